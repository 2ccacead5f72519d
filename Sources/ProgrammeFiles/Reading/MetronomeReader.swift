import Programmes
internal import Yams

/// Reads a metronome: a step rate, or a percentage of a measured one.
struct MetronomeReader {
  let fields: Fields
  /// The measures, or nothing where they could not be read.
  let measures: Declared<Measure>?

  private var file: FileContext { fields.file }

  /// The step rates that can be prescribed, in steps a minute.
  private static let rates = 20...400
  /// The percentages of a measured rate that can be prescribed.
  private static let percentages = 50...150

  /// Reads the metronome.
  func metronome() -> Metronome? {
    let limit = fields.value("most").flatMap(perMinute)
    guard let node = fields.value("rate"), let text = file.word(node) else { return nil }
    if text.contains("%") {
      return percentage(text, node).map { Metronome(rate: $0, limit: limit) }
    }
    guard let beats = perMinute(node) else { return nil }
    if let limit, limit < beats {
      file.findings.error(.limitBelowRate, at: fields.valueSpan("most"))
    }
    return Metronome(rate: .perMinute(beats), limit: limit)
  }

  private func perMinute(_ node: Node) -> Int? {
    guard let text = file.word(node) else { return nil }
    guard text.hasSuffix("/min"), let beats = Quantities.whole(text.dropLast(4)) else {
      file.error(.notRate(text), at: node)
      return nil
    }
    guard Self.rates.contains(beats) else {
      file.error(.rateOutside(Self.rates), at: node)
      return nil
    }
    return beats
  }

  private func percentage(_ text: String, _ node: Node) -> Metronome.Rate? {
    let parts = text.split(separator: " ")
    guard parts.count == 3, parts[1] == "of", parts[0].hasSuffix("%"),
      let percent = Quantities.whole(parts[0].dropLast()), let id = Identifier(parts[2])
    else {
      file.error(.notRate(text), at: node)
      return nil
    }
    if !Self.percentages.contains(percent) {
      file.error(.percentageOutside(Self.percentages), at: node)
    }
    if let measures {
      if let measure = measures[id] {
        if measure.unit != "/min" { file.error(.notPerMinute(measure), at: node) }
      } else {
        measures.reportUnknown(id, what: "measure", at: file.span(of: node), file.findings)
      }
    }
    return .percent(percent, of: id)
  }
}

extension Diagnostic.Message {
  fileprivate static var limitBelowRate: Self {
    Self(
      "'most' is below the rate", help: "raise it, or leave it out")
  }

  fileprivate static func notRate(_ text: String) -> Self {
    let isBare = Quantities.whole(text) != nil
    return Self(
      isBare ? "a rate needs its unit" : "a rate is expected here, not \(quoted(text))",
      help: isBare ? "write \(text)/min" : "write '170/min' or '105% of step-rate'")
  }

  fileprivate static func rateOutside(_ range: ClosedRange<Int>) -> Self {
    Self(
      "a rate is from \(range.lowerBound)/min to \(range.upperBound)/min",
      help: "write steps a minute, both feet counted")
  }

  fileprivate static func percentageOutside(_ range: ClosedRange<Int>) -> Self {
    Self(
      "the percentage must be from \(range.lowerBound)% to \(range.upperBound)%",
      help: "105% is five per cent faster")
  }

  fileprivate static func notPerMinute(_ measure: Measure) -> Self {
    Self(
      "the measure '\(measure.id)' is not a rate: its unit is \(quoted(measure.unit))",
      help: "name a measure whose unit is /min")
  }
}
