public import Programmes

/// How a measure or the score of a questionnaire changed over the period, on one side.
public struct MeasureChange: Hashable, Sendable {
  /// The measure.
  public var measure: Identifier
  /// Its name in the programme of the latest day.
  public var name: String
  /// Its unit, empty where it has none.
  public var unit: String
  /// The side, nothing where it has none.
  public var side: BodySide?
  /// The first value.
  public var first: MeasuredValue
  /// The latest value.
  public var latest: MeasuredValue
  /// How many values there are.
  public var count: Int
  /// The smallest change that is more than chance, in the unit; nothing where the values are too few
  /// to tell.
  public var smallestChange: Double?
  /// Which way it gets better; nothing where the programme does not tell.
  public var better: MeasureDirection?

  /// The latest less the first, in the unit.
  public var change: Double { latest.value - first.value }

  /// Whether the change may be chance alone; nothing where that cannot be told.
  public var isSmall: Bool? { smallestChange.map { abs(change) < $0 } }
}

/// A value and its day.
public struct MeasuredValue: Hashable, Sendable {
  /// The day it was taken.
  public var day: LocalDay
  /// The value, in the measure's unit.
  public var value: Double

  /// Creates a value.
  package init(day: LocalDay, value: Double) {
    self.day = day
    self.value = value
  }
}

/// The left side of a measure against the right.
public struct SideDifference: Hashable, Sendable {
  /// The measure.
  public var measure: Identifier
  /// Its name in the programme of the latest day.
  public var name: String
  /// Its unit, empty where it has none.
  public var unit: String
  /// The days on which both sides were taken.
  public var count: Int
  /// The first of these days.
  public var first: Pair
  /// The latest of these days.
  public var latest: Pair
  /// The smallest difference that is more than chance, in the unit; nothing where the values are too
  /// few to tell.
  public var smallestChange: Double?

  /// Whether the latest difference may be chance alone; nothing where that cannot be told.
  public var isSmall: Bool? { smallestChange.map { abs(latest.difference) < $0 } }

  /// Both sides on one day.
  public struct Pair: Hashable, Sendable {
    /// The day.
    public var day: LocalDay
    /// The value on the left, in the measure's unit.
    public var left: Double
    /// The value on the right, in the measure's unit.
    public var right: Double

    /// Left less right, in the unit.
    public var difference: Double { left - right }

    /// The difference as a share of the greater value, from 0 to 1; nothing where that is 0 or less.
    public var share: Double? {
      let greater = max(left, right)
      return greater > 0 ? abs(difference) / greater : nil
    }
  }
}

extension Progress {
  /// Each measure and side with its change, in the order of their first value.
  public var measureChanges: [MeasureChange] {
    let series = measureSeries
    return series.order.compactMap { key in
      guard let points = series.points[key], let first = points.first, let last = points.last
      else { return nil }
      return MeasureChange(
        measure: key.measure, name: last.name, unit: last.unit, side: key.side,
        first: MeasuredValue(day: first.day, value: first.record.value),
        latest: MeasuredValue(day: last.day, value: last.record.value), count: points.count,
        smallestChange: smallestChange(of: [points.map(\.record.value)]), better: last.better)
    }
  }

  /// Each measure that was taken on both sides of one day, left against right.
  ///
  /// Of several values of a side on a day the last one counts.
  public var sideDifferences: [SideDifference] {
    let series = measureSeries
    var seen: Set<Identifier> = []
    return series.order.compactMap { key in
      guard seen.insert(key.measure).inserted else { return nil }
      let left = series.points[MeasuredKey(key.measure, side: .left)] ?? []
      let right = series.points[MeasuredKey(key.measure, side: .right)] ?? []
      let ofRight = Dictionary(
        right.map { ($0.day, $0.record.value) }, uniquingKeysWith: { _, later in later })
      let ofLeft = Dictionary(
        left.map { ($0.day, $0.record.value) }, uniquingKeysWith: { _, later in later })
      let pairs = ofLeft.keys.sorted().compactMap { day -> SideDifference.Pair? in
        guard let left = ofLeft[day], let right = ofRight[day] else { return nil }
        return SideDifference.Pair(day: day, left: left, right: right)
      }
      guard let first = pairs.first, let latest = pairs.last, let named = left.last else {
        return nil
      }
      return SideDifference(
        measure: key.measure, name: named.name, unit: named.unit, count: pairs.count, first: first,
        latest: latest,
        smallestChange: smallestChange(of: [left, right].map { $0.map(\.record.value) }))
    }
  }

  private var measureSeries: (order: [MeasuredKey], points: [MeasuredKey: [MeasurePoint]]) {
    var order: [MeasuredKey] = []
    var points: [MeasuredKey: [MeasurePoint]] = [:]
    for point in measures {
      let key = MeasuredKey(point.record.measure, side: point.record.side)
      if points[key] == nil { order.append(key) }
      points[key, default: []].append(point)
    }
    return (order, points)
  }
}

/// Returns the smallest difference between two values of a measure that is more than chance.
///
/// No published value fits everyone's way of measuring, so that it is told from the runner's own
/// values: the root mean square of the steps from one value to the next, times 1.96, which is the
/// minimal detectable change at 95 % where nothing but chance moves the values. A real change makes it
/// larger, never smaller.
///
/// - Parameter series: The values by side, in order.
/// - Returns: The difference, in the measure's unit; nothing of fewer than six steps.
func smallestChange(of series: [[Double]]) -> Double? {
  let steps = series.flatMap { values in zip(values.dropFirst(), values).map { $0 - $1 } }
  guard steps.count >= leastStepsOfAMeasure else { return nil }
  let square = steps.reduce(0) { $0 + $1 * $1 } / Double(steps.count)
  return 1.96 * square.squareRoot()
}

private let leastStepsOfAMeasure = 6
