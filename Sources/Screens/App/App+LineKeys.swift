import Coaching
import PlainText
package import TerminalUI

extension App {
  /// Returns the keys that a typed line stands for: a text or an answer with Enter behind it, or a
  /// letter that acts by itself, so that Enter does not act on what it leads to as well.
  ///
  /// - Returns: Nothing where the line is neither an answer to what is asked nor a key.
  package func keys(forLine line: String) -> [Key]? {
    let letters = line.map { $0 == " " ? Key.space : Key.character($0) }
    if shownKeys != nil { return [.escape] }
    if isTyping { return typedKeys(line, letters) }
    switch screen {
    case .programme(let browsing) where browsing.isReading: return [.escape]
    case .firstStart(let first) where first.isReading: return [.escape]
    case .measuring(let measuring):
      // Steps are tapped with Enter, so that another line has to take what was tapped.
      if case .tapping = measuring.step, line.isEmpty || line == "=" {
        return line.isEmpty ? [.space] : [.enter]
      }
      // A time that is typed while the clock runs would stop it and be lost.
      if case .timing = measuring.step, measuring.isUnderWay, letters.first?.digit != nil {
        return nil
      }
    case .review where line.hasPrefix("/"), .runner where line.hasPrefix("/"):
      return letters + [.enter]
    default: break
    }
    if letters.isEmpty || isAnswer(line) { return letters + [.enter] }
    // A number that no answer has is none of the keys either.
    if answerCount != nil, letters[0].digit != nil { return nil }
    if isPhaseWithLetter(line) { return letters }
    // A word is no row of keys: its letters would do what nobody meant.
    return letters.count == 1 && isKey(letters[0]) ? letters : nil
  }

  /// Whether a line is the number of a phase with the letter behind it that acts on the phase.
  private func isPhaseWithLetter(_ line: String) -> Bool {
    guard case .runner(let runner, _) = screen, case .phases = runner.page else { return false }
    let number = line.dropLast()
    return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a key does something where lines are most often typed.
  private func isKey(_ key: Key) -> Bool {
    if asksForHelp(key) { return true }
    return switch screen {
    case .session(let session):
      session.player.question.map { session.isKey(key, in: $0) }
        ?? (SessionAction.keys(.english).action(for: key) != nil)
    case .settings: SettingsAction.keys(.english).action(for: key) != nil || key.digit != nil
    case .summary: SessionAction.summaryKeys(.english).action(for: key) != nil
    case .today(let today):
      today.entry != nil
        || TodayAction.keys(.english).action(for: key).map(today.allows) == true
    default: true
    }
  }

  /// Returns the keys of a line where a text is typed: `q` alone goes back, an empty line takes what
  /// stands there already, and any other line is all of the text.
  private func typedKeys(_ line: String, _ letters: [Key]) -> [Key]? {
    if line == "q" { return [.escape] }
    // A dash is no note: it throws away what stands there.
    if line == "-", asksForNote { return offered == nil ? nil : [.control("u"), .escape] }
    return line.isEmpty && offered != nil ? [.enter] : [.control("u")] + letters + [.enter]
  }

  /// What is said below a text that is to be typed: what stands there already, and how to go back.
  var typingLines: [String] {
    guard field != nil else { return [] }
    let phrase: LineText = asksForNote ? .draft : .typedSoFar
    let soFar = offered.map { [texts(phrase, $0)] } ?? []
    guard case .firstStart(let first) = screen, first.isFirst else {
      return soFar + [texts(LineText.backAlone)]
    }
    return soFar + [texts(LineText.leaveAlone)]
  }

  /// Whether the words of a note are asked for.
  private var asksForNote: Bool {
    if case .entry(let entry) = screen { return entry.asksForNote }
    return openForm?.name == .note
  }

  /// What stands in the field already, from before; what was refused is no answer to keep.
  private var offered: String? {
    let isRefused =
      switch screen {
      case .entry(let entry): entry.problem != nil
      case .today(let today): today.notice != nil
      case .measuring(let measuring): measuring.notice != nil
      case .firstStart(let first): first.problem != nil
      default: false
      }
    guard !isRefused, let text = field?.text, !text.isEmpty else { return nil }
    return text
  }

  /// Returns what is said of a line that came to nothing.
  package func refusal(of line: String) -> String {
    if line.isEmpty { return texts(takesHelp ? LineText.nothingTyped : .nothingTypedNow) }
    return texts(
      takesHelp ? LineText.notUnderstood : .notUnderstoodNow, cleaned(line, limit: 40))
  }

  /// Whether `?` lists the keys now.
  private var takesHelp: Bool {
    if isTyping { return false }
    return switch screen {
    case .loading, .revision: false
    case .measuring(let measuring): !measuring.isUnderWay
    default: true
    }
  }

  /// Whether a text is typed, of which every key is a letter; a line is all of it.
  package var isTyping: Bool {
    switch screen {
    case .review(let review): review.isTyping
    case .runner(let runner, _): runner.isTyping
    default: field != nil
    }
  }

  /// The field of the runner's that is typed into.
  private var field: TextField? {
    switch screen {
    case .firstStart(let first): first.field
    case .today(let today): today.entry?.field
    case .session(let session): session.player.question?.isTyped == true ? session.field : nil
    case .summary(let summary): summary.note
    case .programme(let browsing): browsing.field
    case .entry(let entry): entry.field
    case .measuring(let measuring): measuring.field
    default: nil
    }
  }

  /// How many answers there are to choose from by their numbers; nothing where no list is shown, or a
  /// therapist's.
  private var answerCount: Int? {
    switch screen {
    case .firstStart(let first): return first.answerCount
    case .entry(let entry): return entry.choices.count
    case .programme(let browsing): return browsing.count
    case .measuring(let measuring):
      if case .choice = measuring.step { return measuring.keys.count }
      return nil
    case .today(let today):
      switch today.entry {
      case .questionnaireChoice(let ids, _): return ids.count
      case .decision: return TodayDecision.options
      case .questionnaire, .cleared, nil: return nil
      }
    default: return nil
    }
  }

  /// Tells whether a line is accepted as it stands by what is asked.
  private func isAnswer(_ line: String) -> Bool {
    if let answerCount {
      return line.allSatisfy { $0.isASCII && $0.isNumber }
        && Int(line).map { (1...max(1, answerCount)).contains($0) } == true
    }
    let isChoice = line.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    switch screen {
    case .firstStart: return isChoice
    case .today(let today): return today.entry != nil && isChoice
    case .session(let session): return session.player.question?.isAnswered(by: line) == true
    case .programme, .entry, .measuring, .review: return isChoice
    case .runner(let runner, _):
      if case .phases = runner.page { return line.allSatisfy { $0.isASCII && $0.isNumber } }
      return false
    case .loading, .summary, .settings, .progress, .revision: return false
    }
  }
}
