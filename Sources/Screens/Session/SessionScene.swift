import Coaching
import Programmes
import ProgressTracking
import TerminalUI

/// What a session looks like at an instant, in words: what the canvas and the lines have in common.
struct SessionScene {
  /// What the window is called.
  let title: String
  /// The programme and the phase.
  let heading: String
  /// The exercise among all.
  let whereInSession: String
  /// The exercise.
  let name: String
  /// The set and the repetition.
  let place: String
  /// What happens, as a word.
  let phase: String
  /// The side that works.
  let side: BodySide?
  /// The side as a word, or nothing.
  let sideWord: String
  /// The longer of the words for the sides, so that both are drawn alike.
  let widestSide: String
  /// The time that is left, or the repetitions of a self-paced set.
  let clock: String
  /// A clock that needs the most room in this segment.
  let widestClock: String
  /// How much of the segment has passed, 0 to 1.
  let fraction: Double
  /// What the runner is told.
  let words: String
  /// What comes next.
  let next: String
  /// The role that colours the phase.
  let role: Role

  /// How the clock is drawn.
  var clockStyle: Style { Style(role == .rest ? .rest : .plain, .bold) }

  /// Puts a session into words.
  init(_ screen: SessionScreen, texts: Catalogue, at now: Duration) {
    let player = screen.player
    let block = player.block
    let segment = player.segment
    heading =
      player.followed.phase.title
      + (screen.speed > 1 ? " · \(texts(SessionText.rehearsal, "\(screen.speed)"))" : "")
    whereInSession = Self.whereInSession(player, texts)
    name = player.exercise?.exercise.name ?? ""
    place = Self.place(block, segment, texts)
    side = Self.side(block, segment)
    sideWord = side.map { texts($0 == .left ? CommonText.left : .right) } ?? ""
    widestSide = [CommonText.left, .right].map { texts($0) }.max { $0.count < $1.count } ?? ""
    phase = player.isPaused ? texts(SessionText.paused) : Self.phase(segment?.kind, texts)
    role = Self.role(segment?.kind)
    let remaining = player.remaining(at: now)
    clock = Self.clock(remaining, segment)
    widestClock = Self.widest(segment)
    if let length = segment?.length, length > .zero {
      fraction = player.elapsed(at: now) / length
    } else {
      fraction = 0
    }
    words = Self.words(player, segment, texts)
    next = Self.next(player, texts)
    title = "\(phase) \(clock)".trimmed
  }

  /// The exercise that is done or asked about, among all; nothing where it is none of them.
  private static func whereInSession(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    let count = player.plan.exercises.count
    let index: Int
    switch player.question?.kind {
    case .confirmation(let exercise): index = exercise
    case .pain(let pain): index = pain.exercise ?? player.position.exercise
    default: index = player.position.exercise
    }
    guard (0..<count).contains(index) else { return "" }
    return texts(SessionText.exerciseOf, "\(index + 1)", "\(count)")
  }

  private static func side(_ block: SetBlock?, _ segment: Segment?) -> BodySide? {
    guard let side = block?.planned.side else { return nil }
    if case .stage(_, otherLeg: true) = segment?.kind { return side.other }
    return side
  }

  private static func place(_ block: SetBlock?, _ segment: Segment?, _ texts: Catalogue) -> String {
    guard let block else { return "" }
    var parts = [texts(SessionText.setOf, "\(block.planned.set)", "\(block.setCount)")]
    if let repetition = segment?.repetition {
      parts.append(texts(SessionText.repetitionOf, "\(repetition)", "\(block.repetitions)"))
    }
    if case .selfPaced(let repetitions) = segment?.kind {
      parts.append(texts.count(repetitions, SessionText.repetitionsAtYourPace))
    }
    if let beat = segment?.beat { parts.append(texts(SessionText.beat, "\(beat)")) }
    return parts.joined(separator: " · ")
  }

  private static func phase(_ kind: Segment.Kind?, _ texts: Catalogue) -> String {
    switch kind {
    case .getReady: texts(SessionText.getReady)
    case .rest: texts(SessionText.rest)
    case .switchSides: texts(SessionText.switchSides)
    case .stage(let name, _): name.uppercased()
    case .restBetweenRepetitions: texts(SessionText.breathe)
    case .hold: texts(SessionText.hold)
    case .move: texts(SessionText.move)
    case .selfPaced: texts(SessionText.yourPace)
    case nil: ""
    }
  }

  private static func role(_ kind: Segment.Kind?) -> Role {
    switch kind {
    case .getReady, .switchSides: .ready
    case .rest, .restBetweenRepetitions: .rest
    case .stage, .hold, .move, .selfPaced: .work
    case nil: .plain
    }
  }

  /// Whole seconds, rounded up, so that the last one shown is 1; minutes only from one minute on.
  private static func clock(_ remaining: Duration?, _ segment: Segment?) -> String {
    if case .selfPaced(let repetitions) = segment?.kind { return "\(repetitions)" }
    guard let remaining else { return "" }
    let (whole, part) = remaining.components
    return clock(seconds: Int(whole) + (part > 0 ? 1 : 0))
  }

  private static func widest(_ segment: Segment?) -> String {
    guard let length = segment?.length else { return "" }
    let seconds = Int(length.components.seconds)
    if seconds < 10 { return "0" }
    return seconds < 60 ? "00" : ""
  }

  private static func clock(seconds: Int) -> String {
    guard seconds >= 60 else { return "\(seconds)" }
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  private static func words(
    _ player: SessionPlayer, _ segment: Segment?, _ texts: Catalogue
  ) -> String {
    if player.isPaused { return texts(SessionText.spaceGoesOn) }
    switch segment?.kind {
    case .selfPaced: return player.told ?? texts(SessionText.whenDone)
    case .getReady, .rest, .switchSides:
      return player.told ?? setUp(player, texts)
    default: return player.told ?? ""
    }
  }

  /// How to stand for the set that comes.
  private static func setUp(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    guard let exercise = player.exercise?.exercise else { return "" }
    return [exercise.position, standing(player, texts), exercise.support ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Which leg carries.
  static func standing(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    guard let standOn = player.exercise?.exercise.standOn, let side = player.block?.planned.side
    else { return "" }
    let leg: BodySide
    switch standOn {
    case .both: return texts(SessionText.standOnBoth)
    case .same: leg = side
    case .other: leg = side.other
    }
    return texts(
      SessionText.standOn, texts(leg == .left ? CommonText.left : .right).lowercased())
  }

  /// What comes after this set.
  private static func next(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    guard let exercise = player.exercise else { return "" }
    let resting = player.segment.map { !$0.kind.isWork } ?? false
    let index = player.position.block + (resting ? 0 : 1)
    if exercise.blocks.indices.contains(index) {
      let planned = exercise.blocks[index].planned
      guard let side = planned.side else {
        return texts(SessionText.next, texts(SessionText.nextSetBoth, "\(planned.set)"))
      }
      let word = texts(side == .left ? CommonText.left : .right)
      return texts(SessionText.next, texts(SessionText.nextSet, "\(planned.set)", word))
    }
    let following = player.position.exercise + 1
    guard player.plan.exercises.indices.contains(following) else {
      return texts(SessionText.next, texts(SessionText.lastOfSession))
    }
    return texts(SessionText.next, player.plan.exercises[following].exercise.name)
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
