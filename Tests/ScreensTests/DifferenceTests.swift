import Programmes
import Screens
import TestSupport
import Testing

@Suite struct `What changed between two revisions` {
  @Test func `is nothing where both prescribe the same`() throws {
    #expect(try richProgramme().changes(since: richProgramme()).isEmpty)
  }

  @Test(arguments: Mutation.all)
  func `takes every property of every value into account`(mutation: Mutation) throws {
    let old = try richProgramme()
    var new = old
    try mutation.change(&new)
    #expect(new != old, "\(mutation)")
    let about = new.changes(since: old).filter { $0.part != "Revision" }
    let isRevision = ["Programme.id", "Programme.revision"].contains(mutation.property)
    #expect(!about.isEmpty || isRevision, "\(mutation)")
    #expect(!new.changes(since: old).isEmpty, "\(mutation)")
    #expect(isClean(new.changes(since: old).map(\.text)))
    #expect(!old.changes(since: new).isEmpty, "\(mutation), taken back")
  }

  @Test func `is tried with every property that there is`() throws {
    let tried = Set(Mutation.all.map(\.property))
    // Whether a level says all by itself follows from the rest of it.
    let missing = Set(try Mutation.properties()).subtracting(tried).subtracting(["Level.isWhole"])
    #expect(missing.isEmpty)
  }

  @Test func `is told as a therapist would tell a colleague`() throws {
    let old = try richProgramme()
    var new = old
    new.revision = 4
    new.title = "Everything, and calmer"
    new.phases[0].schedule = .everyDay
    new.phases[0].sessions[0].items[2].exercise.dose.sets.append(
      PrescribedSet(.distance(800)))
    new.phases[0].sessions[0].items[2].exercise.cues = [Cue(.start, "Easy.")]
    new.phases[0].sessions[0].items.swapAt(0, 1)
    let plank = new.phases[1].sessions[0].items.remove(at: 1)
    new.phases[1].sessions[1].items.append(PhaseItem(plank.exercise))
    new.phases[1].sessions[0].items[1].exercise.how[1] = "Stand up taller."
    new.phases[1].sessions[0].items[0].circuit?.rounds = 4
    new.contact?.phone = "0100 200 301"
    new.measures.removeLast()
    let lines = DifferenceDocument(from: old, to: new).lines()
    expectSnapshot(lines.joined(separator: "\n") + "\n", named: "diff.txt")
  }

  @Test func `says once what is the same in every place`() throws {
    let old = try richProgramme()
    var new = old
    new.revision = 4
    let squat = try id("squat")
    func change(_ exercise: inout Exercise) { if exercise.id == squat { exercise.why = "Hills." } }
    for index in new.exercises.indices { change(&new.exercises[index]) }
    for phase in new.phases.indices {
      for session in new.phases[phase].sessions.indices {
        for item in new.phases[phase].sessions[session].items.indices {
          change(&new.phases[phase].sessions[session].items[item].exercise)
          for step in new.phases[phase].sessions[session].items[item].ladder?.steps.indices ?? 0..<0
          {
            guard var ladder = new.phases[phase].sessions[session].items[item].ladder else {
              continue
            }
            change(&ladder.steps[step].exercise)
            new.phases[phase].sessions[session].items[item].ladder = ladder
          }
        }
      }
    }
    let changes = new.changes(since: old).filter { $0.part != "Revision" }
    #expect(
      changes == [
        Change(
          "Exercises, in every place that they have",
          #"Squat: why: "Stairs ask for it." becomes "Hills.""#)
      ])
  }

  @Test func `says what a set, a schedule and a text became`() throws {
    let old = try richProgramme()
    func texts(_ change: (inout Programme) -> Void) -> [String] {
      var new = old
      new.revision += 1
      change(&new)
      return new.changes(since: old).filter { $0.part != "Revision" }.map(\.text)
    }
    #expect(
      texts { $0.phases[0].schedule.rhythm = .everyDay } == [
        "every other day, twice on Sundays, at least one day without a session between two, at least 4 h apart becomes every day, twice on Sundays, at least one day without a session between two, at least 4 h apart"
      ])
    #expect(
      texts { $0.phases[1].sessions[0].items[2].exercise.dose.sets.removeFirst() }.first
        == "Strength, Squat: 2 sets: 6 to 8 repetitions; as many repetitions as good form allows within 1 min at your own pace become one set of as many as good form allows within 1 min at your own pace"
    )
    #expect(
      texts { $0.about = "A fixture that says all there is. It is new." } == [
        #"About: "A fixture that says all there is to say." becomes "A fixture that says all there is.""#,
        #"About: new: "It is new.""#,
      ])
  }

  @Test func `says that a revision has to be raised, and that there are two programmes`() throws {
    let old = try richProgramme()
    var new = old
    new.title = "Other"
    #expect(new.changes(since: old).first?.text.contains("Write 'revision: 4'") == true)
    new.revision = 2
    #expect(new.changes(since: old).contains { $0.text.contains("lower than before") })
    new.id = try id("other")
    #expect(new.changes(since: old).first?.text.contains("two programmes") == true)
  }

  @Test func `warns of a phase that nothing continues, and not of one that is renamed`() throws {
    let old = try richProgramme()
    var new = old
    new.revision = 4
    new.phases[0].id = try id("rest")
    new.phases[1].stepBack?.to = try id("rest")
    #expect(new.changes(since: old).contains { $0.text.contains("Write 'was: [calm]'") })
    new.phases[0].was = [try id("settle"), try id("calm")]
    let texts = new.changes(since: old).map(\.text)
    #expect(texts.contains("Its id 'calm' is 'rest' now; whoever is in it goes on here."))
    #expect(!texts.contains { $0.contains("nowhere") })
  }
}
