import PlainText

/// Gathers the diagnostics of one reading.
///
/// One mistake gives one message: what is said twice of the same place is kept once, and a line that
/// is not even YAML has its say before anything that would follow from it.
final class Findings {
  private let source: SourceText
  private var diagnostics: [(place: Place, diagnostic: Diagnostic)] = []
  /// The numbers of the diagnostics that begin at a byte.
  private var byStart: [Int: [Int]] = [:]
  private var damagedLines: Set<Int> = []
  /// Keys that were guessed, with their values: what is wrong with them follows from the guess.
  private var guesses: [Range<Int>] = []
  /// The errors so far.
  private(set) var errorCount = 0
  /// How often something could not be read, whether it was reported or not.
  private(set) var failureCount = 0

  /// How many diagnostics are kept: a file with more is not one that somebody is writing.
  static let limit = 1_000

  init(in source: SourceText) {
    self.source = source
  }

  /// The diagnostics in the order of their places.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element.diagnostic)
  }

  /// Whether there are more errors than anyone is shown, so that suggestions are not worth making.
  var isFull: Bool { errorCount > 100 }

  /// Whether what is reported now is still kept.
  var hasRoom: Bool { diagnostics.count < Self.limit }

  /// Reports an error over a span of bytes.
  func error(
    _ message: @autoclosure () -> Diagnostic.Message, at span: Range<Int>,
    notes: [(String, Range<Int>)] = []
  ) {
    report(.error, message(), span, notes)
  }

  /// Reports an error that one mistake makes at several places: at the first one that is found, the
  /// others being noted there.
  func error(_ message: Diagnostic.Message, at span: Range<Int>, elsewhere note: String) {
    guard let first = diagnostics.firstIndex(where: { $0.diagnostic.rule == message.rule }) else {
      return report(.error, message, span, [])
    }
    failureCount += 1
    let (file, place) = source.inItsFile(source.place(of: span))
    let other = Diagnostic.Note(message: note, file: file, place: place)
    let told = diagnostics[first].diagnostic
    guard (told.file, told.place) != (file, place), !told.notes.contains(other),
      told.notes.count < 8
    else { return }
    diagnostics[first].diagnostic.notes.append(other)
  }

  /// Reports a warning over a span of bytes.
  func warning(_ message: @autoclosure () -> Diagnostic.Message, at span: Range<Int>) {
    report(.warning, message(), span, [])
  }

  /// Reports an error that spoils its line: nothing else is said about the line from now on.
  func damage(
    _ message: @autoclosure () -> Diagnostic.Message, at span: Range<Int>,
    notes: [(String, Range<Int>)] = []
  ) {
    report(.error, message(), span, notes)
    markDamaged(span)
  }

  /// Returns what a body reads, or nothing when it could not read all of it.
  func complete<Value>(_ body: () -> Value?) -> Value? {
    let failures = failureCount
    let value = body()
    return failures == failureCount ? value : nil
  }

  /// Counts something that could not be read because of a mistake reported elsewhere.
  func failed() {
    failureCount += 1
  }

  /// Keeps what follows from a guess at a key from being reported.
  func markGuess(_ span: Range<Int>) {
    if !isFull { guesses.append(span) }
  }

  /// Keeps what follows from a mistake on these lines from being reported.
  func markDamaged(_ span: Range<Int>) {
    let first = source.lineIndex(of: span.lowerBound)
    let last = source.lineIndex(of: max(span.lowerBound, span.upperBound - 1))
    damagedLines.formUnion(first...max(first, last))
  }

  private func report(
    _ severity: Diagnostic.Severity, _ message: @autoclosure () -> Diagnostic.Message,
    _ span: Range<Int>, _ notes: [(String, Range<Int>)]
  ) {
    if severity == .error { failureCount += 1 }
    guard hasRoom, !guesses.contains(where: { $0.contains(span.lowerBound) }) else { return }
    let place = source.place(of: span)
    guard !damagedLines.contains(place.line - 1) else { return }
    let message = message()
    let (file, placeInFile) = source.inItsFile(place)
    let diagnostic = Diagnostic(
      rule: message.rule, severity: severity, message: cleaned(message.text), file: file,
      place: placeInFile, help: message.help.map { cleaned($0) },
      notes: notes.map { note in
        let (file, place) = source.inItsFile(source.place(of: note.1))
        return Diagnostic.Note(message: cleaned(note.0), file: file, place: place)
      })
    let same = byStart[span.lowerBound, default: []]
    guard !same.contains(where: { diagnostics[$0].diagnostic == diagnostic }) else { return }
    byStart[span.lowerBound] = same + [diagnostics.count]
    if severity == .error { errorCount += 1 }
    diagnostics.append((place, diagnostic))
  }
}

/// Returns a value from the file as a message quotes it: cleaned, short, in single quotes.
func quoted(_ text: some StringProtocol) -> String { "'\(excerpt(text))'" }

/// Returns a text from the file as a message shows it: cleaned and short.
func excerpt(_ text: some StringProtocol) -> String { clipped(cleaned(text, limit: 200), to: 60) }

/// Returns a text from the file as it is written in quotes.
func inQuotes(_ text: some StringProtocol) -> String {
  let shown = excerpt(text)
  if !text.contains("\""), !text.contains("\\") { return "\"\(shown)\"" }
  return text.contains("'") ? "'\(shown.replacing("'", with: "''"))'" : "'\(shown)'"
}

/// Returns words as a sentence lists them: `a, b or c`.
func listed(_ words: [String], _ conjunction: String = "or") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
