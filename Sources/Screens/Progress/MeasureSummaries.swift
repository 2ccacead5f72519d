import PlainText
import Programmes
import ProgressTracking

extension Progress {
  /// Each measure and side with its first and its latest value, in the order of their first day.
  func measureSummaries(_ words: Wording) -> [(name: String, text: String)] {
    var keys: [MeasuredKey] = []
    var points: [MeasuredKey: [MeasurePoint]] = [:]
    for point in measures {
      let key = MeasuredKey(point.record.measure, side: point.record.side)
      if points[key] == nil { keys.append(key) }
      points[key, default: []].append(point)
    }
    return keys.compactMap { key in
      guard let taken = points[key], let first = taken.first, let last = taken.last else {
        return nil
      }
      return (words.name(last.name, on: key.side), text(first, last, taken.count, words))
    }
  }

  private func text(
    _ first: MeasurePoint, _ last: MeasurePoint, _ count: Int, _ words: Wording
  ) -> String {
    func day(_ point: MeasurePoint) -> String {
      words.day(point.day, today: period.upperBound, words: false)
    }
    let latest = words.value(of: last)
    guard count > 1 else {
      return words.catalogue(ProgressScreenText.measureOnce, latest, day(last))
    }
    let change = words.catalogue(
      ProgressScreenText.measureChange, words.value(of: first), day(first), latest, day(last))
    guard count > 2 else { return change }
    return words.catalogue(
      ProgressScreenText.measureAgain, change,
      words.catalogue.count(count, ProgressScreenText.times))
  }
}

extension Wording {
  /// Returns how sets are known, with their numbers.
  func sources(_ sources: [SetSource: Int]) -> String {
    let parts = SetSource.allCases.compactMap { source in
      sources[source].map {
        catalogue(ProgressScreenText.pair, String($0), self.source(source))
      }
    }
    return named(catalogue(ProgressScreenText.sourcesName), series(parts))
  }
}
