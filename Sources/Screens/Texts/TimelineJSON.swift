import Coaching
import Programmes
import ProgressTracking

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension TimelineDocument {
  /// The session as JSON for other programs: every key is always there, and none changes.
  ///
  /// Times are seconds from the start of the session, the pauses between exercises left out; what
  /// is not there is `null`. The beats of a metronome are not listed one by one.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in a timeline can fail to be encoded: its numbers are finite and its keys are texts.
    let data = (try? encoder.encode(TimelineRecord(self))) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }
}

private struct TimelineRecord: Encodable {
  let programme: Identifier
  let revision: Int
  let phase: Identifier
  @Nullable var session: Identifier?
  @Nullable var affected: BodySide?
  let seconds: Double
  let estimated: Bool
  let sets: [SetEntry]

  init(_ document: TimelineDocument) {
    let timed = document.sets
    programme = document.programme.id
    revision = document.programme.revision
    phase = document.phase.id
    seconds = timed.reduce(.zero) { $0 + $1.block.estimatedLength } / .seconds(1)
    estimated = timed.contains { $0.block.isEstimated }
    sets = timed.map { SetEntry($0) }
    session = document.plan.session
    affected = document.affected
  }

  struct SetEntry: Encodable {
    let exercise: Identifier
    let name: String
    @Nullable var level: Identifier?
    let set, sets: Int
    @Nullable var setName: String?
    @Nullable var side: BodySide?
    @Nullable var circuit: Int?
    let optional: Bool
    let unit: SetAmount.Unit
    let least: Double
    @Nullable var most: Double?
    @Nullable var load: String?
    @Nullable var metronome: Metronome?
    let at, seconds: Double
    let estimated: Bool
    let segments: [SegmentEntry]

    init(_ timed: TimelineDocument.TimedSet) {
      let block = timed.block
      exercise = block.planned.exercise
      name = timed.exercise.exercise.name
      set = block.planned.set
      sets = block.setCount
      optional = block.planned.isOptional
      unit = block.planned.amount.unit
      least = block.planned.amount.value
      at = timed.start / .seconds(1)
      seconds = block.estimatedLength / .seconds(1)
      estimated = block.isEstimated
      var start = timed.start
      segments = block.segments.map { segment in
        defer { start += segment.length ?? block.estimatedLength(of: segment) }
        return SegmentEntry(segment, start: start)
      }
      level = block.planned.level
      setName = block.prescribed.name
      side = block.planned.side
      circuit = timed.exercise.item.circuit?.number
      most = block.prescribed.work.most?.value
      load = block.prescribed.load?.text
      metronome = block.segments.lazy.compactMap(\.beat).first.map { Metronome($0) }
    }
  }

  struct Metronome: Encodable {
    let perMinute: Int
    @Nullable var on: Double?
    @Nullable var off: Double?

    init(_ beat: Beat) {
      perMinute = beat.perMinute
      on = beat.blocks.map { $0.on / .seconds(1) }
      off = beat.blocks?.off.map { $0 / .seconds(1) }
    }
  }

  struct SegmentEntry: Encodable {
    let kind: String
    @Nullable var stage: String?
    let at: Double
    @Nullable var seconds: Double?
    @Nullable var repetition: Int?
    @Nullable var side: BodySide?
    let cues: [CueEntry]

    init(_ segment: Segment, start: Duration) {
      kind = segment.kind.code
      at = start / .seconds(1)
      cues = segment.cues.map { CueEntry($0, start: start) }
      if case .stage(let name, _) = segment.kind { stage = name }
      seconds = segment.length.map { $0 / .seconds(1) }
      repetition = segment.repetition
      side = segment.side
    }
  }

  struct CueEntry: Encodable {
    let at: Double
    @Nullable var signal: String?
    @Nullable var text: String?

    init(_ cue: PlacedCue, start: Duration) {
      at = (start + cue.offset) / .seconds(1)
      signal = cue.signal?.code
      text = cue.text
    }
  }
}

extension Segment.Kind {
  /// What happens, in a word for other programs.
  fileprivate var code: String {
    switch self {
    case .getReady: "get ready"
    case .rest: "rest"
    case .switchSides: "switch"
    case .stage: "stage"
    case .restBetweenRepetitions: "rest between reps"
    case .hold: "hold"
    case .move: "move"
    case .selfPaced: "self-paced"
    case .distance: "distance"
    }
  }
}

extension Signal {
  /// The sound, in a word for other programs.
  fileprivate var code: String {
    switch self {
    case .countdown(let seconds): "countdown \(seconds)"
    case .start: "start"
    case .stage: "stage"
    case .rest: "rest"
    case .switchSides: "switch"
    case .enough: "enough"
    case .end: "end"
    case .beat: "beat"
    case .beatOn: "beat on"
    case .beatOff: "beat off"
    }
  }
}
