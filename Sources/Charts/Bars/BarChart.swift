/// Counts of several kinds stacked in bars, such as sessions by week.
package struct BarChart: Chart, Equatable {
  package var title: String
  package var summary: String
  /// What the parts of every bar are, the first at the axis.
  package var kinds: [BarKind]
  /// The bars, in the order of time.
  package var bars: [Bar]
  /// What a bar stands for, as the head of the table's first column.
  package var barName: String
  /// The words beside the data.
  package var words: ChartWords

  package init(
    title: String, summary: String, kinds: [BarKind], bars: [Bar], barName: String = "Week",
    words: ChartWords = ChartWords()
  ) {
    self.title = title
    self.summary = summary
    self.kinds = kinds
    self.bars = bars
    self.barName = barName
    self.words = words
  }

  package var table: ChartTable {
    let texts = bars.contains { $0.text != nil }
    let rows = bars.map { bar in
      let values = kinds.indices.map { bar.value($0)?.short ?? "" }
      return [bar.label] + values + (texts ? [bar.text ?? ""] : [])
    }
    return ChartTable(
      header: [barName] + kinds.map(\.name) + (texts ? [""] : []), rows: rows)
  }

  /// The kinds that occur in any bar, by their index.
  var kindsShown: [Int] {
    kinds.indices.filter { kind in bars.contains { ($0.value(kind) ?? 0) > 0 } }
  }

  /// The length of the longest bar.
  var longest: Double {
    bars.map { bar in kinds.indices.reduce(0) { $0 + (bar.value($1) ?? 0) } }.max() ?? 0
  }
}

/// One kind of part that bars are made of.
package struct BarKind: Sendable, Equatable {
  package var name: String
  package var role: Role
  /// How the part is filled; no two kinds of a chart should share one.
  package var fill: Fill

  package init(name: String, role: Role, fill: Fill) {
    self.name = name
    self.role = role
    self.fill = fill
  }
}

/// One bar.
package struct Bar: Sendable, Equatable {
  /// The bar's place on the axis.
  package var label: String
  /// The sizes of its parts, in the order of the chart's kinds; nil where a size is missing.
  package var values: [Double?]
  /// What is written at its end, such as `5 of 6`; nil for the sum.
  package var text: String?

  package init(label: String, values: [Double?], text: String? = nil) {
    self.label = label
    self.values = values
    self.text = text
  }

  /// The size of a part, or nil where it is missing, below zero or not finite.
  func value(_ kind: Int) -> Double? {
    guard values.indices.contains(kind), let value = values[kind]?.ifFinite, value >= 0 else {
      return nil
    }
    return min(value, 1e9)
  }

  /// Returns what is written at the end of the bar.
  func endText(_ words: ChartWords) -> String {
    if let text { return text }
    if isUnknown { return words.noData }
    return values.indices.reduce(0) { $0 + (value($1) ?? 0) }.short
  }

  /// Whether not a single part of the bar is known.
  var isUnknown: Bool { values.indices.allSatisfy { value($0) == nil } }
}
