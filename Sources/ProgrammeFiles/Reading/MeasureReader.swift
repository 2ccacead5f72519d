import Programmes
internal import Yams

/// Reads the measures.
struct MeasureReader {
  let file: FileContext

  /// Reads the list of measures.
  func measures(_ programme: Fields) -> Declared<Measure> {
    var measures = Declared<Measure>()
    guard programme.has("measures") else { return measures }
    let nodes = programme.list("measures")
    if nodes.isEmpty { measures.isComplete = false }
    for node in nodes {
      guard let fields = Fields(node, as: .measure, in: file) else {
        measures.isComplete = false
        continue
      }
      let measure = self.measure(fields)
      measures.add(measure, id: measure?.id, fields, what: "measure")
    }
    return measures
  }

  private func measure(_ fields: Fields) -> Measure? {
    let unit = fields.line("unit")
    let scale = unit.flatMap(Self.scale)
    let range = file.findings.complete { () -> (Double, Double)? in
      (
        fields.number("least", unit: unit) ?? scale?.lowerBound ?? 0,
        fields.number("most", unit: unit) ?? scale?.upperBound ?? 1_000
      )
    }
    let name = fields.line("name")
    let how = fields.prose("how") ?? fields.prose("ask")
    // What could not be read is a rhythm all the same.
    let everyDays = fields.has("every") ? fields.days("every") ?? 7 : nil
    _ = fields.word("side")
    if let range, range.0 >= range.1 {
      file.findings.error(.emptyRange, at: fields.key(fields.has("most") ? "most" : "least"))
    }
    guard let id = fields.identifier("id") else { return nil }
    let ends = range ?? (0, 0)
    return Measure(
      id: id, name: name ?? "", unit: unit ?? "", how: how, eachSide: fields.has("side"),
      everyDays: everyDays, range: ends.0...max(ends.0, ends.1))
  }

  /// Returns the ends of a scale that is written as a unit: `0 to 10`.
  private static func scale(_ unit: String) -> ClosedRange<Double>? {
    let words = unit.split(separator: " ")
    guard words.count == 3, words[1] == "to", let low = Quantities.number(words[0]),
      let high = Quantities.number(words[2]), low < high
    else { return nil }
    return low...high
  }
}

extension Diagnostic.Message {
  fileprivate static var emptyRange: Self {
    Self(
      "'least' must be below 'most'",
      help: "write the lowest and the highest value that can be true")
  }
}
