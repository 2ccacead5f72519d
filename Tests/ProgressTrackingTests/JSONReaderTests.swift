import Programmes
import ProgressTracking
import Testing

/// What an entry of an unknown kind carries is JSON as the log reads it, written the one way there is,
/// and shown without control characters.
@Suite struct `JSON in a log` {
  /// Texts with what they are written as; nothing where they are no JSON that a log takes.
  static let cases: [(String, String?)] = [
    // Values.
    ("null", "null"), ("true", "true"), ("false", "false"), (#""""#, #""""#), ("[]", "[]"),
    ("{}", "{}"), (" \t\r\n[ 1 , 2 ] ", "[1,2]"), (#"{"b":1,"a":[{}]}"#, #"{"a":[{}],"b":1}"#),
    // Numbers keep their digits.
    ("0", "0"), ("-0", "-0"), ("1.50", "1.50"), ("1E+2", "1E+2"), ("-1.0e-10", "-1.0e-10"),
    ("123456789012345678901234567890", "123456789012345678901234567890"), ("1e999", "1e999"),
    ("01", nil), ("-", nil), ("+1", nil), (".5", nil), ("1.", nil), ("1e", nil), ("1e+", nil),
    ("-01", nil), ("0x10", nil), ("NaN", nil), ("Infinity", nil), ("-Infinity", nil), ("1 2", nil),
    ("１", nil), ("1_000", nil), ("1,0", nil), ("--1", nil), ("0.e1", nil), ("2.e3", nil),
    // Words.
    ("nul", nil), ("TRUE", nil), ("truee", nil), ("nulll", nil), ("undefined", nil), ("", nil),
    (" ", nil),
    // Texts.
    (#""\u0041\n\/""#, #""A\n/""#), (#""\ud83d\udc4d""#, #""👍""#), (#""\u0000""#, #""\u0000""#),
    (#""\u00e9""#, #""é""#), (#""\uD800""#, nil), (#""\uD800\u0041""#, nil),
    (#""\uDC00""#, nil), (#""\uD800\uD800""#, nil), (#""\u12""#, nil), (#""\u12G4""#, nil),
    (#""\x41""#, nil), (#""\'""#, nil), (#""\"#, nil), (#""\\"#, nil), ("\"a", nil), ("'a'", nil),
    ("\"a\nb\"", nil), ("\"a\tb\"", nil), ("\"\u{7F}\"", #""""#),
    (#""\u００４1""#, nil), (#""\U0041""#, nil),
    // Arrays.
    ("[1,]", nil), ("[,1]", nil), ("[1 2]", nil), ("[1", nil), ("[", nil), ("]", nil), ("[]]", nil),
    ("[1}", nil), ("[1,,2]", nil), ("[:]", nil),
    // Objects.
    (#"{"a":1,}"#, nil), (#"{"a"}"#, nil), (#"{"a":}"#, nil), (#"{:1}"#, nil), (#"{a:1}"#, nil),
    (#"{"a":1"b":2}"#, nil), (#"{"a":1"#, nil), (#"{1:1}"#, nil), (#"{"a":1}}"#, nil),
    (#"{"a":1,"a":1}"#, nil), (#"{"a":1,"\u0061":2}"#, nil), (#"{'a':1}"#, nil),
    (#"{"é":1,"e\u0301":2}"#, "{\"e\u{301}\":2,\"é\":1}"),
    // What is not JSON although some readers take it.
    ("// a\n1", nil), ("/* a */ 1", nil), ("\u{FEFF}1", nil), ("1;", nil), ("[1]#", nil),
    ("\u{C}[]", nil), ("[\u{A0}1]", nil), ("\0", nil), ("[1]\0", nil),
    // Depth.
    (
      String(repeating: "[", count: 31) + String(repeating: "]", count: 31),
      String(repeating: "[", count: 31) + String(repeating: "]", count: 31)
    ),
    (String(repeating: "[", count: 33) + String(repeating: "]", count: 33), nil),
    (String(repeating: "[", count: 100_000), nil),
    (String(repeating: #"{"a":"#, count: 100_000), nil),
  ]

  @Test func `is taken where it is whole, and written one way`() throws {
    for (text, written) in Self.cases {
      #expect(try read(text) == written, "\(text.prefix(60).debugDescription)")
    }
  }

  /// Returns a text as a log gives it back, nothing where it is not taken.
  private func read(_ text: String) throws -> String? {
    let diary = try Diary()
    do throws(ProgressLogError) {
      try diary.log.append(
        [.unknown(kind: "strange", payload: text)],
        as: EventContext(runner: diary.runner, time: .on(monday)))
    } catch {
      #expect(error == .unusableEntry(kind: "strange"))
      return nil
    }
    guard case .unknown(_, let payload)? = try diary.log.events().last?.event.body else {
      return nil
    }
    // What is no JSON at all is not kept.
    return payload == "[]" && text != "[]" || payload == "{}" && text != "{}" ? nil : payload
  }
}
