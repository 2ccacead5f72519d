import Programmes
import ProgressTracking

/// The figures of a progress as they are written as JSON, with what each of them means.
struct FiguresRecord: Encodable {
  let definitions: [String: Definition]
  let adherence: Adherence
  let phases: [Phase]
  let daysOverDose: OverDose
  let streak: StreakRecord
  let endings: [Ending]
  let promptness: PromptnessRecord
  let tempos: [Tempo]
  let measures: [Change]
  let sides: [Sides]

  init(_ progress: Progress) {
    definitions = Dictionary(
      uniqueKeysWithValues: Figure.allCases.map {
        ($0.rawValue, Definition(unit: $0.unit, meaning: $0.definition))
      })
    adherence = Adherence(progress.adherence, isKnown: !progress.isUnknown)
    phases = progress.phases.map { Phase($0, in: progress) }
    daysOverDose = OverDose(progress.daysOverDose)
    streak = StreakRecord(progress.streak)
    endings = progress.endingCounts.map { Ending($0) }
    promptness = PromptnessRecord(progress.promptness)
    tempos = progress.tempos.map { Tempo($0) }
    measures = progress.measureChanges.map { Change($0) }
    sides = progress.sideDifferences.map { Sides($0) }
  }

  struct Definition: Encodable {
    let unit, meaning: String
  }

  struct Adherence: Encodable {
    @Nullable var done: Int?
    @Nullable var settled: Int?
    @Nullable var open: Int?
    let unknownDays: Int
    @Nullable var share: Double?
    @Nullable var lowest: Double?
    @Nullable var highest: Double?

    init(_ share: AdherenceShare, isKnown: Bool) {
      done = isKnown ? share.done : nil
      settled = isKnown ? share.settled : nil
      open = isKnown ? share.open : nil
      unknownDays = share.unknownDays
      self.share = share.share
      lowest = share.bounds?.lowerBound
      highest = share.bounds?.upperBound
    }
  }

  struct Phase: Encodable {
    let programme, phase: Identifier
    let title: String
    let from, through: LocalDay
    let sessions: ProgressJSON.Sessions
    let dose: ProgressJSON.Dose

    init(_ phase: PhaseProgress, in progress: Progress) {
      let isKnown = !progress.isUnknown(phase)
      programme = phase.programme
      self.phase = phase.phase
      title = phase.title
      from = phase.from
      through = phase.through
      sessions = ProgressJSON.Sessions(isKnown ? phase.sessions : nil)
      dose = ProgressJSON.Dose(isKnown ? phase.dose : nil)
    }
  }

  struct OverDose: Encodable {
    let over, farOver, unscheduled: [LocalDay]

    init(_ days: DaysOverDose) {
      over = days.over
      farOver = days.farOver
      unscheduled = days.unscheduled
    }
  }

  struct StreakRecord: Encodable {
    let current, longest: Int
    @Nullable var lastMissed: LocalDay?

    init(_ streak: Streak) {
      current = streak.current
      longest = streak.longest
      lastMissed = streak.lastMissed
    }
  }

  struct Ending: Encodable {
    @Nullable var ending: SessionEnding?
    let sessions: Int

    init(_ count: EndingCount) {
      sessions = count.sessions
      ending = count.ending
    }
  }

  struct PromptnessRecord: Encodable {
    let timedSets, enteredSets, recalledScores, late: Int
    @Nullable var delayInDays: Spread?

    init(_ promptness: Promptness) {
      timedSets = promptness.timedSets
      enteredSets = promptness.enteredSets
      recalledScores = promptness.recalledScores
      late = promptness.late
      delayInDays = promptness.delay
    }
  }

  struct Tempo: Encodable {
    let exercise: Identifier
    let name: String
    let sets, kept: Int
    let secondsARepetition: Spread

    init(_ tempo: TempoProgress) {
      exercise = tempo.exercise
      name = tempo.name
      sets = tempo.sets
      kept = tempo.kept
      secondsARepetition = tempo.seconds
    }
  }

  struct Value: Encodable {
    let day: LocalDay
    let value: Double
  }

  struct Change: Encodable {
    let measure: Identifier
    let name, unit: String
    @Nullable var side: BodySide?
    let count: Int
    let first, latest: Value
    let change: Double
    @Nullable var smallestChange: Double?

    init(_ change: MeasureChange) {
      measure = change.measure
      name = change.name
      unit = change.unit
      count = change.count
      first = Value(day: change.first.day, value: change.first.value)
      latest = Value(day: change.latest.day, value: change.latest.value)
      self.change = change.change
      side = change.side
      smallestChange = change.smallestChange
    }
  }

  struct Sides: Encodable {
    let measure: Identifier
    let name, unit: String
    let count: Int
    let day: LocalDay
    let left, right, difference: Double
    @Nullable var share: Double?
    @Nullable var smallestChange: Double?

    init(_ sides: SideDifference) {
      measure = sides.measure
      name = sides.name
      unit = sides.unit
      count = sides.count
      day = sides.latest.day
      left = sides.latest.left
      right = sides.latest.right
      difference = sides.latest.difference
      share = sides.latest.share
      smallestChange = sides.smallestChange
    }
  }
}
