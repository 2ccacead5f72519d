import PlainText

/// Turns the bytes a terminal sends into keys.
///
/// A character whose bytes come in two reads is put together. Escape sequences that nobody knows are
/// swallowed whole, so that their letters are not taken for keys.
package struct KeyDecoder: Sendable {
  private enum State {
    /// Between keys.
    case ground
    /// Inside a character of several bytes.
    case character(value: UInt32, missing: Int, least: UInt32)
    /// After Escape: a key by itself, or the start of a sequence.
    case escape
    /// Inside a sequence: what has come of it after Escape.
    case sequence(String)
  }

  private var state = State.ground

  /// Creates a decoder that waits for a key.
  package init() {}

  /// Takes the next byte, and returns the keys that are now known.
  package mutating func feed(_ byte: UInt8) -> [Key] {
    switch state {
    case .ground: return begin(byte)
    case .character(let value, let missing, let least):
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        return begin(byte)
      }
      let value = value << 6 | UInt32(byte & 0x3F)
      if missing > 1 {
        state = .character(value: value, missing: missing - 1, least: least)
        return []
      }
      state = .ground
      return value >= least ? key(value) : []
    case .escape:
      state = .ground
      if byte == 0x5B || byte == 0x4F {
        state = .sequence(byte == 0x5B ? "[" : "O")
        return []
      }
      return [.escape] + begin(byte)
    case .sequence(let start):
      state = .ground
      if byte < 0x20 { return begin(byte) }
      let sequence = start + String(Unicode.Scalar(byte))
      if byte < 0x40, start.utf8.count < Self.longestSequence {
        state = .sequence(sequence)
        return []
      }
      return Self.sequences[sequence].map { [$0] } ?? []
    }
  }

  /// Says that nothing more is waiting, and returns Escape if that was the last key.
  ///
  /// A character that is still incomplete stays, since its other bytes may come later.
  package mutating func finish() -> [Key] {
    switch state {
    case .escape:
      state = .ground
      return [.escape]
    case .sequence:
      state = .ground
      return []
    case .ground, .character:
      return []
    }
  }

  private static let longestSequence = 32

  /// The sequences that terminals send whatever their description says.
  private static let sequences: [String: Key] = [
    "[A": .up, "[B": .down, "[C": .right, "[D": .left, "[H": .home, "[F": .end, "[Z": .backTab,
    "OA": .up, "OB": .down, "OC": .right, "OD": .left, "OH": .home, "OF": .end, "OM": .enter,
    "[1~": .home, "[3~": .delete, "[4~": .end, "[5~": .pageUp, "[6~": .pageDown, "[7~": .home,
    "[8~": .end,
  ]

  private mutating func begin(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1B:
      state = .escape
      return []
    case 0xC2..<0xE0:
      state = .character(value: UInt32(byte & 0x1F), missing: 1, least: 0x80)
      return []
    case 0xE0..<0xF0:
      state = .character(value: UInt32(byte & 0x0F), missing: 2, least: 0x800)
      return []
    case 0xF0..<0xF5:
      state = .character(value: UInt32(byte & 0x07), missing: 3, least: 0x10000)
      return []
    case ..<0x80: return key(UInt32(byte))
    default: return []
    }
  }

  private func key(_ value: UInt32) -> [Key] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    switch value {
    case 0x00: return []
    case 0x08, 0x7F: return [.backspace]
    case 0x09: return [.tab]
    case 0x0A, 0x0D: return [.enter]
    case 0x20: return [.space]
    case 0x01...0x1A: return [.control(Character(Unicode.Scalar(UInt8(value + 0x60))))]
    case ..<0x20: return []
    default:
      // A mark by itself is a key too: it joins the letter before it in a text field.
      let isText = displayWidth(scalar) > 0 || scalar.properties.generalCategory == .nonspacingMark
      return isText ? [.character(Character(scalar))] : []
    }
  }
}
