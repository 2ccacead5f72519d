import Crypto
import ProgressTracking

/// A bundle made of lines by someone who knows the format: each written the one way there is, in the
/// order that is asked for, and counted and signed right.
struct Forgery {
  /// The bytes.
  let bundle: [UInt8]

  /// Puts lines right, the last of which is left out.
  init(_ bytes: [UInt8]) {
    let values = bytes.split(separator: UInt8(ascii: "\n")).dropLast().compactMap {
      JSONReader.value(of: Array($0))
    }
    let texts = values.dropFirst().filter { Self.member("text", of: $0) != nil }
    let events = values.dropFirst().filter { Self.member("text", of: $0) == nil }
    var body: [UInt8] = []
    var lines = 0
    for value in [values.first.map { Self.header($0, texts.count, events) }].compactMap(\.self)
      + texts + events
    {
      body += Array(value.text.utf8) + [UInt8(ascii: "\n")]
      lines += 1
    }
    let hash = SHA256.hash(data: body).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
    bundle = body + Array(#"{"lines":\#(lines),"sha256":"\#(hash)"}"#.utf8) + [0x0A]
  }

  /// The first line with what it counts set right.
  private static func header(
    _ value: JSONValue, _ texts: Int, _ events: [JSONValue]
  ) -> JSONValue {
    guard case .object(let members) = value else { return value }
    var devices: [String: JSONValue] = [:]
    for event in events {
      guard case .string(let device)? = member("device", of: event),
        let sequence = member("sequence", of: event)
      else { continue }
      devices[device] = sequence
    }
    let sorted = devices.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return .object(
      members.map { member in
        switch member.name {
        case "devices":
          JSONMember(member.name, .object(sorted.map { JSONMember($0.key, $0.value) }))
        case "events": JSONMember(member.name, .number("\(events.count)"))
        case "programmes": JSONMember(member.name, .number("\(texts)"))
        default: member
        }
      })
  }

  private static func member(_ name: String, of value: JSONValue) -> JSONValue? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.value
  }
}
