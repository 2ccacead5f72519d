public import Programmes

/// A measure or a questionnaire against the limit of a criterion.
public struct MeasureState: Hashable, Sendable {
  /// The measure or the questionnaire.
  public var id: Identifier
  /// Its name as it is shown.
  public var name: String
  /// Its unit, empty where it has none.
  public var unit: String
  /// The limit.
  public var limit: MeasureLimit
  /// The latest value on each side that has to have one; nothing standing for none yet.
  public var values: [Side]

  /// The latest value on a side.
  public struct Side: Hashable, Sendable {
    /// The side, nothing where the measure has none.
    public var side: BodySide?
    /// The latest value, nothing where there is none yet.
    public var value: Double?

    /// Creates a value.
    package init(_ side: BodySide?, _ value: Double?) {
      self.side = side
      self.value = value
    }
  }

  /// Creates a state.
  package init(
    id: Identifier, name: String, unit: String, limit: MeasureLimit, values: [Side]
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.limit = limit
    self.values = values
  }

  /// Whether the limit is kept on every side; a missing value keeps none.
  public var isMet: Bool {
    let known = values.compactMap(\.value)
    guard known.count == values.count, let least = known.min(), let most = known.max() else {
      return false
    }
    switch limit {
    case .atMost(let limit): return most <= limit
    case .atLeast(let limit): return least >= limit
    case .withinPercentOfOtherSide(let percent):
      return known.count > 1 && least * 100 >= most * Double(100 - percent)
    }
  }
}

extension MeasureState {
  /// Compares what a programme follows under an identifier with the latest values.
  init(
    _ id: Identifier, _ limit: MeasureLimit, in programme: Programme,
    values: [MeasuredKey: Double]
  ) {
    let measure = programme.measure(id)
    let keys = measure?.keys ?? [MeasuredKey(id)]
    self.init(
      id: id, name: measure?.name ?? programme.questionnaire(id)?.title ?? id.text,
      unit: measure?.unit ?? "", limit: limit,
      values: keys.map { Side($0.side, values[$0]) })
  }
}
