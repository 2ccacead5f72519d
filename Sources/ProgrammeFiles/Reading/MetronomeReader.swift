import Programmes
internal import Yams

/// Reads a metronome: a step rate, or a percentage of a measured one.
struct MetronomeReader {
  let fields: Fields
  /// The measures, or nothing where they could not be read.
  let measures: Declared<Measure>?
  /// Where the metronome can be changed.
  let use: Range<Int>
  /// Whether it stands in a library, which cannot know the programme's measures.
  let isBorrowed: Bool

  private var file: FileContext { fields.file }

  /// Reads the metronome.
  func metronome() -> Metronome? {
    let limit = fields.written("most", Notations.rate)
    let on = fields.duration("on")
    let off = fields.duration("off")
    guard let node = fields.value("rate"), let rate = rate(node) else { return nil }
    if case .perMinute(let beats) = rate, let limit, limit < beats.highest {
      file.findings.error(.limitBelowRate, at: fields.valueSpan("most"))
    }
    guard let on else { return Metronome(rate: rate, limit: limit) }
    return Metronome(rate: rate, limit: limit, blocks: Metronome.Blocks(on: on, off: off))
  }

  private func rate(_ node: Node) -> Metronome.Rate? {
    guard let text = file.word(node) else { return nil }
    guard text.contains("%") else {
      return file.written(node, Notations.rates).map(Metronome.Rate.perMinute)
    }
    guard let rate = file.written(node, Notations.share) else { return nil }
    if case .percent(_, let id) = rate { checkMeasure(id, node) }
    return rate
  }

  private func checkMeasure(_ id: Identifier, _ node: Node) {
    guard let measures else { return }
    guard let measure = measures[id] else {
      if isBorrowed, measures.isComplete {
        return file.findings.error(.missingMeasure(id), at: use)
      }
      // Only a measured rate can be meant.
      return measures.reportUnknown(
        id, what: "measure", at: file.span(of: node), file.findings
      ) { $0.unit == "/min" }
    }
    guard measure.unit != "/min" else { return }
    file.findings.error(.notPerMinute(measure), at: isBorrowed ? use : file.span(of: node))
  }
}

extension Diagnostic.Message {
  fileprivate static var limitBelowRate: Self {
    Self(
      "'most' is below the rate", help: "raise it, or leave it out")
  }

  fileprivate static func missingMeasure(_ id: Identifier) -> Self {
    Self(
      "the exercise needs the measure '\(id)', and there is none",
      help: "declare it: '- {id: \(id), name: Step rate, unit: /min}' in 'measures'")
  }

  fileprivate static func notPerMinute(_ measure: Measure) -> Self {
    Self(
      "the measure '\(measure.id)' is not a rate: its unit is \(quoted(measure.unit))",
      help: "name a measure whose unit is /min")
  }
}
