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
  /// Whether the bell is silent.
  package internal(set) var isMuted = false
  /// What could not be done, as a sentence.
  package var notice: String?
  /// How far the introduction is scrolled.
  package internal(set) var scrolled = 0
  /// Whether the last key was a digit, which the next one can be joined to.
  private var isTyping = false

  /// Creates the screen of a session.
  package init(player: SessionPlayer, session: UniqueID?, speed: Int = 1) {
    self.player = player
    self.session = session
    self.speed = speed
  }

  /// Takes a key and returns what the player wants done.
  package mutating func handle(
    _ key: Key, at now: Duration, size: Size = Size(columns: 80, rows: 24)
  ) -> [PlayerAction] {
    notice = nil
    if showsHelp {
      showsHelp = false
      return player.handle(.tick, at: now)
    }
    if player.question != nil { return answer(key, at: now) }
    if player.activity == .introduction, let lines = Self.scrolling(key) {
      scrolled = max(0, min(scrolled + lines, lastScroll(in: size)))
      return []
    }
    guard let action = SessionAction.keys(.english).action(for: key) else {
      return player.handle(.tick, at: now)
    }
    if action == .help { showsHelp = true }
    if action == .mute { isMuted.toggle() }
    let before = player.position
    defer { if player.position != before { scrolled = 0 } }
    return player.handle(Self.event(action), at: now)
  }

  /// Returns how far a key scrolls an introduction.
  private static func scrolling(_ key: Key) -> Int? {
    switch key {
    case .down, .character("j"): 1
    case .up, .character("k"): -1
    default: nil
    }
  }

  /// Takes a key as an answer: a number is typed or the pointer is moved.
  private mutating func answer(_ key: Key, at now: Duration) -> [PlayerAction] {
    guard let question = player.question else { return [] }
    let wasTyping = isTyping
    isTyping = key.digit != nil
    if let digit = key.digit, let option = question.option(typed: digit, isJoined: wasTyping) {
      return player.handle(.choose(option), at: now)
    }
    if key == .character("-"), case .pain = question.kind {
      return player.handle(.choose(Question.ratherNotSay), at: now)
    }
    guard let action = SessionAction.questionKeys(.english).action(for: key) else {
      return player.handle(.tick, at: now)
    }
    return player.handle(Self.event(action), at: now)
  }

  private static func event(_ action: SessionAction) -> PlayerEvent {
    switch action {
    case .proceed: .proceed
    case .space: .space
    case .skip: .skip
    case .hurts: .hurts
    case .finish: .finishEarly
    case .goBack: .back
    case .longer: .adjustRest(.seconds(10))
    case .shorter: .adjustRest(.seconds(-10))
    case .stopSigns: .stopSigns
    case .leave: .leave
    case .help, .mute: .tick
    case .sharp: .toggleSharp
    case .nextOption: .step(1)
    case .previousOption: .step(-1)
    }
  }

  /// The instant at which the picture changes next: a second, a cue or the end of a segment.
  ///
  /// A set at the runner's own pace stands still between its cues.
  package func nextChange(after now: Duration) -> Duration? {
    guard let change = player.nextChange(after: now) else { return nil }
    guard let remaining = player.remaining(at: now) else { return change }
    let part = remaining - .seconds(remaining.components.seconds)
    return min(change, now + (part > .zero ? part : .seconds(1)))
  }
}

extension Question {
  /// The number that the first option is shown with and typed as.
  package var firstNumber: Int {
    switch kind {
    case .pain, .repetitionsDone, .stopSigns: 0
    case .skipReason, .confirmation, .leaving, .gap, .verdict, .stopSignAdvice: 1
    }
  }

  /// Returns the option that a typed digit chooses, joined to the number before where that fits.
  package func option(typed digit: Int, isJoined: Bool) -> Int? {
    let count: Int
    if case .pain = kind { count = Question.ratherNotSay } else { count = optionCount }
    let numbers = firstNumber..<(firstNumber + count)
    let before = isJoined ? pointer : nil
    let joined = before.map { ($0 + firstNumber) * 10 + digit } ?? digit
    if joined >= 10, numbers.contains(joined) { return joined - firstNumber }
    return numbers.contains(digit) ? digit - firstNumber : nil
  }
}
