import Coaching
import PlainText
package import Programmes
import ProgressTracking

/// A session of a phase as it is played: every segment with its time and what is told in it.
package struct TimelineDocument: Sendable {
  let phase: Phase
  let programme: Programme
  let affected: BodySide?
  let plan: SessionPlan
  private let wording: Wording
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates the text of a session.
  ///
  /// - Parameters:
  ///   - phase: The phase that is played.
  ///   - session: Which of the sessions that take turns in it; the first unless one is named.
  ///   - programme: The programme it belongs to.
  ///   - affected: The affected side; without one the left stands in for it.
  ///   - measured: The latest value of a measure.
  ///   - wording: The words.
  package init(
    phase: Phase, session: Identifier? = nil, of programme: Programme, affected: BodySide?,
    measured: (Identifier) -> Double? = { _ in nil }, wording: Wording = Wording()
  ) {
    self.phase = phase
    self.programme = programme
    self.affected = affected
    let session = session.flatMap(phase.session) ?? phase.sessions.first
    self.plan = SessionPlan(
      phase: phase, session: session?.id, items: session?.items ?? [], affected: affected,
      measured: measured)
    self.wording = wording
  }

  /// A set of the session and when it starts, the pauses between exercises left out.
  struct TimedSet {
    let exercise: PlannedExercise
    let block: SetBlock
    let start: Duration
  }

  /// Every set in the order in which it is done.
  var sets: [TimedSet] {
    var start = Duration.zero
    return plan.order.map { place in
      let block = plan[place]
      defer { start += block.estimatedLength }
      return TimedSet(exercise: plan.exercises[place.exercise], block: block, start: start)
    }
  }

  /// Returns a line for each segment, under a heading for each set.
  package var lines: [String] {
    let sets = sets
    let total = sets.reduce(.zero) { $0 + $1.block.estimatedLength }
    let isEstimated = sets.contains { $0.block.isEstimated }
    var lines = [
      cleaned(catalogue(ProgrammeText.labelled, programme.title, title)),
      catalogue(
        isEstimated ? ProgrammeText.timelineEstimated : .timelineTotal, wording.duration(total)),
    ]
    if affected == nil, programme.affected != .none {
      lines.append(catalogue(ProgrammeText.timelineSide, wording.side(.left)))
    }
    lines += plan.exercises.flatMap(missingMeasure(of:))
    for set in sets {
      lines += ["", cleaned(heading(of: set))]
      lines += segments(of: set)
    }
    return lines
  }

  /// The phase, and the session where there are several.
  private var title: String {
    let session = plan.session.flatMap(phase.session)
    return wording.series([phase.title] + [session?.title ?? session?.id?.text].compactMap { $0 })
  }

  private func missingMeasure(of exercise: PlannedExercise) -> [String] {
    guard let id = exercise.missingMeasure else { return [] }
    let name = programme.measure(id)?.name ?? id.text
    return [cleaned(catalogue(ProgrammeText.timelineMeasure, exercise.exercise.name, name))]
  }

  private func heading(of set: TimedSet) -> String {
    let block = set.block
    let phrase: ProgrammeText =
      set.exercise.item.circuit == nil ? .timelineSetOf : .timelineRoundOf
    var words = [
      set.exercise.exercise.name,
      catalogue(phrase, String(block.planned.set), String(block.setCount)),
    ]
    words += block.planned.side.map { [wording.side($0)] } ?? []
    words += [block.prescribed.name].compactMap { $0 }
    if block.planned.reach != .exact {
      words.append(wording.set(PrescribedSet(block.prescribed.work)))
    }
    words += block.prescribed.load.map { [catalogue(DoseText.load, $0.text)] } ?? []
    words += beat(of: block)
    if block.planned.isOptional { words.append(catalogue(ProgrammeText.timelineExtra)) }
    return wording.series(words)
  }

  private func beat(of block: SetBlock) -> [String] {
    guard let beat = block.segments.lazy.compactMap(\.beat).first else { return [] }
    guard let blocks = beat.blocks else {
      return [catalogue(ProgrammeText.timelineBeat, String(beat.perMinute))]
    }
    let (rate, on) = (String(beat.perMinute), wording.duration(blocks.on))
    return [
      blocks.off.map { catalogue(ProgrammeText.timelineBlocks, rate, on, wording.duration($0)) }
        ?? catalogue(ProgrammeText.timelineOpening, rate, on)
    ]
  }

  /// The segments up to where an open set is estimated to end.
  private func segments(of set: TimedSet) -> [String] {
    var lines: [String] = []
    var start = set.start
    for segment in set.block.segments where !set.block.isBeyondEstimate(segment) {
      lines.append(line(of: segment, in: set.block, at: start))
      start += set.block.estimatedLength(of: segment)
    }
    if lines.count < set.block.segments.count {
      let most = set.block.segments.compactMap(\.repetition).max() ?? 0
      let text = catalogue(ProgrammeText.timelineAndSoOn, String(most))
      lines.append(String(repeating: " ", count: 22) + text)
    }
    return lines
  }

  private func line(of segment: Segment, in block: SetBlock, at start: Duration) -> String {
    let estimate = wording.duration(block.estimatedLength(of: segment))
    let length =
      segment.length == nil ? catalogue(ProgrammeText.estimated, estimate) : estimate
    let columns = [
      padded(time(start), to: 8, .right), padded(length, to: 12, .right), "  ",
      name(of: segment, in: block),
    ]
    let told = segment.cues.compactMap { cue in
      words(of: cue, isRest: segment.kind == .rest).map {
        cue.offset > .zero ? "+\(wording.duration(cue.offset)) \($0)" : $0
      }
    }
    return cleaned((columns.joined() + "  " + told.joined(separator: "  ")).trimmedEnd)
  }

  /// What is told: the words, or what a signal means that its segment does not say.
  private func words(of cue: PlacedCue, isRest: Bool) -> String? {
    if let text = cue.text { return "\"\(text)\"" }
    switch cue.signal {
    case .enough:
      return "(\(catalogue(isRest ? ProgrammeText.timelineRested : .timelineEnough)))"
    case .beatOn: return "(\(catalogue(ProgrammeText.timelineBeatOn)))"
    case .beatOff: return "(\(catalogue(ProgrammeText.timelineBeatOff)))"
    case .countdown, .start, .stage, .rest, .switchSides, .end, .beat, nil: return nil
    }
  }

  private func name(of segment: Segment, in block: SetBlock) -> String {
    switch segment.kind {
    case .getReady: return catalogue(ProgrammeText.ready)
    case .rest: return catalogue(ProgrammeText.rest)
    case .switchSides: return catalogue(ProgrammeText.changeSides)
    case .restBetweenRepetitions: return catalogue(ProgrammeText.betweenRepetitions)
    case .hold: return catalogue(ProgrammeText.hold)
    case .move: return catalogue(ProgrammeText.move)
    case .distance(let metres):
      return catalogue(ProgrammeText.distance, wording.distance(metres))
    case .selfPaced: return wording.set(PrescribedSet(block.prescribed.work))
    case .stage(let name, let isOther):
      var stage = isOther ? catalogue(ProgrammeText.otherLeg, name) : name
      // Sides that take turns within a set are said with every stage.
      if block.planned.side == nil, let side = segment.side {
        stage = wording.series([stage, wording.side(side)])
      }
      return segment.repetition.map {
        catalogue(ProgrammeText.repetition, String($0), stage)
      } ?? stage
    }
  }

  /// Minutes, seconds and tenths: `12:05.5`.
  private func time(_ time: Duration) -> String {
    let tenths = Int(min(max(time / .milliseconds(100), 0), 1e9).rounded())
    let (minutes, rest) = tenths.quotientAndRemainder(dividingBy: 600)
    let (seconds, tenth) = rest.quotientAndRemainder(dividingBy: 10)
    return "\(minutes):\(seconds < 10 ? "0" : "")\(seconds).\(tenth)"
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
