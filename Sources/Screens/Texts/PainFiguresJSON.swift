import Programmes
import ProgressTracking

/// The figures of pain as they are written as JSON.
struct PainFiguresRecord: Encodable {
  let regions: [Region]
  let beforeToAfter: [Response]
  let nextMorning: [Morning]
  let exercises: [Exercise]

  init(_ progress: Progress) {
    regions = progress.painByRegion.map { Region($0) }
    beforeToAfter = progress.painResponses().map { Response($0) }
    nextMorning = progress.morningResponses.map { Morning($0) }
    exercises = progress.exercisePain.map { Exercise($0) }
  }

  struct Region: Encodable {
    let region: String
    let moments: [Moment]

    init(_ pain: RegionPain) {
      region = pain.region
      moments = pain.moments.map { Moment($0) }
    }
  }

  struct Count: Encodable {
    let asked, answered, sharp: Int
    @Nullable var median: Double?
    @Nullable var worst: Int?

    init(_ count: PainCount) {
      asked = count.asked
      answered = count.answered
      sharp = count.sharp
      median = count.median
      worst = count.worst
    }
  }

  struct Week: Encodable {
    let start: LocalDay
    let scores: Count
  }

  struct Moment: Encodable {
    let moment: PainMoment
    let scores: Count
    let weeks: [Week]
    @Nullable var change: Change?

    init(_ pain: MomentPain) {
      moment = pain.moment
      scores = Count(pain.total)
      weeks = pain.weeks.sorted { $0.key < $1.key }
        .map { Week(start: $0.key, scores: Count($0.value)) }
      change = pain.change.map { Change($0) }
    }
  }

  struct Change: Encodable {
    let first, last, points: Double
    let small: Bool

    init(_ change: PainChange) {
      first = change.first
      last = change.last
      points = change.points
      small = change.isSmall
    }
  }

  struct Response: Encodable {
    let region: String
    let compared, missing, rose, fell: Int
    @Nullable var change: Spread?

    init(_ response: PainResponse) {
      region = response.region
      compared = response.compared
      missing = response.missing
      rose = response.rose
      fell = response.fell
      change = response.change
    }
  }

  struct Morning: Encodable {
    let region: String
    let compared, missing, noWorse, worseByOne, worseByMore: Int
    @Nullable var change: Spread?

    init(_ response: MorningResponse) {
      region = response.region
      compared = response.compared
      missing = response.missing
      noWorse = response.noWorse
      worseByOne = response.worseByOne
      worseByMore = response.worseByMore
      change = response.change
    }
  }

  struct Exercise: Encodable {
    let exercise: Identifier
    let name: String
    @Nullable var during: Comparison?
    @Nullable var nextMorning: Comparison?

    init(_ pain: ExercisePain) {
      exercise = pain.exercise
      name = pain.name
      during = pain.during.map { Comparison($0) }
      nextMorning = pain.nextMorning.map { Comparison($0) }
    }
  }

  struct Comparison: Encodable {
    let with, without: Int
    let points: Double
    @Nullable var lowest: Double?
    @Nullable var highest: Double?
    let enough, more, small: Bool

    init(_ comparison: PainComparison) {
      with = comparison.with
      without = comparison.without
      points = comparison.points
      enough = comparison.isEnough
      more = comparison.isMore
      small = comparison.isSmall
      lowest = comparison.interval?.lowerBound
      highest = comparison.interval?.upperBound
    }
  }
}
