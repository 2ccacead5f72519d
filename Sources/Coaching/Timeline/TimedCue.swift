package import Programmes
import ProgressTracking

/// A cue at the instant at which it is due, and what it belongs to.
@dynamicMemberLookup
package struct TimedCue: Hashable, Sendable {
  /// What is told, and how long after the start of its segment.
  package var cue: PlacedCue
  /// When it is due.
  package var instant: Duration
  /// What happens in its segment.
  package var kind: Segment.Kind
  /// The repetition it belongs to, counted from 1, where it belongs to one.
  package var repetition: Int?
  /// The side that works, where one does.
  package var side: BodySide?
  /// The exercise that is played.
  package var exercise: Identifier
  /// The set it belongs to, or comes before.
  package var set: Int
  /// Which beat of its segment it is, counted from 0, where it is one.
  package var beat: Int?
  /// Whether the same words are told again and again in the set.
  package var recurs: Bool

  /// Places a cue of a segment in time.
  init(_ cue: PlacedCue, at instant: Duration, in segment: Segment, of block: SetBlock) {
    self.cue = cue
    self.instant = instant
    kind = segment.kind
    repetition = segment.repetition
    side = segment.side ?? block.planned.side
    exercise = block.planned.exercise
    set = block.planned.set
    if cue.signal == .beat { beat = segment.beat.map { Int($0.index(at: cue.offset)) } }
    recurs =
      cue.text.map { text in
        block.segments.lazy.filter { $0.cues.contains { $0.text == text } }.prefix(2).count > 1
      } ?? false
  }

  /// What there is to know of the cue itself.
  package subscript<Value>(dynamicMember member: KeyPath<PlacedCue, Value>) -> Value {
    cue[keyPath: member]
  }

  /// When its segment started.
  package var segmentStart: Duration { instant - cue.offset }
}
