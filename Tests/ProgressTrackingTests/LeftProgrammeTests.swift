import Programmes
import ProgressTracking
import Testing

/// Programmes and phases that are followed for a part of a day, until another is on the same day.
@Suite struct `What was left on a day for something else` {
  @Test func `is told with what was followed where it was trained, and only there`() throws {
    let diary = try Diary()
    try diary.follow(.sample(id: "looked-at"), on: monday, hour: 6)
    try diary.follow(.sample(id: "tried"), on: monday, hour: 7)
    try diary.train(on: monday, hour: 8)
    try diary.follow(.sample(id: "chosen"), on: monday, hour: 9)
    try diary.train(on: monday, hour: 10)
    let progress = try diary.log.progress(of: diary.runner, today: monday + 1)
    #expect(progress.followed.map(\.reference.id.text) == ["tried", "chosen"])
    #expect(progress.followed.map(\.from) == [monday, monday])
    #expect(progress.followed.map(\.through) == [monday, nil])
    #expect(progress.sessions.done == 1 && progress.sessions.extra == 1)
    #expect(try diary.standing(on: monday + 1).followed?.programme.id == named("chosen"))
  }

  @Test func `stands between those of other days, and is told once for all its sessions`() throws {
    let diary = try Diary()
    try diary.follow(.sample(id: "before"), on: monday)
    try diary.train(on: monday)
    try diary.follow(.sample(id: "tried"), on: monday + 2, hour: 7)
    try diary.train(on: monday + 2, hour: 8)
    try diary.train(on: monday + 2, hour: 9)
    try diary.follow(.sample(id: "before"), on: monday + 2, hour: 10)
    try diary.follow(.sample(id: "tried"), on: monday + 2, hour: 11)
    try diary.follow(.sample(id: "before"), on: monday + 2, hour: 12)
    let progress = try diary.log.progress(of: diary.runner, today: monday + 4)
    #expect(progress.followed.map(\.reference.id.text) == ["before", "tried", "before"])
    #expect(progress.followed.map(\.from) == [monday, monday + 2, monday + 2])
    #expect(progress.followed.map(\.through) == [monday + 1, monday + 2, nil])
    let later = try diary.log.progress(
      of: diary.runner, over: monday + 3...monday + 4, today: monday + 4)
    #expect(later.followed.map(\.reference.id.text) == ["before"])
  }

  @Test func `gives its exercises their names`() throws {
    let diary = try Diary()
    var tried = Programme.sample(id: "tried")
    tried.phases[0].sessions = [PhaseSession([PhaseItem(.simple("reach", sets: 1))])]
    try diary.follow(tried, on: monday, hour: 7)
    try diary.train(on: monday, hour: 8)
    try diary.follow(.sample(id: "chosen"), on: monday, hour: 9)
    let progress = try diary.log.progress(of: diary.runner, today: monday)
    let reach = try #require(progress.exercises.first { $0.exercise == named("reach") })
    #expect(reach.name == "Exercise reach")
  }

  @Test func `is told by a log that has just been opened, or left out where it cannot be read`()
    throws
  {
    try withLogFile { path in
      let diary = try Diary(path: path)
      try diary.follow(.sample(id: "tried"), on: monday, hour: 7)
      try diary.train(on: monday, hour: 8)
      try diary.follow(.sample(id: "chosen"), on: monday, hour: 9)
      func followed(_ shelf: Shelf) throws -> [String] {
        try openLog(at: path, access: .readingOnly, shelf: shelf)
          .progress(of: diary.runner, today: monday + 1).followed.map(\.reference.id.text)
      }
      #expect(try followed(diary.shelf) == ["tried", "chosen"])
      let shelf = Shelf()
      shelf.put(.sample(id: "chosen"), as: "programme chosen 1")
      #expect(try followed(shelf) == ["chosen"])
    }
  }

  @Test func `is not told where a session was begun and nothing done`() throws {
    let diary = try Diary()
    try diary.follow(.sample(id: "tried"), on: monday, hour: 7)
    try diary.train(on: monday, hour: 8, sets: 0, ending: nil)
    try diary.follow(.sample(id: "chosen"), on: monday, hour: 9)
    let progress = try diary.log.progress(of: diary.runner, today: monday + 1)
    #expect(progress.followed.map(\.reference.id.text) == ["chosen"])
  }

  @Test func `is told of a period that begins on that day, and once of a longer one`() throws {
    let diary = try Diary()
    try diary.follow(reaching("before"), on: monday, hour: 7)
    try diary.train(on: monday + 7, hour: 8)
    try diary.follow(.sample(id: "chosen"), on: monday + 7, hour: 9)
    try diary.train(on: monday + 7, hour: 10)
    for first in [monday, monday + 7] {
      let progress = try diary.log.progress(
        of: diary.runner, over: first...monday + 9, today: monday + 9)
      #expect(progress.followed.map(\.reference.id.text) == ["before", "chosen"])
      #expect(progress.followed.map(\.through) == [monday + 7, nil])
      #expect(name("reach", progress) == "Exercise reach")
    }
  }

  @Test func `is a phase too, that of the session`() throws {
    let diary = try Diary()
    try diary.follow(reaching("tried"), on: monday, hour: 6)
    try diary.train(on: monday, hour: 7)
    try diary.enter("second", on: monday, hour: 8)
    let phases = try diary.log.progress(of: diary.runner, today: monday).followed.map(\.phase.text)
    #expect(phases == ["first", "second"])
    try diary.follow(.sample(id: "chosen"), on: monday, hour: 9)
    let progress = try diary.log.progress(of: diary.runner, today: monday + 1)
    #expect(
      progress.followed.map { "\($0.reference.id) \($0.phase)" } == ["tried first", "chosen first"])
    #expect(name("reach", progress) == "Exercise reach")
  }

  @Test func `has its own tempo`() throws {
    func programme(_ id: String, _ first: String) -> Programme {
      var programme = Programme.sample(id: id)
      programme.phases[0].sessions = [PhaseSession([PhaseItem(.staged(first))])]
      programme.phases[1].sessions = [PhaseSession([PhaseItem(.staged("lift"))])]
      return programme
    }
    let diary = try Diary()
    try diary.follow(programme("tried", "rise"), on: monday, hour: 7)
    try diary.train(on: monday, hour: 8)
    try diary.follow(programme("chosen", "hop"), on: monday, hour: 9)
    try diary.train(on: monday, hour: 10)
    try diary.train(on: monday + 6, hour: 8)
    try diary.enter("second", on: monday + 6, hour: 10)
    try diary.train(on: monday + 6, hour: 12)
    for (first, expected) in [
      (monday, ["hop 4", "lift 2", "rise 2"]), (monday + 6, ["hop 2", "lift 2"]),
    ] {
      let progress = try diary.log.progress(
        of: diary.runner, over: first...monday + 7, today: monday + 7)
      #expect(progress.tempos.map { "\($0.exercise) \($0.sets)" }.sorted() == expected)
    }
  }

  private func reaching(_ id: String) -> Programme {
    var programme = Programme.sample(id: id)
    programme.phases[0].sessions = [PhaseSession([PhaseItem(.simple("reach", sets: 1))])]
    return programme
  }

  private func name(_ exercise: String, _ progress: Progress) -> String? {
    progress.exercises.first { $0.exercise == named(exercise) }?.name
  }
}
