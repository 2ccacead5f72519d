public import Programmes

/// The days on which more was done than was prescribed.
public struct DaysOverDose: Hashable, Sendable {
  /// From how many per cent of a day's dose on a day is far over it.
  public static let farPercent = 120

  /// Days on which more was done than was prescribed for them, though something was.
  public var over: [LocalDay]
  /// Those of them on which it was more than 120 % of it.
  public var farOver: [LocalDay]
  /// Days on which something was done though nothing was prescribed.
  public var unscheduled: [LocalDay]
}

extension Progress {
  /// The days on which more was done than was prescribed.
  ///
  /// Dose is counted raw: sets beyond the plan and sessions that were not due count. What was held
  /// is not prescribed.
  public var daysOverDose: DaysOverDose {
    // Thirds of a set do not add up to whole ones exactly.
    let tolerance = 1e-9
    let over = days.filter {
      $0.dose.prescribed > 0 && $0.dose.done > $0.dose.prescribed + tolerance
    }
    let far = Double(DaysOverDose.farPercent) / 100
    return DaysOverDose(
      over: over.map(\.day),
      farOver: over.filter { $0.dose.done > far * $0.dose.prescribed + tolerance }.map(\.day),
      unscheduled: days.filter { $0.dose.prescribed == 0 && $0.dose.done > 0 }.map(\.day))
  }
}
