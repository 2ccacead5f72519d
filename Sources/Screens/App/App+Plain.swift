import Coaching
import Programmes
import ProgressTracking
import TerminalUI

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
    var scene = screenScene(at: now)
    if shownKeys == nil { scene.lines += typingLines }
    return scene
  }

  private func screenScene(at now: Duration) -> PlainScene {
    if let keys = shownKeys {
      return PlainScene(
        lines: keys.map { "\($0.keys): \($0.help)" } + [texts(LineText.helpHint)],
        awaitsInput: true)
    }
    return switch screen {
    case .loading: PlainScene(lines: [], awaitsInput: false)
    case .firstStart(let first):
      PlainScene(lines: first.plainLines(texts), awaitsInput: true, notice: first.problem)
    case .today(let today): PlainScene(lines: today.plainLines(texts), awaitsInput: true)
    case .session(let session): session.plainScene(texts, at: now)
    case .summary(let summary):
      PlainScene(lines: summary.lines(texts) + summary.keyLines(texts), awaitsInput: true)
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
}

extension SessionScreen {
  /// Shows the session as lines: one for every change.
  func plainScene(_ texts: Catalogue, at now: Duration) -> PlainScene {
    var scene = sessionScene(texts, at: now)
    if !scene.lines.isEmpty { scene.notice = notice?.text }
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
        lines += Self.enterAlone(question, words, texts)
      } else if case .effort = question.kind {
        lines += Self.ends(.noEffort, .mostEffort, texts) + [texts(LineText.effortHint)]
        lines += Self.enterAlone(question, words, texts)
      } else if case .loadUsed = question.kind {
        lines += Self.enterAlone(question, words, texts)
      } else if question.isTyped {
        let isNote = if case .note = question.kind { true } else { false }
        // With a draft an empty line takes it, which is said below.
        let hint = texts(isNote ? QuestionText.noteLine : .placeLine)
        lines = [words.title] + (field.text.isEmpty ? [hint] : [])
      } else if words.options.count > 1 {
        // Of nothing but numbers the title says how many there are.
        if !words.areNumbers {
          lines += words.options.enumerated().map { "  \($0 + question.firstNumber)  \($1)" }
        }
        lines.append(Self.howToChoose(question, words, texts))
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
    let length = player.lengthToPlay.map { Wording(texts).duration($0) } ?? ""
    // The line of a segment says how it begins; what changes in it has lines of its own.
    let place = PlaceWords(player, texts, at: now - player.elapsed(at: now)).text
    let parts = [place, scene.sideWord, "\(scene.phase) \(length)".trimmed]
    var lines = [parts.filter { !$0.isEmpty }.joined(separator: ", ")]
    if player.position.segment == player.block?.workStart, !player.isCountingIn {
      lines += SessionScene.missingMeasure(player, texts).map { [$0] } ?? []
    }
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
    guard !player.isPaused, let length = player.lengthToPlay, length >= .seconds(20),
      let remaining = player.remaining(at: now)
    else { return nil }
    let left = Int((remaining + .milliseconds(999)).components.seconds)
    let step = length > .seconds(300) ? 60 : 30
    let called = left <= 10 ? 10 : (left + step - 1) / step * step
    return .seconds(called) < length ? called : nil
  }

  /// How one of several answers is chosen, and which of them Enter alone takes.
  private static func howToChoose(
    _ question: Question, _ words: QuestionWords, _ texts: Catalogue
  ) -> String {
    question.pointer.map { texts(LineText.numberOrEnter, words.options[$0]) }
      ?? texts(LineText.number)
  }

  /// What Enter alone takes, of answers that are typed.
  private static func enterAlone(
    _ question: Question, _ words: QuestionWords, _ texts: Catalogue
  ) -> [String] {
    guard let pointer = question.pointer else { return [] }
    let score = pointer == question.refusal ? texts(QuestionText.ratherNot) : "\(pointer)"
    return [texts(LineText.enterAlone, words.options.first ?? score)]
  }

  /// What the ends of a scale mean.
  private static func ends(
    _ lowest: QuestionText, _ highest: QuestionText, _ texts: Catalogue
  ) -> [String] {
    ["   0  \(texts(lowest))", "  10  \(texts(highest))"]
  }
}
