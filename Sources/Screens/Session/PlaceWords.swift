import Coaching
import Programmes
import ProgressTracking

/// Where in an exercise a session is, and what is done there: `set 1 of 3 · repetition 2 of 6 to 8`.
struct PlaceWords {
  /// The words, one after another.
  let text: String

  /// Puts the place of a session into words, or into as few as a narrow window has room for.
  init(_ player: SessionPlayer, _ texts: Catalogue, at now: Duration, isShort: Bool = false) {
    guard let block = player.block else {
      text = ""
      return
    }
    let isRound = player.exercise?.item.circuit != nil
    let phrase: SessionText =
      isRound ? isShort ? .roundOfShort : .roundOf : isShort ? .setOfShort : .setOf
    let sets = player.exercise?.exercise.dose.setCount ?? Bounds(block.setCount)
    let count = sets.isExact ? "\(block.setCount)" : Wording(texts).count(sets)
    var parts = [texts(phrase, "\(block.planned.set)", count)]
    if player.isRested(at: now) { parts.append(texts(SessionText.restedEnough)) }
    if player.isExtraSet { parts.append(texts(SessionText.extraSet)) }
    if let name = block.prescribed.name { parts.append(name) }
    if let load = block.prescribed.load { parts.append(texts(SessionText.load, load.text)) }
    if let segment = player.segment {
      parts += Self.amount(of: segment, in: block, texts, isShort: isShort)
      if let beat = segment.beat {
        let isHeard = beat.sounds(at: player.elapsed(at: now))
        parts.append(texts(isHeard ? SessionText.beat : .beatSilent, "\(beat.perMinute)"))
      }
    }
    text = parts.joined(separator: " · ")
  }

  /// The repetition, or what the runner paces.
  private static func amount(
    of segment: Segment, in block: SetBlock, _ texts: Catalogue, isShort: Bool
  ) -> [String] {
    switch segment.kind {
    case .selfPaced(let repetitions) where repetitions.isExact:
      return [texts.count(repetitions.least, SessionText.repetitionsAtYourPace)]
    case .selfPaced(let repetitions):
      return [Wording(texts).repetitions(repetitions)]
    case .distance(let metres): return [Wording(texts).distance(metres)]
    default: break
    }
    guard let repetition = segment.repetition else { return [] }
    guard case .paced(let all, _) = block.prescribed.work, !(all.isOpen && all.least <= 1) else {
      return [texts(SessionText.repetitionOpen, "\(repetition)")]
    }
    let phrase: SessionText = isShort ? .repetitionOfShort : .repetitionOf
    return [texts(phrase, "\(repetition)", Wording(texts).count(all))]
  }
}
