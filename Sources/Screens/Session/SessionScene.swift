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
  /// The same in a narrow window.
  let shortPlace: String
  /// What happens, as a word.
  let phase: String
  /// The side that works.
  let side: BodySide?
  /// The side as a word, or nothing.
  let sideWord: String
  /// The longer of the words for the sides.
  let widestSide: String
  /// The side as it is seen from afar, where one works.
  let sideBlock: SideBlock?
  /// The time that is left, or the repetitions of a self-paced set.
  let clock: String
  /// A clock that needs the most room in this segment.
  let widestClock: String
  /// How much of the segment has passed, 0 to 1.
  let fraction: Double
  /// The way of the movement, where there is one.
  let movement: MovementScene?
  /// The beat of a metronome, where there is no movement.
  let beat: BeatScene?
  /// How to get ready for the next set, while nothing else is to be done.
  let card: SetUpCard?
  /// How far the session is.
  let progress: SessionProgress
  /// What the runner is told.
  let words: String
  /// Which page of the words is shown where there is room for a page only.
  let page: Int
  /// The words of the cue that was told last, where cues are shown in words.
  let told: String?
  /// Whether the runner may end the set, and it is done.
  let isEnough: Bool
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
      + (screen.settings.isMuted ? " · \(texts(SessionText.muted))" : "")
    whereInSession = Self.whereInSession(player, texts)
    isEnough = player.isEnough(at: now)
    name = player.exercise?.exercise.name ?? ""
    place =
      player.isTrying
      ? texts(SessionText.tryingOut) : PlaceWords(player, texts, at: now).text
    shortPlace =
      player.isTrying ? place : PlaceWords(player, texts, at: now, isShort: true).text
    side = Self.side(block, segment)
    sideWord = side.map { texts($0 == .left ? CommonText.left : .right) } ?? ""
    widestSide = SideBlock.widest(texts)
    sideBlock = side.map { SideBlock($0, texts) }
    phase = player.isPaused ? texts(SessionText.paused) : Self.phase(segment?.kind, texts)
    role = Self.role(segment?.kind)
    let time = SessionClock(player, texts, at: now)
    clock = time.text
    widestClock = time.widest
    fraction = time.fraction
    progress = SessionProgress(player, at: now)
    let movement = MovementScene(player, Wording(texts), isReduced: screen.isMotionReduced, at: now)
    let isWaiting = Self.isBeforeWork(player)
    card =
      isWaiting && (segment?.kind != .getReady || movement == nil)
      ? SetUpCard(player, texts) : nil
    self.movement = card == nil ? movement : nil
    beat =
      movement == nil && card == nil
      ? BeatScene(player, isReduced: screen.isMotionReduced, at: now) : nil
    told = screen.settings.isOn(.screen, with: nil) ? player.told : nil
    words = Self.words(
      player, told: told, isEnough: isEnough, isRested: player.isRested(at: now), texts)
    page = Int(max(.zero, now - player.wordsSince) / SessionScreen.pageTime(at: screen.speed))
    next = Self.next(player, texts)
    title = "\(phase) \(clock)".trimmed
  }

  /// The exercise that is done or asked about, among all; nothing where it is none of them.
  private static func whereInSession(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    let count = player.plan.exercises.count
    let index: Int
    switch player.question?.kind {
    case .confirmation(let exercise), .effort(let exercise): index = exercise
    case .pain(let pain): index = pain.exercise ?? player.position.exercise
    default: index = player.position.exercise
    }
    guard (0..<count).contains(index) else { return "" }
    return texts(SessionText.exerciseOf, "\(index + 1)", "\(count)")
  }

  private static func side(_ block: SetBlock?, _ segment: Segment?) -> BodySide? {
    guard let block else { return nil }
    if let side = segment?.side ?? block.planned.side { return side }
    // Sides that take turns in a set begin with the first of them.
    guard let segment, !segment.kind.isWork else { return nil }
    return block.segments.dropFirst(block.workStart).first?.side
  }

  private static func phase(_ kind: Segment.Kind?, _ texts: Catalogue) -> String {
    switch kind {
    case .getReady: texts(SessionText.getReady)
    case .rest: texts(SessionText.rest)
    case .switchSides: texts(SessionText.switchSides)
    case .stage(let name, _): name.uppercased()
    case .restBetweenRepetitions: texts(SessionText.breathe)
    case .hold: texts(SessionText.hold)
    case .move, .distance: texts(SessionText.move)
    case .selfPaced: texts(SessionText.yourPace)
    case nil: ""
    }
  }

  private static func role(_ kind: Segment.Kind?) -> Role {
    switch kind {
    case .getReady, .switchSides: .ready
    case .rest, .restBetweenRepetitions: .rest
    case .stage, .hold, .move, .selfPaced, .distance: .work
    case nil: .plain
    }
  }

  private static func words(
    _ player: SessionPlayer, told: String?, isEnough: Bool, isRested: Bool, _ texts: Catalogue
  ) -> String {
    if player.isPaused { return texts(SessionText.spaceGoesOn) }
    if isEnough { return texts(SessionText.enough) }
    if isRested { return texts(SessionText.rested) }
    switch player.segment?.kind {
    case .selfPaced, .distance: return told ?? whenDone(player, texts)
    case .getReady where player.isCountingIn: return setUp(player, texts)
    case .getReady: return told ?? setUp(player, texts)
    case .rest, .switchSides:
      return [told, setUp(player, texts)].compactMap(\.self).joined(separator: "\n")
    case .stage where player.segment?.length == nil:
      return told ?? texts(SessionText.stageIsYours)
    default:
      return [told, missingMeasure(player, texts)].compactMap(\.self).joined(separator: "\n")
    }
  }

  /// That there is no beat, where it is reckoned from a measure that nobody took yet.
  static func missingMeasure(_ player: SessionPlayer, _ texts: Catalogue) -> String? {
    player.exercise?.missingMeasure.map { missing in
      let name = player.followed.programme.measure(missing)?.name ?? missing.text
      return texts(SessionText.noMeasure, name)
    }
  }

  /// How the runner ends a set that only they can end.
  static func whenDone(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    switch player.segment?.kind {
    case .distance: texts(SessionText.whenCovered)
    case .selfPaced where player.segment?.length != nil: texts(SessionText.untilTimeIsOver)
    case .selfPaced: texts(SessionText.whenDone)
    default: texts(SessionText.enoughSays)
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

  /// Whether the set has not begun: its pause, or getting ready.
  private static func isBeforeWork(_ player: SessionPlayer) -> Bool {
    guard let block = player.block, player.segment != nil else { return false }
    return player.position.segment < block.workStart
  }

  /// What comes after this set, or this set where it has not begun.
  static func next(_ player: SessionPlayer, _ texts: Catalogue) -> String {
    if player.isTrying { return texts(SessionText.tryNext) }
    guard
      let place = isBeforeWork(player) ? player.place : player.plan.place(after: player.place)
    else { return texts(SessionText.next, texts(SessionText.lastOfSession)) }
    guard place.exercise == player.position.exercise else {
      let exercise = player.plan.exercises[place.exercise].exercise
      let things = Wording(texts).series(exercise.equipment)
      return texts(SessionText.next, exercise.name)
        + (things.isEmpty ? "" : " · \(texts(SessionText.equipment)): \(things)")
    }
    let planned = player.plan[place].planned
    let side = planned.side.map { texts($0 == .left ? CommonText.left : .right) }
    let set =
      side.map { texts(SessionText.nextSet, "\(planned.set)", $0) }
      ?? texts(SessionText.nextSetBoth, "\(planned.set)")
    // In a circuit the set before was another exercise's.
    guard player.plan.circuit(of: place.exercise).count > 1 else {
      return texts(SessionText.next, set)
    }
    let exercise = player.plan.exercises[place.exercise].exercise
    return texts(SessionText.next, texts(SessionText.nextInTurn, exercise.name, set))
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
