package import Programmes

extension Wording {
  /// Returns a day with its year: `Mon 23 Nov 2026`.
  package func day(_ day: LocalDay) -> String {
    let (number, year) = (String(day.components.day), String(day.components.year))
    return switch dayForm {
    case .weekday:
      catalogue(DayText.dayOfYear, shortWeekday(day.weekday), number, month(of: day), year)
    case .date: catalogue(MonthText.day, number, month(of: day), year)
    case .digits: day.description
    }
  }

  /// Returns a day as it is said on another one: `today`, `yesterday`, `tomorrow`, `Mon 23 Nov`.
  package func day(_ day: LocalDay, today: LocalDay) -> String {
    switch day - today {
    case -1: catalogue(DayText.yesterday)
    case 0: catalogue(DayText.today)
    case 1: catalogue(DayText.tomorrow)
    default:
      day.components.year == today.components.year ? dayAndMonth(day, weekday: true) : self.day(day)
    }
  }

  /// Returns a day without its year: `23 Nov`, or with its weekday `Mon 23 Nov`.
  package func dayAndMonth(_ day: LocalDay, weekday: Bool = false) -> String {
    let number = String(day.components.day)
    guard weekday else { return catalogue(DayText.dayNumber, number, month(of: day)) }
    return catalogue(
      DayText.dayOfThisYear, shortWeekday(day.weekday), number, month(of: day))
  }

  /// Returns the first and the last day of a period, or its only one.
  package func period(_ days: ClosedRange<LocalDay>) -> String {
    guard days.lowerBound < days.upperBound else { return day(days.lowerBound) }
    return catalogue(DayText.span, day(days.lowerBound), day(days.upperBound))
  }

  /// Returns minutes since midnight as a clock shows them: `07:05`.
  package func clock(minuteOfDay: Int) -> String {
    let (hours, minutes) = minuteOfDay.quotientAndRemainder(dividingBy: 60)
    return "\(twoDigits(hours)):\(twoDigits(minutes))"
  }

  /// Returns the name of a weekday.
  package func weekday(_ weekday: Weekday) -> String {
    let names: [CommonText] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    return catalogue(names[weekday.offset])
  }

  /// Returns a weekday as it comes again and again: `Sundays`.
  package func weekdays(_ weekday: Weekday) -> String {
    let names: [DayText] = [
      .mondays, .tuesdays, .wednesdays, .thursdays, .fridays, .saturdays, .sundays,
    ]
    return catalogue(names[weekday.offset])
  }

  /// Returns the short name of a weekday: `Mon`.
  package func shortWeekday(_ weekday: Weekday) -> String {
    let names: [DayText] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    return catalogue(names[weekday.offset])
  }

  /// Returns the short name of a day's month: `Nov`.
  func month(of day: LocalDay) -> String {
    let names: [DayText] = [
      .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
      .november, .december,
    ]
    return catalogue(names[day.components.month - 1])
  }

  /// Returns the name of a day's month: `November`.
  func monthInFull(of day: LocalDay) -> String {
    let names: [MonthText] = [
      .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
      .november, .december,
    ]
    return catalogue(names[day.components.month - 1])
  }

  private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
