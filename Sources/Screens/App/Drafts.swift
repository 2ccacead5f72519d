/// What was typed and not finished, form by form, to be offered when the form is opened next.
package struct Drafts: Hashable, Codable, Sendable {
  private var answers: [String: [String]] = [:]

  /// Creates drafts of nothing.
  package init() {}

  /// Whether nothing is kept.
  package var isEmpty: Bool { answers.isEmpty }

  /// The answers to a form, in the order of its questions; empty where nothing was typed.
  package subscript(form: String) -> [String] {
    get { answers[form] ?? [] }
    set { answers[form] = newValue.allSatisfy { $0.trimmed.isEmpty } ? nil : newValue }
  }
}

/// A form while it is filled in: what it is called among the drafts, and what has been typed so far.
struct OpenForm: Hashable {
  let name: String
  let answers: [String]

  /// What a note is called, wherever it is typed.
  static let note = "note"
}
