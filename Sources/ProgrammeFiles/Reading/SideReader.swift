import Programmes
internal import Yams

/// Reads which leg works and which one carries, and holds the two against each other.
struct SideReader {
  let fields: Fields
  let affected: AffectedSide?

  private var file: FileContext { fields.file }

  /// What people write for a side, mapped to the word for it here.
  private static let otherWords = [
    "alternating": "affected first", "alternate": "affected first", "each side": "affected first",
    "both sides": "affected first", "each leg": "affected first", "bilateral": "both",
    "beide": "both", "links": "left", "gauche": "left", "l": "left", "rechts": "right",
    "droite": "right", "r": "right",
  ]

  /// Reads the leg that works.
  func side() -> WorkingSide? {
    guard let node = fields.value("side"), let text = file.word(node) else { return nil }
    var words = text.split(separator: " ").map(String.init)
    if words.count == 3, words[0] == "each," { words.removeFirst() }
    if text == "both" { return .both }
    if text == "each" {
      file.error(.eachWithoutFirst, at: node)
      return nil
    }
    guard let reference = words.first.flatMap(SideReference.init(rawValue:)),
      words.count == 1 || (words.count == 2 && words[1] == "first")
    else {
      let named = text.lowercased().split { !$0.isLetter }.compactMap {
        SideReference(rawValue: String($0))
      }
      let isTurns = Set(named).count == 2
      let meant = isTurns ? "\(named[0].rawValue) first" : Self.otherWords[text.lowercased()]
      _ = file.word(node, among: KeyTable.sides, meant: meant)
      return nil
    }
    if affected == AffectedSide.none, reference == .affected || reference == .other {
      file.findings.error(
        .noAffectedSide, at: fields.changeableSpan("side"), elsewhere: "and here")
    }
    return words.count == 1 ? .one(reference) : .each(first: reference)
  }

  /// Reads how the sides take turns, and reports turns that are never taken.
  func order(_ side: WorkingSide?) -> SideOrder {
    checkTurns(side)
    return fields.word("side order").flatMap(SideOrder.init(rawValue:)) ?? .eachSet
  }

  /// Reports keys about the turns of the sides where they do not take any.
  func checkTurns(_ side: WorkingSide?) {
    guard let side else { return }
    if case .each = side { return }
    for key in ["switch", "side order"] where fields.has(key) && !fields.isDefault(key) {
      file.findings.error(.noTurns(key, side), at: fields.key(key))
    }
  }

  /// Reads the leg that carries.
  func standingLeg(_ side: WorkingSide?) -> StandingLeg? {
    guard let leg = fields.word("stand on").flatMap(StandingLeg.init(rawValue:)) else { return nil }
    if side == .both, leg != .both {
      file.findings.error(.noOtherLeg(leg), at: fields.changeableSpan("stand on"))
    }
    return leg
  }

  /// Warns of one leg that carries without anything to hold on to, and of a pelvis that moves on
  /// the side that carries.
  func checkCarrying(_ side: WorkingSide?, _ leg: StandingLeg?, _ pattern: Pattern?) {
    guard let side, let leg else { return }
    if side != .both, leg != .both, !fields.has("support") {
      file.findings.warning(.noSupport, at: fields.valueSpan("stand on"))
    }
    if let pattern, !pattern.pelvis.isEmpty, leg != .other {
      file.findings.warning(.carryingPelvis(leg), at: fields.valueSpan("stand on"))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var eachWithoutFirst: Self {
    Self(
      "'each' does not say which leg goes first", help: "write 'affected first' or 'left first'")
  }
  fileprivate static var noSupport: Self {
    Self(
      "one leg carries, and nothing says what to hold on to",
      help: "for example 'support: fingertips on a wall'")
  }

  fileprivate static func noOtherLeg(_ leg: StandingLeg) -> Self {
    Self(
      "with 'side: both' there is no '\(leg.rawValue)' leg to stand on",
      help: "write 'stand on: both', or name the side that works")
  }

  fileprivate static func noTurns(_ key: String, _ side: WorkingSide) -> Self {
    let who =
      switch side {
      case .both: "both legs work at once"
      case .one(let side), .each(let side): "only the \(side.rawValue) leg works"
      }
    return Self(
      "'\(key)' is for sides that take turns, and \(who)",
      help: "remove '\(key)', or write 'side: affected first' to train each leg")
  }

  fileprivate static func carryingPelvis(_ leg: StandingLeg) -> Self {
    Self(
      leg == .same
        ? "the pelvis moves on the side that carries"
        : "the pelvis moves on one side while both legs carry",
      help: "the side that is moving must not be weight-bearing: write 'stand on: other'")
  }
}
