import Programmes
import ProgressTracking
import Testing

/// Programmes that are followed for a part of a day, until another is on the same day.
@Suite struct `A programme that another took the place of on the day it was begun` {
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
}
