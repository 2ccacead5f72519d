import Programmes
package import ProgressTracking

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Returns a progress as JSON for other programs: every key is always there, and none changes.
///
/// Days are ISO 8601, shares are from 0, and what is not known is `null`.
///
/// - Parameters:
///   - progress: What a log adds up to.
///   - isRehearsed: Whether rehearsed sessions are counted in.
///   - flags: What rules found worth a look.
///   - standing: Where the runner stands, for what has to hold to go on or back.
/// - Returns: An object, over several lines, with its keys sorted.
package func json(
  _ progress: Progress, isRehearsed: Bool, flags: [RaisedFlag] = [], standing: Standing? = nil
) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  let document = ProgressJSON(
    progress, isRehearsed: isRehearsed, flags: flags, standing: standing)
  // Nothing in a progress can fail to be encoded: its numbers are finite and its keys are texts.
  let data = (try? encoder.encode(document)) ?? Data("{}".utf8)
  return String(decoding: data, as: UTF8.self)
}

struct ProgressJSON: Encodable {
  let runner: RunnerRecord
  let from: LocalDay
  let through: LocalDay
  let knownThrough: LocalDay
  let rehearsed: Bool
  let sessions: Sessions
  let dose: Dose
  let weeks: [Week]
  let days: [Day]
  let exercises: [ExerciseRecord]
  let pain: [Pain]
  let reasons: [Reason]
  let measures: [MeasureValue]
  let runs: [Run]
  let followed: [Span]
  let sources: [String: Nullable<Int>]
  let figures: FiguresRecord
  let painFigures: PainFiguresRecord
  let flags: [FlagRecord]
  @Nullable var goingOn: CriteriaRecord?
  @Nullable var goingBack: CriteriaRecord?

  init(
    _ progress: Progress, isRehearsed: Bool, flags: [RaisedFlag], standing: Standing?
  ) {
    runner = RunnerRecord(id: progress.runner.id, name: progress.runner.name)
    from = progress.period.lowerBound
    through = progress.period.upperBound
    knownThrough = progress.knownThrough
    rehearsed = isRehearsed
    let isKnown = !progress.isUnknown
    sessions = Sessions(isKnown ? progress.sessions : nil)
    dose = Dose(isKnown ? progress.dose : nil)
    weeks = progress.weeks.map { week in
      let isKnown = !progress.isUnknown(week)
      return Week(
        start: week.start, sessions: Sessions(isKnown ? week.sessions : nil),
        dose: Dose(isKnown ? week.dose : nil))
    }
    days = progress.days.map { Day($0) }
    exercises = progress.exercises.map { ExerciseRecord($0) }
    pain = progress.pain.map { Pain($0) }
    reasons = progress.reasons.map { Reason(reason: $0.reason, sets: $0.sets) }
    measures = progress.measures.map { MeasureValue($0) }
    runs = progress.runs.map { Run($0) }
    followed = progress.followed.map { Span($0) }
    sources = Dictionary(
      uniqueKeysWithValues: SetSource.allCases.map { source in
        (source.rawValue, Nullable(wrappedValue: isKnown ? progress.sources[source] ?? 0 : nil))
      })
    figures = FiguresRecord(progress)
    painFigures = PainFiguresRecord(progress)
    self.flags = flags.map { FlagRecord($0) }
    goingOn = standing?.proposal.map { CriteriaRecord($0, Wording()) }
    goingBack = standing?.stepBack.map { CriteriaRecord($0, Wording()) }
  }

  struct RunnerRecord: Encodable {
    let id: UniqueID
    let name: String
  }

  struct Sessions: Encodable {
    @Nullable var due: Int?
    @Nullable var done: Int?
    @Nullable var partial: Int?
    @Nullable var missed: Int?
    @Nullable var open: Int?
    @Nullable var held: Int?
    @Nullable var extra: Int?

    /// Writes a tally down; of what is unknown there is none.
    init(_ tally: SessionTally?) {
      due = tally?.due
      done = tally?.done
      partial = tally?.partial
      missed = tally?.missed
      open = tally?.open
      held = tally?.held
      extra = tally?.extra
    }
  }

  struct Dose: Encodable {
    @Nullable var prescribed: Double?
    @Nullable var done: Double?
    @Nullable var capped: Double?
    @Nullable var share: Double?
    @Nullable var cappedShare: Double?

    /// Writes a tally down; of what is unknown there is none.
    init(_ tally: DoseTally?) {
      prescribed = tally?.prescribed
      done = tally?.done
      capped = tally?.capped
      share = tally?.share
      cappedShare = tally?.cappedShare
    }
  }

  struct Week: Encodable {
    let start: LocalDay
    let sessions: Sessions
    let dose: Dose
  }

  struct Day: Encodable {
    let day: LocalDay
    let kind: DayKind
    @Nullable var sets: Int?
    let sessions: Sessions
    let dose: Dose

    init(_ progress: DayProgress) {
      let isKnown = progress.kind != .unknown
      day = progress.day
      kind = progress.kind
      sessions = Sessions(isKnown ? progress.sessions : nil)
      dose = Dose(isKnown ? progress.dose : nil)
      sets = isKnown ? progress.sets : nil
    }
  }

  struct ExerciseRecord: Encodable {
    let exercise: Identifier
    let name: String
    @Nullable var side: BodySide?
    let dose: Dose
    let completed, partial, skipped, held, asShown, confirmations: Int
    let daysDone: Int
    let reasons: [Reason]

    init(_ progress: ExerciseProgress) {
      exercise = progress.exercise
      name = progress.name
      dose = Dose(progress.dose)
      completed = progress.completed
      partial = progress.partial
      skipped = progress.skipped
      held = progress.held
      asShown = progress.asShown
      confirmations = progress.confirmations
      daysDone = progress.daysDone.count
      reasons = progress.reasons.map { Reason(reason: $0.reason, sets: $0.sets) }
      side = progress.side
    }
  }

  struct Pain: Encodable {
    let day: LocalDay
    let milliseconds: Int64
    let moment: PainMoment
    let region: String
    @Nullable var score: Int?
    let sharp, recalled: Bool
    @Nullable var exercise: Identifier?

    init(_ point: PainPoint) {
      day = point.day
      milliseconds = point.milliseconds
      moment = point.record.moment
      region = point.record.region
      sharp = point.record.isSharp
      recalled = point.record.isRecalled
      score = point.record.score?.value
      exercise = point.record.exercise
    }
  }

  struct Reason: Encodable {
    let reason: SkipReason
    let sets: Int
  }

  struct MeasureValue: Encodable {
    let day: LocalDay
    let measure: Identifier
    let name, unit: String
    @Nullable var side: BodySide?
    let value: Double

    init(_ point: MeasurePoint) {
      day = point.day
      measure = point.record.measure
      name = point.name
      unit = point.unit
      value = point.record.value
      side = point.record.side
    }
  }

  struct Run: Encodable {
    let day: LocalDay
    @Nullable var kilometres: Double?
    @Nullable var minutes: Double?
    @Nullable var pain: Int?

    init(_ record: RunRecord) {
      day = record.day
      kilometres = record.kilometres
      minutes = record.minutes
      pain = record.pain?.value
    }
  }

  struct Span: Encodable {
    let programme: ProgrammeReference
    let title: String
    @Nullable var affected: BodySide?
    let phase: Identifier
    let phaseTitle: String
    let from: LocalDay
    @Nullable var through: LocalDay?

    init(_ span: FollowedSpan) {
      programme = span.reference
      title = span.title
      phase = span.phase
      phaseTitle = span.phaseTitle
      from = span.from
      affected = span.affected
      through = span.through
    }
  }
}
