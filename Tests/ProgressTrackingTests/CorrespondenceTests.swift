import Programmes
import ProgressTracking
import Testing

@Suite struct `The correspondence of a log` {
  @Test func `has every look and every note, with whether it was read`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    let look = ReviewRecord(.looked, knownThrough: monday, flags: ["silent-7 2026-03-02"])
    let answer = ReviewRecord(.carryOn, knownThrough: monday)
    try diary.add(.reviewed(look), at: .on(monday + 1))
    try diary.add(.reviewed(answer), at: .on(monday + 2))
    try diary.add(.noted(NoteRecord(text: "mine", day: monday)), at: .on(monday + 2))
    let note = try diary.add(
      .noted(NoteRecord(text: "slower", author: .therapist)), at: .on(monday + 2, hour: 20))
    try diary.add(.noteRead(note.id), at: .on(monday + 3))
    for entry in try diary.log.events(of: diary.runner) where entry.event.body == .reviewed(answer)
    {
      try diary.add(.noteRead(entry.event.id), at: .on(monday + 3))
    }
    let correspondence = try diary.log.correspondence(of: diary.runner)
    #expect(correspondence.reviews.map(\.record) == [look, answer])
    #expect(correspondence.reviews.map(\.isRead) == [false, true])
    #expect(correspondence.reviews.map(\.day) == [monday + 1, monday + 2])
    #expect(correspondence.notes.map(\.note.text) == ["mine", "slower"])
    #expect(correspondence.notes.map(\.day) == [monday, monday + 2])
    #expect(correspondence.notes.map(\.isRead) == [false, true])
  }

  @Test func `finds what was entered later with the day that it is about`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.add(.painScored(diary.score(4, .after, on: monday)), at: .on(monday + 1))
    try diary.add(.noted(NoteRecord(text: "late", day: monday)), at: .on(monday + 2))
    try diary.add(.noted(NoteRecord(text: "of tuesday")), at: .on(monday + 1))
    let bodies = try diary.log.day(monday, of: diary.runner).entries.map(\.event.body)
    #expect(bodies.contains(.painScored(diary.score(4, .after, on: monday))))
    #expect(bodies.contains(.noted(NoteRecord(text: "late", day: monday))))
    #expect(!bodies.contains(.noted(NoteRecord(text: "of tuesday"))))
    #expect(try diary.log.day(monday + 1, of: diary.runner).entries.count == 1)
  }

  @Test func `leaves out what was taken back`() throws {
    let diary = try Diary()
    let event = try diary.add(
      .reviewed(ReviewRecord(.carryOn, knownThrough: monday)), at: .on(monday))
    try diary.add(.retracted(event.id), at: .on(monday, hour: 20))
    #expect(try diary.log.correspondence(of: diary.runner).reviews.isEmpty)
  }

  @Test func `is no training, and changes no figure`() throws {
    let diary = try Diary()
    try diary.follow(.sample(), on: monday)
    try diary.train(on: monday)
    let before = try diary.progress(today: monday + 9)
    try diary.add(
      .reviewed(ReviewRecord(.looked, knownThrough: monday)), at: .on(monday + 5))
    #expect(try diary.progress(today: monday + 9) == before)
    #expect(before.flags(today: monday + 9).contains { $0.id == "nothing-logged-2" })
  }

  @Test func `tells one occasion of a rule from the next, and not the days of a silence`() {
    func flag(_ id: String, _ finding: RaisedFlag.Finding) -> String? {
      FlagRule.shipped.first { $0.id == id }.map { RaisedFlag($0, finding).occasion }
    }
    let silent = flag("silent-7", .silent(days: 8, since: monday))
    #expect(silent == flag("silent-7", .silent(days: 9, since: monday)))
    #expect(silent != flag("silent-14", .silent(days: 14, since: monday)))
    let missed = flag("missed-3", .missed(sessions: 3, since: monday))
    #expect(missed != flag("missed-3", .missed(sessions: 4, since: monday)))
    #expect(missed != flag("missed-3", .missed(sessions: 3, since: monday + 1)))
  }
}
