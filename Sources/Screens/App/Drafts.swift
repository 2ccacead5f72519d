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
    guard let draft = forms[form.name.code], draft.day == nil || draft.day == day?.description
    else {
      return []
    }
    return draft.answers
  }

  /// Keeps the answers of a form, and nothing any longer that held for another day alone.
  package mutating func keep(_ form: OpenForm, on day: LocalDay?) {
    let today = day?.description
    forms = forms.filter { $0.value.day == nil || $0.value.day == today }
    forms[form.name.code] =
      form.isBlank ? nil : Draft(answers: form.answers, day: form.isOfItsDay ? today : nil)
  }
}
