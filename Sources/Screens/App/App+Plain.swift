import Coaching
import Programmes
import ProgressTracking
package import TerminalUI

/// What stands in lines instead of on a screen, until it changes.
package struct PlainScene: Equatable, Sendable {
  /// The lines.
  package var lines: [String]
  /// Whether an answer is waited for; time stands still then.
  package var awaitsInput: Bool
  /// What tells two scenes with the same lines apart.
  var stamp: [Int] = []
  /// What could not be done, which is said once.
  var notice: String?

  /// Returns what is to be said after another scene: a notice that is new, and the lines where
  /// anything else is.
  package func news(since earlier: PlainScene?) -> [String] {
    let told = notice == earlier?.notice ? nil : notice
    var before = earlier
    before?.notice = notice
    return (told.map { [$0] } ?? []) + (before == self ? [] : lines)
  }
}

extension App {
  /// Shows what is shown as lines.
  package func plainScene(at now: Duration) -> PlainScene {
    if let keys = shownKeys {
      return PlainScene(
        lines: keys.map { "\($0.keys): \($0.help)" } + [texts(LineText.helpHint)],
        awaitsInput: true)
    }
    return switch screen {
    case .loading: PlainScene(lines: [], awaitsInput: false)
    case .firstStart(let first): PlainScene(lines: first.plainLines(texts), awaitsInput: true)
    case .today(let today): PlainScene(lines: today.plainLines(texts), awaitsInput: true)
    case .session(let session): session.plainScene(texts, at: now)
    case .summary(let summary): PlainScene(lines: summary.lines(texts), awaitsInput: true)
    case .progress(let progress):
      PlainScene(lines: progress.plainLines(width: 80, texts: texts), awaitsInput: true)
    case .runner(let runner, _):
      PlainScene(lines: runner.plainLines(width: 80, texts: texts), awaitsInput: true)
    case .programme(let browsing):
      PlainScene(lines: browsing.plainLines(texts), awaitsInput: true)
    case .entry(let entry): PlainScene(lines: entry.plainLines(texts), awaitsInput: true)
    case .measuring(let measuring): measuring.plainScene(texts, at: now)
    case .revision(let revision):
      PlainScene(lines: revision.plainLines(texts), awaitsInput: true)
    case .settings(let shown): PlainScene(lines: shown.plainLines(texts), awaitsInput: true)
    case .review(let review):
      PlainScene(lines: review.plainLines(width: 80, texts: texts), awaitsInput: true)
    }
  }

  /// The keys with what they do, while they are shown.
  var shownKeys: [(keys: String, help: String)]? {
    switch screen {
    case .session(let session) where session.showsHelp:
      session.player.question == nil
        ? SessionAction.keys(texts).helpRows() : SessionAction.questionKeys(texts).helpRows()
    case .today(let today) where today.showsHelp:
      TodayAction.keys(texts).helpRows(where: today.allows)
    case .settings(let shown) where shown.showsHelp: SettingsAction.keys(texts).helpRows()
    case .review where showsHelp: ReviewScreen.keys(texts).helpRows()
    case .progress where showsHelp: ProgressScreen.keys(texts).helpRows()
    case .runner(let runner, _) where showsHelp:
      if case .day = runner.page {
        DayScreen.keys(texts).helpRows()
      } else {
        RunnerScreen.helpRows(texts)
      }
    default: nil
    }
  }

  /// Returns the keys that a typed line stands for: a text or an answer with Enter behind it, or a
  /// letter that acts by itself, so that Enter does not act on what it leads to as well.
  ///
  /// - Returns: Nothing where the line is neither an answer to what is asked nor a key.
  package func keys(forLine line: String) -> [Key]? {
    let letters = line.map { $0 == " " ? Key.space : Key.character($0) }
    if shownKeys != nil { return [.escape] }
    if isTyping { return [.control("u")] + letters + [.enter] }
    switch screen {
    case .programme(let browsing) where browsing.isReading: return [.escape]
    case .firstStart(let first) where first.isReading: return [.escape]
    case .measuring(let measuring):
      // Steps are tapped with Enter, so that another line has to take what was tapped.
      if case .tapping = measuring.step, line.isEmpty || line == "=" {
        return line.isEmpty ? [.space] : [.enter]
      }
    case .review where line.hasPrefix("/"), .runner where line.hasPrefix("/"):
      return letters + [.enter]
    default: break
    }
    if letters.isEmpty || isAnswer(line) { return letters + [.enter] }
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
    switch screen {
    case .session(let session):
      session.player.question == nil
        ? SessionAction.keys(.english).action(for: key) != nil
        : SessionAction.questionKeys(.english).action(for: key) != nil
    case .today(let today):
      today.entry != nil
        || TodayAction.keys(.english).action(for: key).map(today.allows) == true
    default: true
    }
  }

