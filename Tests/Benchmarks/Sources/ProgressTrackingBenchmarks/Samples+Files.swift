import Foundation
import Programmes
import ProgressTracking

extension Samples {
  /// The last day of the ten years.
  static var decadeEnd: LocalDay { lastDay(days: decade.days) }
  /// The last day of the many runners' year.
  static var practiceEnd: LocalDay { lastDay(days: practice.days) }

  /// The evening of a day.
  static func evening(of day: LocalDay) -> EventTime {
    EventTime(
      milliseconds: Int64(day.number) * 86_400_000 + 72_000_000, zone: "UTC", day: day,
      minuteOfDay: 1_200)
  }

  func decadeLog() throws -> String {
    try log(
      days: Self.decade.days, sessionsADay: Self.decade.sessionsADay, runners: Self.decade.runners)
  }

  func practiceLog() throws -> String {
    try log(
      days: Self.practice.days, sessionsADay: Self.practice.sessionsADay,
      runners: Self.practice.runners)
  }

  /// A home of the command with the ten years as its log.
  func decadeHome() throws -> String {
    let log = try decadeLog()
    let home = (log as NSString).deletingPathExtension + "-home"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    if !FileManager.default.fileExists(atPath: home + "/log.sqlite") {
      try FileManager.default.linkItem(atPath: log, toPath: home + "/log.sqlite")
    }
    return home
  }

  /// Entries in the ten years: a quarter of a million sets.
  private static let entries = 250_000

  /// As many bookings as there are sets in the ten years, for hledger.
  func journal() throws -> String {
    var text = ""
    for number in 0..<Self.entries {
      text += "\(Training.first + number / 72) set \(number)\n"
      text += "  done:exercise-\(number % 5 + 1)  8 reps\n  plan\n\n"
    }
    return try file("sessions.journal", text)
  }

  /// As many intervals, for timew; returns its folder.
  func timesheets() throws -> String {
    var months: [String: String] = [:]
    for number in 0..<Self.entries {
      let day = (Training.first + number / 72).description
      let date = day.replacing("-", with: "")
      let (hour, minute) = (10 + number % 72 / 6, 10 + number % 6 * 8)
      months[String(day.prefix(7)), default: ""] +=
        "inc \(date)T\(hour)\(minute)00Z - \(date)T\(hour)\(minute)40Z # exercise-\(number % 5 + 1)\n"
    }
    var folder = ""
    for (month, lines) in months {
      folder = try file("timew/data/\(month).data", lines)
    }
    _ = try file("timew/timewarrior.cfg", "")
    return String(folder.dropLast("/data/0000-00.data".count))
  }
}
