package import Coaching
import Programmes
package import ProgressTracking
package import TerminalUI

/// A session on the screen: the player, and how keys reach it.
package struct SessionScreen: Hashable, Sendable {
  /// What is played.
  package internal(set) var player: SessionPlayer
  /// The session in the log, nothing for the morning's question.
  package let session: UniqueID?
  /// How many times faster than time it is played.
  package let speed: Int
  /// Whether the keys are shown.
  package internal(set) var showsHelp = false
  /// Whether the clock stands still until the keys have been read.
  private var isPausedForHelp = false
  /// What was set once, and can be changed here.
  package internal(set) var settings: Settings
  /// What went wrong or is missing; it goes away by itself while a set runs.
  package var notice: SessionNotice? { didSet { noticedAt = nil } }
  /// When time first went on below the notice.
  private var noticedAt: Duration?
  /// What the last key came to, as a sentence.
  package internal(set) var remark: String?
  /// The text that is typed as an answer.
  package internal(set) var field = TextField(limit: SessionPlayer.longestNote)
  /// How far the introduction, or advice, is scrolled.
  package internal(set) var scrolled = 0
  /// The number that is typed, which the next digit can be joined to.
  private var typed = ""

  /// Creates the screen of a session.
  package init(
    player: SessionPlayer, session: UniqueID?, speed: Int = 1, settings: Settings = Settings()
  ) {
    self.player = player
    self.session = session
    self.speed = speed
    self.settings = settings
  }

  /// Takes a key and returns what the player wants done.
  package mutating func handle(
    _ key: Key, at now: Duration, size: Size = Size(columns: 80, rows: 24),
    texts: Catalogue = .english
  ) -> [PlayerAction] {
    notice = nil
    remark = nil
    if showsHelp {
      showsHelp = false
      defer { isPausedForHelp = false }
      return player.handle(isPausedForHelp && player.isPaused ? .pause : .tick, at: now)
    }
    if let question = player.question {
      let words = QuestionWords(question, player, texts)
      let last = adviceScroll(question, words, in: Rect(size))
      if last > 0, questionKeys(question, .english).action(for: key) == .scroll {
        scrolled = max(0, min(scrolled + key.lines(ofPage: max(1, size.rows / 2)), last))
        return []
      }
      defer { if player.question != question { scrolled = 0 } }
      return answer(key, at: now)
    }
    guard let action = SessionAction.keys(.english).action(for: key) else {
      return player.handle(.tick, at: now)
    }
    if action == .scroll, player.activity == .introduction {
      scrolled = max(0, min(scrolled + key.lines(ofPage: 1), lastScroll(in: size, texts)))
      return []
    }
    if action == .help {
      showsHelp = true
      isPausedForHelp = player.isRunning
      return player.handle(isPausedForHelp ? .pause : .tick, at: now)
    }
    if action == .mute { settings.isMuted.toggle() }
    let before = player.position
    defer { if player.position != before { scrolled = 0 } }
    return player.handle(Self.event(action), at: now)
  }

  /// Takes a notice away that was there for long enough: nobody has a hand free for a key.
  mutating func letNoticeGo(at now: Duration) {
    guard notice != nil, player.isRunning else { return }
    guard let noticedAt else {
      noticedAt = now
      return
    }
    if now - noticedAt >= .seconds(15) { notice = nil }
  }

  /// Takes a key as an answer: a number is typed or the pointer is moved.
  private mutating func answer(_ key: Key, at now: Duration) -> [PlayerAction] {
    guard let question = player.question else { return [] }
    if question.isTyped { return type(key, at: now) }
    let before = typed
    typed = question.number(typed: key, after: before)
    if !typed.isEmpty {
      let option = question.option(typed: typed, joinedTo: before)
      return player.handle(option.map { .choose($0) } ?? .tick, at: now)
    }
    guard let action = questionKeys(question, .english).action(for: key) else {
      return player.handle(.tick, at: now)
    }
    if action == .refuse, let option = question.refusal {
      return player.handle(.choose(option), at: now)
    }
    if action == .help { showsHelp = true }
    return player.handle(Self.event(action), at: now)
  }

  /// Takes a key as a letter of the text that is typed, or as its end.
  private mutating func type(_ key: Key, at now: Duration) -> [PlayerAction] {
    let text = field.text
    switch SessionAction.textKeys(.english).action(for: key) {
    case .proceed:
      field = TextField(limit: field.limit)
      return player.handle(.typed(text.trimmed), at: now)
    case .leave:
      field = TextField(limit: field.limit)
      return player.handle(.cancel, at: now)
    default:
      _ = field.handle(key)
      return player.handle(.tick, at: now)
    }
  }

  private static func event(_ action: SessionAction) -> PlayerEvent {
    switch action {
    case .proceed: .proceed
    case .space: .space
    case .skip: .skip
    case .hurts: .hurts
    case .finish: .finishEarly
    case .goBack: .back
    case .undo: .undo
    case .easier: .ease
    case .tryOut: .tryOut
    case .note: .note
    case .longer: .adjustRest(.seconds(10))
    case .shorter: .adjustRest(.seconds(-10))
    case .stopSigns: .stopSigns
    case .leave: .leave
    case .help, .mute, .number, .refuse, .scroll: .tick
    case .sharp: .toggleSharp
    case .nextOption: .step(1)
    case .previousOption: .step(-1)
    }
  }

  /// The instant at which the picture changes next: a second, a cue or the end of a segment.
  ///
  /// A set at the runner's own pace stands still between its cues.
  package func nextChange(after now: Duration) -> Duration? {
    let change = player.nextChange(after: now)
    if player.isRunning, player.segment?.kind == .hold, player.segment?.length == nil {
      // It counts up.
      let second = now + .seconds(1) - player.elapsed(at: now).fraction
      return change.map { min($0, second) } ?? second
    }
    guard let change else { return nil }
    guard let remaining = player.remaining(at: now) else { return change }
    let part = remaining - .seconds(remaining.components.seconds)
    let second = min(change, now + (part > .zero ? part : .seconds(1)))
    return nextStep(after: now).map { min($0, second) } ?? second
  }
}

