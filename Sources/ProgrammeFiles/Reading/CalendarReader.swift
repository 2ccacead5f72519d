import Programmes

/// Reads when a programme starts, and on which days it pauses.
struct CalendarReader {
  let programme: Fields

  private var file: FileContext { programme.file }

  /// Reads the day before which nothing is due.
  func start(pauses: [ReadPause]) -> LocalDay? {
    guard let start = programme.written("start", Notations.date) else { return nil }
    if let read = pauses.first(where: { $0.pause.from <= start && start <= $0.pause.through }) {
      file.findings.warning(.startsInPause(read.pause), at: programme.valueSpan("start"))
    }
    for read in pauses where read.pause.through < start {
      file.findings.warning(.overBeforeStart(start), at: read.span)
    }
    return start
  }

  /// Reads when the programme ends.
  func end(start: LocalDay?) -> ProgrammeEnd? {
    guard let node = programme.value("end"), let text = file.word(node) else { return nil }
    if Quantities.days(text) != nil || Quantities.suggestedDays(for: text) != nil {
      return file.days(node).map { .after(days: $0) }
    }
    guard let end = file.written(node, Notations.date) else { return nil }
    if let start, end < start {
      file.findings.error(.endsBeforeStart(start), at: programme.valueSpan("end"))
    }
    return .on(end)
  }

  /// Reads the pauses, in the order of their days.
  func pauses() -> [ReadPause] {
    let read = programme.list("pauses").compactMap { node in
      Fields(node, as: .pause, in: file).flatMap(pause)
    }.sorted { $0.pause.from < $1.pause.from }
    guard var longest = read.first else { return [] }
    for pause in read.dropFirst() {
      if pause.pause.from <= longest.pause.through {
        let isLater = pause.span.lowerBound > longest.span.lowerBound
        file.findings.error(
          .pausesOverlap, at: (isLater ? pause : longest).span,
          notes: [("the other pause is here", (isLater ? longest : pause).span)])
      }
      if pause.pause.through > longest.pause.through { longest = pause }
    }
    return read
  }

  private func pause(_ fields: Fields) -> ReadPause? {
    let from = fields.written("from", Notations.date)
    let through = fields.written("through", Notations.date)
    let reason = fields.line("reason")
    guard let from, let through else { return nil }
    guard from <= through else {
      file.findings.error(.endsBeforeItBegins(from, through), at: fields.valueSpan("through"))
      return nil
    }
    return ReadPause(
      pause: PlannedPause(from: from, through: through, reason: reason), span: fields.span)
  }
}

/// A pause with its place in the file.
struct ReadPause {
  var pause: PlannedPause
  var span: Range<Int>
}

extension Diagnostic.Message {
  fileprivate static var pausesOverlap: Self {
    Self("the pause overlaps another one", help: "make one pause of the two")
  }

  fileprivate static func endsBeforeItBegins(_ from: LocalDay, _ through: LocalDay) -> Self {
    Self(
      "the pause ends before it begins",
      help: "write 'from: \(through)' and 'through: \(from)', or mend the year")
  }

  fileprivate static func endsBeforeStart(_ start: LocalDay) -> Self {
    Self(
      "the programme ends before it starts on \(start)",
      help: "write a later day, or how long it lasts: 'end: 12 weeks'")
  }

  fileprivate static func startsInPause(_ pause: PlannedPause) -> Self {
    Self(
      "the programme starts in a pause",
      help: "write 'start: \(pause.through + 1)', the day after it")
  }

  fileprivate static func overBeforeStart(_ start: LocalDay) -> Self {
    Self(
      "the pause is over before the programme starts on \(start)", help: "remove it, or mend a date"
    )
  }
}
