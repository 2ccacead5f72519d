package import Programmes

/// What was typed and not finished, form by form, to be offered when the form is opened next.
package struct Drafts: Hashable, Codable, Sendable {
  private var forms: [String: Draft] = [:]

  /// What was typed into a form.
  private struct Draft: Hashable, Codable {
    var answers: [String]
    /// The day that it holds for alone; nothing where it holds for any.
    var day: String?
  }

  /// Creates drafts of nothing.
  package init() {}

  /// Whether nothing is kept.
  package var isEmpty: Bool { forms.isEmpty }

  /// Returns the answers to a form, in the order of its questions; empty where nothing was typed that
  /// holds for a day.
  func answers(to form: OpenForm, on day: LocalDay?) -> [String] {
    guard let draft = forms[form.name], draft.day == nil || draft.day == day?.description else {
      return []
    }
    return draft.answers
  }

  /// Keeps the answers of a form, and nothing any longer that held for another day alone.
  package mutating func keep(_ form: OpenForm, on day: LocalDay?) {
    let today = day?.description
    forms = forms.filter { $0.value.day == nil || $0.value.day == today }
    forms[form.name] =
      form.isBlank ? nil : Draft(answers: form.answers, day: form.isOfItsDay ? today : nil)
  }
}

/// A form while it is filled in: what it is called among the drafts, and what has been typed so far.
package struct OpenForm: Hashable {
  /// The name.
  let name: String
  /// The answers, in the order of the questions.
  var answers: [String]
  /// Whether what is typed is true of its day alone, as a number that was measured.
  let isOfItsDay: Bool

  /// Creates a form.
  package init(name: String, answers: [String], isOfItsDay: Bool = false) {
    self.name = name
    self.answers = answers
    self.isOfItsDay = isOfItsDay
  }

  /// Whether nothing was typed.
  var isBlank: Bool { answers.allSatisfy { $0.trimmed.isEmpty } }

  /// What a note is called, wherever it is typed.
  static let note = "note"
}