extension Question {
  /// The number that the first option is shown with and typed as.
  package var firstNumber: Int {
    switch kind {
    case .pain, .effort, .repetitionsDone, .loadUsed, .stopSigns: 0
    case .distanceDone, .skipReason, .confirmation, .leaving, .leavingUnanswered, .undoing, .easing,
      .repeating, .gap, .verdict, .stopSignAdvice, .region, .anotherPlace, .note:
      1
    }
  }

  /// The option that gives no answer, where there is one.
  package var refusal: Int? {
    switch kind {
    case .pain, .effort: Question.ratherNotSay
    case .loadUsed: LoadQuestion.unanswered
    default: nil
    }
  }

  /// Returns the number that a key adds to, or starts; empty where it is no part of a number.
  ///
  /// A load has a point, or a comma.
  func number(typed key: Key, after before: String) -> String {
    if let digit = key.digit { return before + "\(digit)" }
    guard case .loadUsed = kind, [.character("."), .character(",")].contains(key),
      !before.isEmpty, !before.contains(".")
    else { return "" }
    return before + "."
  }

  /// Tells whether a line is an answer: the number of an option, with an 's' where the pain may be
  /// sharp, or '-' where there need be none.
  func isAnswered(by line: String) -> Bool {
    if line == "-" { return refusal != nil }
    var number = line
    if case .pain = kind, number.hasSuffix("s") { number.removeLast() }
    if case .loadUsed = kind {
      return Double(number.replacing(",", with: ".")).flatMap(LoadQuestion.option) != nil
    }
    guard !isTyped, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
    return Int(number).map(numbers.contains) ?? false
  }

  /// The numbers that options are typed as.
  private var numbers: Range<Int> {
    firstNumber..<(firstNumber + (isScale ? Question.ratherNotSay : optionCount))
  }

  /// Returns the option that a typed number chooses; where there is none, its last digit's.
  func option(typed text: String, joinedTo before: String) -> Int? {
    if case .loadUsed = kind { return Double(text).flatMap(LoadQuestion.option) }
    guard let digit = text.last.flatMap({ Int(String($0)) }) else { return nil }
    // A number is joined to only while it is the one that is chosen.
    let chosen = pointer.map { $0 + firstNumber }
    let joined = Int(before) == nil ? nil : chosen.map { $0 * 10 + digit }
    if let joined, joined >= 10, numbers.contains(joined) { return joined - firstNumber }
    return numbers.contains(digit) ? digit - firstNumber : nil
  }
}

extension Duration {
  /// What is beyond whole seconds.
  fileprivate var fraction: Duration { self - .seconds(components.seconds) }
}
