import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `A session that was left` {
  @Test func `offers to go on with a session that was left`() throws {
    let followed = try followed(hipStarter())
    let play = AppPlay(situation(followed) { $0.openSession = openSession(of: followed) })
    expectSnapshot(play.text, named: "today-open.txt")
  }

  @Test func `lets a session of another day lapse, and starts the day's own`() throws {
    let followed = try followed(hipStarter())
    var yesterday = openSession(of: followed)
    yesterday.day = sampleDay - 1
    var play = AppPlay(situation(followed) { $0.openSession = yesterday })
    #expect(!play.text.contains("Enter goes on"))
    #expect(play.text.contains("It counts for its own day"))
    play.press(.enter)
    #expect(play.effects.contains(.log([.sessionEnded(.abandoned)], session: yesterday.id)))
    #expect(play.player?.finished.isEmpty == true)
    #expect(play.player?.question?.kind.isPain(at: .before) == true)
  }

  @Test func `lets a session of another programme or phase lapse`() throws {
    let followed = try followed(hipStarter())
    var other = openSession(of: followed)
    other.start.phase = followed.programme.phases[1].id
    let play = AppPlay(situation(followed) { $0.openSession = other })
    #expect(!play.text.contains("Enter goes on"))
  }

  @Test func `does not offer to go on while the day is held`() throws {
    let followed = try followed(hipStarter())
    let hold = Hold(from: sampleDay, through: nil, reason: "The knee locks", cause: .stopSign)
    var play = AppPlay(
      situation(followed, due: .held(hold)) { $0.openSession = openSession(of: followed) })
    #expect(play.text.contains("The knee locks"))
    #expect(!play.text.contains("Enter goes on"))
    play.press(.enter)
    #expect(play.screen == "today")
  }
}

extension Question.Kind {
  /// Whether this is the question how much it hurts at a moment.
  fileprivate func isPain(at moment: PainMoment) -> Bool {
    if case .pain(let pain) = self { pain.moment == moment } else { false }
  }
}

/// A session of which nothing was done but its first set.
func openSession(of followed: Followed) -> OpenSession {
  let sets = TodayScreen(situation(followed)).plan?.sets ?? []
  return OpenSession(
    id: UniqueID(high: 5, low: 6), day: sampleDay, programme: followed.reference,
    start: SessionStart(phase: followed.phase.id, planned: sets),
    finished: sets.prefix(1).map {
      SetRecord(
        planned: $0, done: $0.amount.value, seconds: 70, ending: .completed, source: .paced)
    },
    scores: followed.programme.pain.regions.map {
      PainRecord(
        moment: .before, region: $0.name(affected: followed.affected), score: PainScore(1),
        day: sampleDay)
    })
}
