package import Programmes

extension Wording {
  /// Returns when a session is due: `every other day, twice on Sundays`.
  package func schedule(_ schedule: Schedule) -> String {
    var parts: [String] = []
    let isSeveral = schedule.sessionsADay.highest > 1
    if schedule.rhythm == .everyDay, isSeveral {
      parts.append(catalogue(DoseText.timesADay, times(schedule.sessionsADay)))
    } else {
      parts.append(rhythm(schedule.rhythm))
      if isSeveral {
        parts.append(catalogue(DoseText.timesOnADay, times(schedule.sessionsADay)))
      }
    }
    for day in Weekday.allCases {
      guard let count = schedule.sessionsOn[day], Bounds(count) != schedule.sessionsADay
      else { continue }
      parts.append(catalogue(DoseText.timesOn, times(count), weekdays(day)))
    }
    if schedule.leastDaysBetween > 1 {
      parts.append(
        catalogue(
          DoseText.freeDays,
          catalogue.count(schedule.leastDaysBetween - 1, CommonText.days)))
    }
    if schedule.apart > .zero {
      parts.append(catalogue(DoseText.apart, duration(schedule.apart)))
    }
    return series(parts)
  }

  /// Returns on which days an exercise is due, where that differs from its phase.
  package func rhythm(of item: PhaseItem) -> String? {
    item.rhythm.map { rhythm in
      let free = item.leastDaysBetween - 1
      return series(
        [self.rhythm(rhythm)]
          + (free > 0
            ? [catalogue(DoseText.freeDaysOfExercise, catalogue.count(free, CommonText.days))] : [])
      )
    }
  }

  /// Returns on which days something is due: `every day`, `Mon, Wed and Fri`, `3 times in 7 days`.
  package func rhythm(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .weekdays(let days) where days.count == Weekday.allCases.count:
      catalogue(DoseText.everyDay)
    case .weekdays(let days): self.days(days)
    case .every(let days):
      if !days.isExact {
        catalogue(DoseText.everySomeDays, count(days))
      } else if days == 2 {
        catalogue(DoseText.everyOtherDay)
      } else {
        catalogue.count(days.least, DoseText.everyDays)
      }
    case .times(let times, let days):
      catalogue(DoseText.timesPerDays, self.times(times), catalogue.count(days, CommonText.days))
    }
  }

  /// Returns days of the week in their order: `Mon, Wed and Fri`.
  package func days(_ days: Set<Weekday>) -> String {
    list(Weekday.allCases.filter(days.contains).map(shortWeekday))
  }

  /// Returns how often: `once`, `twice`, `3 times`.
  package func times(_ count: Int) -> String {
    count == 2 ? catalogue(DoseText.twice) : catalogue.count(count, DoseText.times)
  }

  /// Returns how often: `twice`, `2 to 3 times`.
  package func times(_ count: Bounds<Int>) -> String {
    count.isExact ? times(count.least) : catalogue(DoseText.someTimes, self.count(count))
  }

  /// Returns when a programme ends: `after 12 weeks`, or its last day.
  package func end(_ end: ProgrammeEnd) -> String {
    switch end {
    case .on(let day): catalogue(ProgrammeText.endOn, self.day(day))
    case .after(let days) where days.isMultiple(of: 7) && days > 7:
      catalogue(ProgrammeText.endAfter, catalogue.count(days / 7, DifferenceText.weeks))
    case .after(let days):
      catalogue(ProgrammeText.endAfter, catalogue.count(days, CommonText.days))
    }
  }

  /// Returns days off that a programme plans, with their reason.
  package func pause(_ pause: PlannedPause) -> String {
    let days = period(pause.from...max(pause.from, pause.through))
    return pause.reason.map { catalogue(ProgrammeText.labelled, days, $0) } ?? days
  }
}