  /// Whether a text is typed, of which every key is a letter; a line is all of it.
  private var isTyping: Bool {
    switch screen {
    case .firstStart(let first): first.isTyping
    case .today(let today):
      switch today.entry {
      case .questionnaire, .cleared: true
      case .questionnaireChoice, .decision, nil: false
      }
    case .session(let session): session.player.question?.isTyped == true
    case .summary(let summary): summary.isTyping
    case .programme(let browsing): browsing.isTyping
    case .entry(let entry): entry.isTyping
    case .measuring(let measuring): measuring.isTyping
    case .review(let review): review.isTyping
    case .runner(let runner, _): runner.isTyping
    default: false
    }
  }

  /// Tells whether a line is accepted as it stands by what is asked.
  private func isAnswer(_ line: String) -> Bool {
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

extension SessionScreen {
  /// Shows the session as lines: one for every change.
  func plainScene(_ texts: Catalogue, at now: Duration) -> PlainScene {
    var scene = sessionScene(texts, at: now)
    if !scene.lines.isEmpty { scene.notice = notice }
    return scene
  }

  private func sessionScene(_ texts: Catalogue, at now: Duration) -> PlainScene {
    let position = player.position
    let stamp = [position.exercise, position.block, position.segment]
    if let question = player.question {
      let words = QuestionWords(question, player, texts)
      var lines = [words.title] + words.body
      if case .pain = question.kind {
        lines += Self.ends(.noPain, .worstPain, texts) + [texts(LineText.painHint)]
      } else if case .effort = question.kind {
        lines += Self.ends(.noEffort, .mostEffort, texts) + [texts(LineText.effortHint)]
      } else if case .loadUsed = question.kind {
        if question.pointer != nil { lines += words.options }
      } else if question.isTyped {
        let isNote = if case .note = question.kind { true } else { false }
        lines = [words.title, texts(isNote ? QuestionText.noteLine : .placeLine)]
      } else if words.areNumbers {
        // The title says how many there are.
      } else if words.options.count > 1 {
        lines += words.options.enumerated().map { "  \($0 + question.firstNumber)  \($1)" }
      } else {
        lines += words.options
      }
      return PlainScene(lines: lines, awaitsInput: true, stamp: stamp + [player.questions.count])
    }
    let scene = SessionScene(self, texts: texts, at: now)
    if player.activity == .introduction {
      let paragraphs = IntroductionWords(player, texts, isInLines: true).paragraphs.map {
        $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)"
      }
      return PlainScene(
        lines: ["", "\(scene.whereInSession): \(scene.name)"] + paragraphs
          + [texts(SessionText.enterStarts)], awaitsInput: true, stamp: stamp)
    }
    if player.isTrying {
      let length = player.segment?.length.map { Wording(texts).duration($0) } ?? ""
      return PlainScene(
        lines: ["\(scene.place): \(scene.phase) \(length)".trimmed, texts(SessionText.tryLine)],
        awaitsInput: true, stamp: stamp)
    }
    guard player.activity == .working else { return PlainScene(lines: [], awaitsInput: false) }
    if let left = timeCalled(at: now) {
      return PlainScene(
        lines: [texts(LineText.left, Wording(texts).duration(.seconds(left)))], awaitsInput: false,
        stamp: stamp + [left])
    }
    let length = player.segment?.length.map { Wording(texts).duration($0) } ?? ""
    // The line of a segment says how it begins; what changes in it has lines of its own.
    let place = PlaceWords(player, texts, at: now - player.elapsed(at: now)).text
    let parts = [place, scene.sideWord, "\(scene.phase) \(length)".trimmed]
    var lines = [parts.filter { !$0.isEmpty }.joined(separator: ", ")]
    let isOpen = player.segment?.length == nil
    if isOpen || player.segment?.kind.isSelfPaced == true {
      lines.append(SessionScene.whenDone(player, texts))
    }
    // While getting ready there is no time to hear again what the rest or the introduction said.
    if let card = scene.card, player.segment?.kind != .getReady {
      lines += [card.title] + card.lines
    }
    if player.isPaused { lines.append(texts(SessionText.spaceGoesOn)) }
    return PlainScene(
      lines: lines, awaitsInput: isOpen && !player.isToTell(after: now) || player.isPaused,
      stamp: stamp + [player.isPaused ? 1 : 0])
  }

  /// The seconds that are left of a long segment, as they were said last; nothing at its beginning.
  ///
  /// They are said at half minutes, in a segment of many minutes at whole ones, and ten before its end.
  private func timeCalled(at now: Duration) -> Int? {
    guard !player.isPaused, let length = player.segment?.length, length >= .seconds(20),
      let remaining = player.remaining(at: now)
    else { return nil }
    let left = Int((remaining + .milliseconds(999)).components.seconds)
    let step = length > .seconds(300) ? 60 : 30
    let called = left <= 10 ? 10 : (left + step - 1) / step * step
    return .seconds(called) < length ? called : nil
  }

  /// What the ends of a scale mean.
  private static func ends(
    _ lowest: QuestionText, _ highest: QuestionText, _ texts: Catalogue
  ) -> [String] {
    ["   0  \(texts(lowest))", "  10  \(texts(highest))"]
  }
}
