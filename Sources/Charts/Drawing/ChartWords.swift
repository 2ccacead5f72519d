/// The words that a chart needs beside its data.
package struct ChartWords: Sendable, Equatable {
  /// What stands where there is nothing to draw.
  package var noData: String
  /// What is said of bars that do not fit, their number at the place `{0}`.
  package var hidden: String
  /// What is said where a column stands for several days, their number at the place `{0}`.
  package var daysPerColumn: String
  /// The heads of a table's columns for days and for what happened.
  package var day, event: String
  /// The head of a table's column for weeks.
  package var week = "Week"
  /// What stands before the decimals of a number.
  package var decimalSign = "."
  /// What the marked day of a calendar is.
  package var marked = "today"
  /// What the kinds of days are called; one that is missing has its own name.
  package var kinds: [DayKind: String] = [:]

  /// Creates words, in English unless told otherwise.
  package init(
    noData: String = "no data", hidden: String = "{0} earlier not shown",
    daysPerColumn: String = "one column is {0} days, the highest shown",
    day: String = "Day", event: String = "Event"
  ) {
    self.noData = noData
    self.hidden = hidden
    self.daysPerColumn = daysPerColumn
    self.day = day
    self.event = event
  }

  /// Returns a number with at most two decimals and none that say nothing.
  func number(_ value: Double) -> String { value.short.replacing(".", with: decimalSign) }

  /// Returns a text with a number at its place.
  static func filled(_ text: String, _ number: Int) -> String {
    text.replacing("{0}", with: String(number))
  }
}
