import Programmes
package import ProgressTracking

/// Events that were written together, and on which of the runner's devices.
package struct DemoEntry: Hashable, Sendable {
  /// The device, counted from 0.
  package var device: Int
  /// What happened, in order.
  package var bodies: [EventBody]
  /// The session it belongs to.
  package var session: UniqueID?
  /// When.
  package var time: EventTime
}

extension EventTime {
  /// Creates a time of a day in UTC.
  init(_ day: LocalDay, minute: Int) {
    let minute = min(max(minute, 0), 1439)
    self.init(
      milliseconds: Int64(day.number) * 86_400_000 + Int64(minute) * 60_000, zone: "UTC", day: day,
      minuteOfDay: minute)
  }
}
