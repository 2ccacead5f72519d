import Programmes
import Testing

@Suite struct `An exercise with levels` {
  private let low = Dose(sets: [PrescribedSet(.selfPaced(repetitions: 4))])
  private let high = Dose(sets: [PrescribedSet(.selfPaced(repetitions: 12))])

  private func exercise() throws -> (Exercise, low: Identifier, high: Identifier) {
    let ids = try ["drill", "low", "high"].map { try #require(Identifier($0)) }
    let exercise = Exercise(
      id: ids[0], name: "A", position: "standing", support: "a wall", side: .both, dose: low,
      levels: [Level(id: ids[1], dose: low), Level(id: ids[2], dose: high, support: "nothing")])
    return (exercise, ids[1], ids[2])
  }

  @Test func `takes the dose and the support of a level`() throws {
    let (exercise, low, high) = try exercise()
    #expect(exercise.at(level: high)?.dose == self.high)
    #expect(exercise.at(level: high)?.support == "nothing")
    #expect(exercise.at(level: low)?.support == "a wall")
    #expect(exercise.at(level: exercise.id) == nil)
  }

  @Test func `has an easier item above the lowest level only`() throws {
    let (exercise, low, high) = try exercise()
    let item = try PhaseItem(#require(exercise.at(level: high)), level: high)
    #expect(item.easier?.level == low)
    #expect(item.easier?.exercise.dose == self.low)
    #expect(item.easier?.easier == nil)
    #expect(PhaseItem(exercise).easier == nil)
  }

  @Test func `leaves nothing of a level when it is eased`() throws {
    var (exercise, low, high) = try exercise()
    exercise.how = ["On both legs."]
    exercise.levels[1].position = "standing on one leg"
    exercise.levels[1].how = ["On one leg."]
    exercise.levels[1].effort = 7...8
    exercise.levels[1].metronome = Metronome(rate: .perMinute(60))
    let item = try PhaseItem(#require(exercise.at(level: high)), level: high)
    let eased = try #require(item.easier)
    #expect(eased.level == low)
    #expect(eased.exercise.position == "standing" && eased.exercise.support == "a wall")
    #expect(eased.exercise.how == ["On both legs."])
    #expect(eased.exercise.effort == nil && eased.exercise.metronome == nil)
  }

  @Test func `has amounts in repetitions or in time`() {
    #expect(Work.selfPaced(repetitions: 8).amount == .repetitions(8))
    #expect(Work.paced(repetitions: 3, stages: []).amount.value == 3)
    #expect(Work.hold(Bounds(.milliseconds(1_500))).amount.value == 1.5)
    #expect(Work.time(.seconds(60)).amount == .time(.seconds(60)))
  }
}
