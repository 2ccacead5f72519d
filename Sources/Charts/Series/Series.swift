/// Values of one kind, day by day.
package struct Series: Sendable, Equatable {
  /// What the values are called.
  package var name: String
  /// What the series means beside the others of its chart.
  package var role: Role
  /// The sign of a value on a drawing; no two series of a chart should share one.
  package var shape: Shape
  /// The days on which there is, or should be, a value; the last one for a day counts.
  package var values: [DayValue]

  package init(name: String, role: Role = .primary, shape: Shape = .circle, values: [DayValue]) {
    self.name = name
    self.role = role
    self.shape = shape
    self.values = values
  }

  /// The days that lie in a range, each once and in order.
  func ordered(in span: ClosedRange<Int>) -> [DayValue] {
    var last: [Int: DayValue] = [:]
    for value in values where span.contains(value.day) { last[value.day] = value }
    return last.values.sorted { $0.day < $1.day }
  }
}

/// A value on a day.
package struct DayValue: Sendable, Equatable {
  /// The number of the day, from any fixed day on.
  package var day: Int
  /// The value, or nil where one should be and is missing.
  package var value: Double?

  /// Makes a value; infinity and what is not a number count as missing.
  package init(day: Int, value: Double?) {
    self.day = day
    self.value = value?.ifFinite
  }
}

/// Something that happened on a day and may explain what the values do.
package struct DayEvent: Sendable, Equatable {
  package var day: Int
  /// A word or two; long labels are cut where there is no room.
  package var label: String

  package init(day: Int, label: String) {
    self.day = day
    self.label = label
  }
}

/// The texts that stand for days.
package struct DayNames: Sendable, Equatable {
  /// The days to mark on the axis, with their labels.
  package var ticks: [Int: String]
  /// The names of days in the table; a day without one has its tick's label or its number.
  package var names: [Int: String]

  package init(ticks: [Int: String] = [:], names: [Int: String] = [:]) {
    self.ticks = ticks
    self.names = names
  }

  func name(of day: Int) -> String { names[day] ?? ticks[day] ?? String(day) }
}
