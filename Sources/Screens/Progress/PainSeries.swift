import Charts
import Programmes
import ProgressTracking

extension Wording {
  /// Returns the worst score of each day, a series for each moment that was asked about.
  ///
  /// A day on which it was asked and not answered is missing; one without a question is not there.
  ///
  /// - Parameter points: The scores of a region, or of all.
  /// - Returns: The series in the order of a day; each moment looks the same in every picture.
  func painSeries(_ points: [PainPoint]) -> [Series] {
    let byMoment = Dictionary(grouping: points, by: \.record.moment)
    return PainMoment.allCases.compactMap { moment in
      guard let points = byMoment[moment] else { return nil }
      let (role, shape) = moment.look
      let values = Dictionary(grouping: points, by: \.day).map { day, points in
        DayValue(
          day: day.number,
          value: points.compactMap { $0.record.score?.value }.max().map { Double($0) })
      }
      return Series(
        name: shortMoment(moment), role: role, shape: shape,
        values: values.sorted { $0.day < $1.day })
    }
  }
}

extension PainMoment {
  fileprivate var look: (Role, Shape) {
    switch self {
    case .before: (.muted, .square)
    case .during: (.warning, .triangle)
    case .after: (.secondary, .diamond)
    case .hourAfter: (.good, .cross)
    case .nextMorning: (.primary, .circle)
    }
  }
}
