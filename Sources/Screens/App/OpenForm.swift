package import Programmes
package import ProgressTracking

/// A form while it is filled in: what it is about, and what has been typed so far.
package struct OpenForm: Hashable, Sendable {
  /// What it is about.
  let name: Name
  /// The answers, in the order of the questions.
  var answers: [String]
  /// Whether what is typed is true of its day alone, as a number that was measured, or a day that is
  /// said as seen from it.
  let isOfItsDay: Bool

  /// What a form is about, by which its draft is found again.
  package enum Name: Hashable, Sendable {
    /// A note, wherever it is typed.
    case note
    /// Where else it hurts.
    case place
    /// A run outside the programme.
    case run
    /// Days off.
    case daysOff
    /// Who cleared the runner.
    case cleared
    /// A questionnaire.
    case questionnaire(Identifier)
    /// A measure, on its side.
    case measure(MeasuredKey)

    /// What it is called in the file of the drafts.
    var code: String {
      switch self {
      case .note: "note"
      case .place: "place"
      case .run: "run"
      case .daysOff: "daysOff"
      case .cleared: "cleared"
      case .questionnaire(let id): "questionnaire:\(id.text)"
      case .measure(let key):
        "measure:\(key.measure.text)" + (key.side.map { ":\($0.rawValue)" } ?? "")
      }
    }
  }

  /// Creates a form.
  package init(_ name: Name, answers: [String], isOfItsDay: Bool = false) {
    self.name = name
    self.answers = answers
    self.isOfItsDay = isOfItsDay
  }

  /// Whether nothing was typed.
  var isBlank: Bool { answers.allSatisfy { $0.trimmed.isEmpty } }

  /// The form with nothing typed into it.
  var blank: OpenForm { OpenForm(name, answers: [], isOfItsDay: isOfItsDay) }
}
