package import Programmes
package import ProgressTracking

extension Wording {
  /// Returns a count as it is prescribed: `8`, `6 to 8`, `5 or more`.
  package func count(_ count: Bounds<Int>) -> String {
    bounds(count, open: count.least <= 1 ? .manyInGoodForm : nil) { String($0) }
  }

  /// Returns repetitions as they are prescribed: `one repetition`, `6 to 8 repetitions`.
  package func repetitions(_ count: Bounds<Int>) -> String {
    if count.isExact { return catalogue.count(count.least, CommonText.repetitions) }
    if count.isOpen, count.least <= 1 { return catalogue(DoseText.repetitionsInGoodForm) }
    return catalogue(DoseText.repetitions, self.count(count))
  }

  /// Returns a time as it is prescribed: `30 s`, `20 to 30 s`, `45 s to 1 min`, `20 s or more`.
  package func time(_ time: Bounds<Duration>) -> String {
    // One to two seconds is a range, one second to half an hour is not.
    if let most = time.most, !time.isExact, time.least <= .seconds(1), most > .seconds(10) {
      return catalogue(DoseText.upTo, duration(most))
    }
    if let most = time.most, !time.isExact, [time.least, most].allSatisfy(\.isWholeMinutes) {
      return catalogue(DoseText.range, number(time.least / .seconds(60)), duration(most))
    }
    if let most = time.most, !time.isExact, most < .seconds(60) {
      return catalogue(DoseText.range, number(time.least / .seconds(1)), duration(most))
    }
    return bounds(time, open: time.least <= .seconds(1) ? .longInGoodForm : nil, duration)
  }

  /// Returns an amount with its unit: `8 repetitions`, `30 s`.
  package func amount(_ amount: Amount) -> String {
    switch amount {
    case .repetitions(let count): catalogue.count(count, CommonText.repetitions)
    case .time(let time): duration(time)
    case .distance(let metres): distance(metres)
    }
  }

  /// Returns a logged amount with its unit.
  package func amount(_ amount: SetAmount) -> String {
    switch amount.unit {
    case .metres: return distance(amount.value)
    case .seconds: return duration(.seconds(min(max(amount.value, 0), 1e8)))
    case .repetitions:
      guard let count = Int(exactly: amount.value.rounded()) else { return number(amount.value) }
      return catalogue.count(count, CommonText.repetitions)
    }
  }

  /// Returns what was done of a set, to stand before what was planned: `8` of 10 repetitions, `31` of
  /// 45 s, but `31 s` of 1 min.
  package func amountDone(_ record: SetRecord) -> String {
    let planned = record.planned.amount
    let done = SetAmount(record.done, planned.unit)
    let isSameUnit =
      switch planned.unit {
      case .repetitions: true
      case .seconds: max(done.value, planned.value) < 60
      case .metres: max(done.value, planned.value) < 1_000
      }
    return isSameUnit ? number(record.done) : amount(done)
  }

  /// Returns a distance in its unit: `400 m`, `1.5 km`.
  package func distance(_ metres: Double) -> String {
    metres < 1_000
      ? catalogue(DoseText.metres, number(metres))
      : catalogue(DoseText.kilometres, number(metres / 1_000))
  }

  /// Returns a load, one that has to be found in the words for finding it.
  package func load(_ load: Load) -> String {
    switch load {
    case .weight, .words: return load.text
    case .repetitionMaximum(let range):
      let most =
        range.count == 1 ? Bounds(range.lowerBound) : Bounds(range.lowerBound, to: range.upperBound)
      return catalogue(DoseText.loadMaximum, count(most), load.text)
    case .percentOfMaximum(let percent):
      return catalogue(DoseText.loadPercent, share(percent))
    }
  }

  /// Returns a percentage without its sign: `107.5`, `70 to 80`.
  func share(_ percent: Bounds<Double>) -> String { bounds(percent, open: nil) { number($0) } }

  /// Returns how hard an exercise is to be: `6 of 10`, `5 to 7 of 10`.
  package func effort(_ effort: ClosedRange<Int>) -> String {
    catalogue(DoseText.effort, range(effort))
  }

  /// Returns a range, or its only value: `6`, `5 to 7`.
  package func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? String(range.lowerBound)
      : catalogue(DoseText.range, String(range.lowerBound), String(range.upperBound))
  }

  private func bounds<Value>(
    _ bounds: Bounds<Value>, open: DoseText?, _ words: (Value) -> String
  ) -> String {
    guard let most = bounds.most else {
      return open.map { catalogue($0) } ?? catalogue(DoseText.orMore, words(bounds.least))
    }
    return bounds.isExact
      ? words(most) : catalogue(DoseText.range, words(bounds.least), words(most))
  }
}

extension Duration {
  /// Whether it is said in minutes alone.
  fileprivate var isWholeMinutes: Bool {
    let (seconds, rest) = components
    return rest == 0 && seconds.isMultiple(of: 60) && (60..<3_600).contains(seconds)
  }
}
