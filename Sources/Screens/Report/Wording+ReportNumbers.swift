import Programmes
import ProgressReports
import ProgressTracking

extension Wording {
  /// Returns a number with at most three decimals and none that say nothing: `10.5`, `3`.
  func decimal(_ value: Double) -> String { local(ProgressReports.decimal(value)) }

  /// Returns a number with exactly one decimal: `10.5`, `3.0`.
  func tenths(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return decimal(value) }
    return local(((value * 10).rounded() / 10).description)
  }

  /// Returns a share in whole per cent: `83 %`; nothing where there is none.
  func wholePercent(_ share: Double?) -> String? {
    share.flatMap { $0.isFinite ? percent($0) : nil }
  }

  /// Returns a difference with its sign: `+2`, `−1`, `0`.
  func difference(_ difference: Double) -> String {
    guard difference != 0 else { return "0" }
    return (difference < 0 ? "−" : "+") + decimal(abs(difference))
  }

  /// The number with the decimal sign of the language.
  private func local(_ number: String) -> String {
    let parts = number.split(separator: ".", maxSplits: 1).map { String($0) }
    return parts.count == 2 ? catalogue(DoseText.decimal, parts[0], parts[1]) : number
  }

  /// Returns a time with its zone: `22 Nov 2026, 17:05 (Europe/Berlin)`.
  func timeInFull(_ time: EventTime) -> String {
    catalogue(
      ReportText.timeInFull, day(time.day), clock(minuteOfDay: time.minuteOfDay), time.zone)
  }
}
