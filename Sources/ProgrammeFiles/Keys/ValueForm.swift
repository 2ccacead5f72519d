/// What a value of the programme file looks like.
///
/// Plain text is text whatever it looks like: `title: 5` has the text `5`. A number is one only
/// without quotes.
package indirect enum ValueForm: Hashable, Sendable {
  /// Text on one line, neither empty nor longer than ``textLimit``.
  case line
  /// Text with its line breaks, neither empty nor longer than ``textLimit``.
  case prose
  /// A whole number in a range, without quotes.
  case whole(ClosedRange<Int>)
  /// A number with or without decimals in a range, without quotes.
  case number(ClosedRange<Double> = -1e11...1e11)
  /// One of these words.
  case word([String])
  /// Text in a notation.
  case notation(Notation)
  /// A mapping with the keys of a place.
  case mapping(FilePlace)
  /// A mapping from identifiers of the writer's own to mappings with the keys of a place; never
  /// empty.
  case named(FilePlace)
  /// A mapping from words of the writer's own to values of a form; never empty.
  case table(ValueForm)
  /// A list with as many items as the range says.
  case list(ValueForm, count: ClosedRange<Int> = 1...Int.max)
  /// One, or a list that is not empty.
  case oneOrMore(ValueForm)
  /// One of several forms.
  case either([ValueForm])
}

extension ValueForm {
  /// The longest text of one value, in Unicode scalars.
  package static let textLimit = 2_000

  /// Lower-case letters, digits and hyphens.
  static let identifier = notation(Notations.identifier.notation)
  /// An exercise of the file or of a library.
  static let reference = notation(Notations.reference.notation)
  /// A count of days: `7 days`.
  static let days = notation(Notations.days.notation)
  /// A day of the calendar.
  static let date = notation(Notations.date.notation)
  /// A count: `8`, `6-8`, `open`.
  static let count = either([.whole(1...1_000), .notation(Notations.count.notation)])
  /// A score from 0 to 10, or a range of them.
  static let scores = either([.whole(0...10), .notation(Notations.scores.notation)])
  /// A distance: `400 m`.
  static let distance = notation(Notations.distance.notation)
  /// `yes` or `no`.
  static let yesNo = word(["yes", "no"])

  /// A length of time with its unit: `30s`, `1m30s`.
  static func duration(mayBeZero: Bool) -> ValueForm {
    notation(mayBeZero ? Notations.pause.notation : Notations.duration.notation)
  }

  /// Whether a value of this form is one word, number or text.
  var isSmall: Bool {
    switch self {
    case .line, .prose, .whole, .number, .word, .notation: true
    case .either(let forms): forms.allSatisfy(\.isSmall)
    case .mapping, .named, .table, .list, .oneOrMore: false
    }
  }

  /// The notations that a value of this form may be written in.
  var notations: [Notation] {
    switch self {
    case .notation(let notation): [notation]
    case .table(let form), .list(let form, _), .oneOrMore(let form): form.notations
    case .either(let forms): forms.flatMap(\.notations)
    case .line, .prose, .whole, .number, .word, .mapping, .named: []
    }
  }

  /// Text in a notation.
  static func written<Value>(_ parser: NotationParser<Value>) -> ValueForm {
    notation(parser.notation)
  }
}
