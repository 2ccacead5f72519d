/// A number that the therapist follows.
public struct Measure: Hashable, Sendable {
  /// The identifier.
  public var id: Identifier
  /// The name as it is shown.
  public var name: String
  /// The unit as it is written: `cm`, `s`, `/min`, `0 to 10`.
  public var unit: String
  /// How to take it, or the question to ask.
  public var how: String?
  /// Whether each side is measured.
  public var eachSide: Bool
  /// The days from one taking to the next.
  public var everyDays: Int?
  /// The values that can be true, in the unit.
  public var range: ClosedRange<Double>

  /// Creates a measure.
  public init(
    id: Identifier, name: String, unit: String, how: String? = nil, eachSide: Bool = false,
    everyDays: Int? = nil, range: ClosedRange<Double>
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.how = how
    self.eachSide = eachSide
    self.everyDays = everyDays
    self.range = range
  }
}
