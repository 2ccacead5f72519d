import Programmes

/// What was typed and not finished, form by form, to be offered when the form is opened next.
package struct Drafts: Hashable, Codable, Sendable {
  private var answers: [String: [String]] = [:]
  /// The days on which numbers were typed that hold for their day alone.
  private var days: [String: String] = [:]

  /// Creates drafts of nothing.
  package init() {}

  /// Whether nothing is kept.
  package var isEmpty: Bool { answers.isEmpty }

  /// The answers to a form, in the order of its questions; empty where nothing was typed.
  package subscript(form: String) -> [String] {
    get { answers[form] ?? [] }
    set { answers[form] = newValue.allSatisfy { $0.trimmed.isEmpty } ? nil : newValue }
  }

  /// Returns the answers to a form, without those of another day that hold for their day alone.
  func answers(to form: OpenForm, on day: LocalDay?) -> [String] {
    form.isOfItsDay && days[form.name] != day?.description ? [] : self[form.name]
  }

  /// Keeps the answers to a form.
  mutating func keep(_ typed: [String], to form: OpenForm, on day: LocalDay?) {
    self[form.name] = typed
    days[form.name] = form.isOfItsDay && !self[form.name].isEmpty ? day?.description : nil
  }
}

/// A form while it is filled in: what it is called among the drafts, and what has been typed so far.
struct OpenForm: Hashable {
  let name: String
  let answers: [String]
  /// Whether what is typed is true of its day alone, as a number that was measured.
  var isOfItsDay = false

  /// What a note is called, wherever it is typed.
  static let note = "note"
}
