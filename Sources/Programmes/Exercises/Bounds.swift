/// An amount as a prescription states it: exact, from one to another, or open upwards.
///
/// `8` is `8...8`, `6-8` is `6...8`, and "as many as good form allows" has no upper end.
public struct Bounds<Value: Comparable & Hashable & Sendable>: Hashable, Sendable {
  /// What has to be reached for the prescription to be met.
  public var least: Value
  /// Where to stop; nothing where form decides.
  public var most: Value?

  /// Creates an amount from its ends; the upper one is never below the lower.
  public init(_ least: Value, to most: Value?) {
    self.least = least
    self.most = most.map { max(least, $0) }
  }

  /// Creates an exact amount.
  public init(_ value: Value) {
    self.init(value, to: value)
  }

  /// Where to stop, or the least where form decides.
  public var highest: Value { most ?? least }

  /// Whether there is only one amount that meets it.
  public var isExact: Bool { least == most }

  /// Whether form decides where it ends.
  public var isOpen: Bool { most == nil }
}

extension Bounds: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  /// Creates an exact amount.
  public init(integerLiteral value: Value.IntegerLiteralType) {
    self.init(Value(integerLiteral: value))
  }
}

extension Bounds: ExpressibleByFloatLiteral
where Value: ExpressibleByFloatLiteral & ExpressibleByIntegerLiteral {
  /// Creates an exact amount.
  public init(floatLiteral value: Value.FloatLiteralType) {
    self.init(Value(floatLiteral: value))
  }
}

extension Bounds where Value == Duration {
  /// No time at all.
  public static let zero = Bounds(.zero)

  /// Returns an exact time.
  public static func seconds(_ seconds: Int) -> Bounds { Bounds(.seconds(seconds)) }

  /// Returns an exact time.
  public static func seconds(_ seconds: Double) -> Bounds { Bounds(.seconds(seconds)) }

  /// Returns an exact time.
  public static func milliseconds(_ milliseconds: Int) -> Bounds {
    Bounds(.milliseconds(milliseconds))
  }
}
