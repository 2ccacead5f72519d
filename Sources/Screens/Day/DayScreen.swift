import PlainText
import Programmes
import ProgressTracking
import TerminalUI

/// One day of a runner who is reviewed: its sessions down to each set, what hurt, what the rules did, and
/// what was prescribed.
package struct DayScreen: Hashable, Sendable {
  /// What the log says of the day.
  private(set) var log: DayOfLog

  /// Whose day it is.
  let runner: Runner

  /// The days on which something was logged, in order.
  private let days: [LocalDay]

  /// What is prescribed today.
  private let current: Followed?

  /// The selected row.
  private(set) var selected = 0

  /// What is read over the day.
  private(set) var reader: ReaderScreen?

  /// What is typed over the day.
  private(set) var form: AnswerForm?

  /// The entry that the next key takes back.
  private var isAboutToRetract = false

  /// Why something cannot be done.
  private(set) var problem: String?

  /// Creates the screen of a day.
  init(_ log: DayOfLog, of file: RunnerFile) {
    self.log = log
    runner = file.progress.runner
    current = file.standing?.followed
    let progress = file.progress
    let logged =
      progress.days.filter { $0.sets > 0 }.map(\.day) + progress.pain.map(\.day)
      + progress.measures.map(\.day) + progress.incidents.map(\.day) + progress.runs.map(\.day)
      + file.notes.map(\.day)
    days = Set(logged).sorted()
    selectFirst()
  }

  /// Whether a text is typed.
  var isTyping: Bool { form != nil }

  /// Takes another day, or the same one anew: what was selected stays so, by what stands in for it once
  /// it is corrected.
  mutating func take(_ log: DayOfLog) {
    let isOther = log.day != self.log.day
    let before = current(Wording())?.entry?.event.id
    self.log = log
    if isOther { return selectFirst() }
    let rows = rows(Wording())
    let place =
      rows.firstIndex { $0.entry?.state == .counts && $0.entry?.event.supersedes == before }
      ?? rows.firstIndex { $0.entry?.event.id == before }
    selected = before.flatMap { _ in place } ?? min(selected, max(0, rows.count - 1))
  }

  /// The first set, score or measure.
  private mutating func selectFirst() {
    selected = rows(Wording()).firstIndex(where: \.isNumber) ?? 0
  }

  /// The selected row; nothing on a day without any.
  func current(_ words: Wording) -> DayRow? {
    let rows = rows(words)
    return rows.indices.contains(selected) ? rows[selected] : nil
  }

  /// Takes a key.
  mutating func handle(_ key: Key, size: Size, _ texts: Catalogue) -> ReviewOutcome {
    problem = nil
    if form != nil { return handleForm(key, texts) }
    if var reader {
      self.reader = reader.handle(key, size: size) ? nil : reader
      return .stay
    }
    let wasAboutToRetract = isAboutToRetract
    isAboutToRetract = false
    let words = Wording(texts)
    let page = max(DayLayout(size).list.rows - 1, 1)
    if let next = selection(after: selected, of: rows(words).count, key, page: page) {
      selected = next
      return .stay
    }
    guard let action = Self.keys(.english).action(for: key) else { return .stay }
    switch action {
    case .back: return .back
    case .help: return .help
    case .earlier: return days.last { $0 < log.day }.map { .day(runner.id, $0) } ?? .stay
    case .later: return days.first { $0 > log.day }.map { .day(runner.id, $0) } ?? .stay
    case .prescribed: readPrescription(words, columns: size.columns)
    case .difference: readDifference(words, columns: size.columns)
    case .correct: beginCorrection(words)
    case .retract: return retract(isSure: wasAboutToRetract, words)
    }
    return .stay
  }

  private mutating func readPrescription(_ words: Wording, columns: Int) {
    guard let prescribed = log.prescribed else {
      problem = words.catalogue(RunnerText.nothingPrescribed)
      return
    }
    let document = ProgrammeDocument(
      prescribed.programme, affected: prescribed.affected, wording: words)
    reader = ReaderScreen(
      [
        words.catalogue(
          RunnerText.prescribedOn, words.day(log.day), String(prescribed.reference.revision),
          prescribed.phase.title), "",
      ] + document.lines(width: max(columns, 20)))
  }

  private mutating func readDifference(_ words: Wording, columns: Int) {
    guard let prescribed = log.prescribed, let current else {
      problem = words.catalogue(RunnerText.nothingPrescribed)
      return
    }
    guard prescribed.programme.id == current.programme.id else {
      problem = words.catalogue(
        RunnerText.otherProgramme, cleaned(prescribed.programme.title, limit: 200),
        cleaned(current.programme.title, limit: 200))
      return
    }
    let document = DifferenceDocument(
      from: prescribed.programme, to: current.programme, wording: words)
    let isSamePhase = prescribed.phase.id == current.phase.id
    guard !document.isEmpty else {
      problem =
        isSamePhase
        ? words.catalogue(RunnerText.sameAsToday)
        : words.catalogue(
          RunnerText.otherPhase, String(current.reference.revision),
          cleaned(prescribed.phase.title, limit: 200), cleaned(current.phase.title, limit: 200))
      return
    }
    reader = ReaderScreen(
      [
        words.catalogue(
          RunnerText.differenceSince, words.day(log.day),
          String(prescribed.reference.revision), String(current.programme.revision)), "",
      ] + document.lines(width: max(columns, 20)))
  }

  private mutating func beginCorrection(_ words: Wording) {
    guard let entry = current(words)?.entry, entry.state == .counts,
      let question = words.correction(of: entry.event.body, in: log.prescribed)
    else {
      problem = words.catalogue(RunnerText.notCorrected)
      return
    }
    form = AnswerForm(.correction, asking: question, limit: 20)
  }

  private mutating func retract(isSure: Bool, _ words: Wording) -> ReviewOutcome {
    guard let row = current(words), let entry = row.entry, entry.state == .counts else {
      problem = words.catalogue(RunnerText.notCorrected)
      return .stay
    }
    guard isSure else {
      isAboutToRetract = true
      problem = words.catalogue(RunnerText.retractAgain, row.text)
      return .stay
    }
    return .correct(
      runner.id, nil, of: entry.event,
      said: words.catalogue(RunnerText.retracted, row.text))
  }

  private mutating func handleForm(_ key: Key, _ texts: Catalogue) -> ReviewOutcome {
    guard var form else { return .stay }
    let outcome = form.handle(key)
    self.form = outcome == .back ? nil : form
    guard case .typed(let text) = outcome, let row = current(Wording(texts)),
      let entry = row.entry
    else { return .stay }
    let typed = TypedEntries(today: log.day, texts: texts)
    guard let body = corrected(entry.event.body, to: text, by: typed) else {
      form.refuse(texts(RunnerText.correctionBad))
      self.form = form
      return .stay
    }
    self.form = nil
    return .correct(
      runner.id, body, of: entry.event, said: texts(RunnerText.corrected, row.text))
  }
}
