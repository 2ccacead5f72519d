import Coaching
import PlainText
package import Programmes
import ProgressTracking

/// A session of a phase as it is played: every segment with its time and what is told in it.
package struct TimelineDocument: Sendable {
  private let phase: Phase
  private let programme: Programme
  private let affected: BodySide?
  private let plan: SessionPlan
  private let wording: Wording
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates the text of a session.
  ///
  /// - Parameters:
  ///   - phase: The phase that is played.
  ///   - programme: The programme it belongs to.
  ///   - affected: The affected side; without one the left stands in for it.
  ///   - measured: The latest value of a measure.
  ///   - wording: The words.
  package init(
    phase: Phase, of programme: Programme, affected: BodySide?,
    measured: (Identifier) -> Double? = { _ in nil }, wording: Wording = Wording()
  ) {
    self.phase = phase
    self.programme = programme
    self.affected = affected
    self.plan = SessionPlan(phase: phase, affected: affected, measured: measured)
    self.wording = wording
  }

  /// Returns a line for each segment, under a heading for each set.
  package var lines: [String] {
    var lines = [
      cleaned(catalogue(ProgrammeText.labelled, programme.title, phase.title)),
      catalogue(ProgrammeText.timelineTotal, wording.duration(total)),
    ]
    if affected == nil, programme.affected != .none {
      lines.append(catalogue(ProgrammeText.timelineSide, wording.side(.left)))
    }
    var start = Duration.zero
    for exercise in plan.exercises {
      lines += missingMeasure(of: exercise)
      for block in exercise.blocks {
        lines += ["", cleaned(heading(of: block, exercise))]
        for segment in block.segments {
          lines.append(line(of: segment, at: start))
          start += segment.length ?? .zero
        }
      }
    }
    return lines
  }

  private var total: Duration {
    plan.exercises.flatMap(\.blocks).reduce(.zero) { $0 + $1.estimatedLength }
  }

  private func missingMeasure(of exercise: PlannedExercise) -> [String] {
    guard let id = exercise.missingMeasure else { return [] }
    let name = programme.measure(id)?.name ?? id.text
    return ["", cleaned(catalogue(ProgrammeText.timelineMeasure, exercise.exercise.name, name))]
  }

  private func heading(of block: SetBlock, _ exercise: PlannedExercise) -> String {
    let set = catalogue(
      ProgrammeText.timelineSetOf, String(block.planned.set), String(block.setCount))
    let words =
      [exercise.exercise.name, set] + (block.planned.side.map { [wording.side($0)] } ?? [])
    return wording.series(words)
  }

  private func line(of segment: Segment, at start: Duration) -> String {
    let length = segment.length.map { wording.duration($0) } ?? catalogue(ProgrammeText.openEnd)
    let columns = [
      padded(time(start), to: 8, .right), padded(length, to: 12, .right), "  ", name(of: segment),
    ]
    let texts = segment.cues.compactMap { cue in
      cue.text.map { text in
        cue.offset > .zero ? "+\(wording.duration(cue.offset)) \"\(text)\"" : "\"\(text)\""
      }
    }
    let told = texts.isEmpty ? "" : "  " + texts.joined(separator: "  ")
    return cleaned(columns.joined() + told)
  }

  private func name(of segment: Segment) -> String {
    switch segment.kind {
    case .getReady: return catalogue(ProgrammeText.ready)
    case .rest: return catalogue(ProgrammeText.rest)
    case .switchSides: return catalogue(ProgrammeText.changeSides)
    case .restBetweenRepetitions: return catalogue(ProgrammeText.betweenRepetitions)
    case .hold: return catalogue(ProgrammeText.hold)
    case .move: return catalogue(ProgrammeText.move)
    case .selfPaced(let repetitions):
      return catalogue(
        ProgrammeText.selfPaced, catalogue.count(repetitions, CommonText.repetitions))
    case .stage(let name, let isOther):
      let stage = isOther ? catalogue(ProgrammeText.otherLeg, name) : name
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
