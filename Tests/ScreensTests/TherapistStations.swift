import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

extension World {
  /// Progress and review, the therapist's screens.
  func therapistStations() throws -> [Station] {
    let hip = try followed(hip())
    var recent = try sampleProgress(name: retold("Sample Runner"))
    for index in recent.followed.indices {
      recent.followed[index].title = retold(recent.followed[index].title)
      recent.followed[index].phaseTitle = retold(recent.followed[index].phaseTitle)
    }
    recent.notes = recent.notes.map { DatedNote(day: $0.day, text: retold($0.text)) }
    var progress = play(day(hip))
    progress.send(.progress(recent))
    var known = ReviewedRunner(recent: recent, today: sampleDay)
    known.reviews = [
      DatedReview(
        id: UniqueID(high: 1, low: 9), day: sampleDay - 3,
        record: ReviewRecord(.setAside, knownThrough: sampleDay - 4, note: retold("Phone")))
    ]
    var review = play(day(nil))
    review.app = App(
      reviewing: ReviewScreen(runners: [known], today: sampleDay), texts: texts)
    var reading = review
    reading.app = App(
      reviewing: ReviewScreen(reading: [recent.runner], today: sampleDay), texts: texts)
    let sections: [Station] = ProgressSection.ofRunner.indices.map { section in
      var play = progress
      for _ in 0..<section { play.press(.tab) }
      return Station(name: "progress \(section)", play: play)
    }
    return try sections + [
      Station(name: "the keys of progress", play: progress.pressed(.character("?"))),
      Station(name: "a table of progress", play: progress.pressed(.character("t"))),
      Station(name: "review", play: review),
      Station(name: "searching runners", play: review.pressed(.character("/")).typed(typed)),
      Station(name: "review being read", play: reading),
      Station(name: "nobody", play: review.pressed(.character("/")).typed("…").pressed(.enter)),
      Station(name: "the rules of review", play: review.pressed(.character("d"))),
      Station(name: "setting aside", play: review.pressed(.character("s")).typed(typed)),
      Station(name: "a note to a runner", play: review.pressed(.character("n"), .enter)),
      Station(name: "a private note", play: review.pressed(.character("N"))),
      Station(name: "nothing to take back", play: review.pressed(.character("u"))),
      Station(name: "the keys of review", play: review.pressed(.character("?"))),
    ] + runnerStations(known, recent, hip, over: review)
  }

  /// Beside one runner, down to a set.
  private func runnerStations(
    _ known: ReviewedRunner, _ progress: Progress, _ hip: Followed, over review: AppPlay
  ) throws -> [Station] {
    var standing = day(hip).standing
    standing.suggestion = PhaseSuggestion(
      phase: try #require(hip.programme.phases.last).id, day: sampleDay - 1)
    standing.proposal = PhaseProposal(
      next: try #require(hip.programme.phases.last).id, decider: .therapist,
      criteria: [CriterionState(.sessionsDone(4, required: 6), isMet: false)], isMet: false)
    let notes = NoteRecord.Visibility.allCases.enumerated().map { index, visibility in
      WrittenNote(
        id: UniqueID(high: 8, low: UInt64(index)), day: sampleDay - index,
        note: NoteRecord(text: retold("Slower"), author: .therapist, visibility: visibility))
    }
    var runner = review
    runner.send(
      .runnerOpened(
        RunnerFile(reviewed: known, progress: progress, standing: standing, notes: notes)))
    var day = runner
    day.send(.day(try dayOfLog(of: hip)))
    var empty = runner
    empty.send(.day(DayOfLog(day: sampleDay, entries: [])))
    var revision = runner
    revision.send(
      .revision(
        ProgrammeNews(
          source: .file(retold("knee")), since: hip.reference,
          state: .ready(revision: 2, changes: [retold("Slower")], goesOnIn: nil))))
    let sections: [Station] = ProgressSection.ofTherapist.indices.map { section in
      var play = runner
      for _ in 0..<section { play.press(.tab) }
      return Station(name: "runner \(section)", play: play)
    }
    let rows: [Station] = (0..<12).map { row in
      var play = day
      for _ in 0..<row { play.press(.down) }
      return Station(name: "day \(row)", play: play)
    }
    return sections + rows + [
      Station(name: "the keys of a runner", play: runner.pressed(.character("?"))),
      Station(name: "which day", play: runner.pressed(.character("/"), .character("x"), .enter)),
      Station(name: "which phase", play: runner.pressed(.character("a"))),
      Station(name: "which revision", play: runner.pressed(.character("r"))),
      Station(name: "a revision for a runner", play: revision),
      Station(name: "the keys of a day", play: day.pressed(.character("?"))),
      Station(name: "prescribed that day", play: day.pressed(.character("p"))),
      Station(name: "changed since that day", play: day.pressed(.character("v"))),
      Station(name: "correcting", play: day.pressed(.character("e"), .character("x"), .enter)),
      Station(name: "taking back", play: day.pressed(.character("x"))),
      Station(name: "a day without entries", play: empty),
      Station(name: "nothing prescribed", play: empty.pressed(.character("p"))),
    ]
  }
}
