import Programmes
internal import Yams

/// Reads whom to call, and warns of what nobody can call.
struct ContactReader {
  let programme: Fields

  private var file: FileContext { programme.file }

  /// Reads the contact; nothing where there is none, which is an error unless it may be missing.
  func contact(mayBeMissing: Bool) -> Contact? {
    guard programme.has("contact") else {
      if !mayBeMissing { file.findings.error(.noContact, at: programme.span) }
      return nil
    }
    guard let fields = programme.fields("contact", as: .contact) else { return nil }
    if let phone = fields.value("phone")?.scalar?.string, !isDialled(phone) {
      file.findings.warning(.noDigits, at: fields.valueSpan("phone"))
    }
    if let mail = fields.value("email")?.scalar?.string, !isMailAddress(mail) {
      file.findings.warning(.noAt, at: fields.valueSpan("email"))
    }
    return Contact(
      name: fields.line("name") ?? "", phone: fields.line("phone"), email: fields.line("email"),
      answers: fields.line("answers"))
  }
}

/// Tells whether a text can be dialled: it has digits, three at least as an emergency number has.
package func isDialled(_ text: String) -> Bool { text.count(where: \.isNumber) >= 3 }

/// Tells whether a text can be written to: something before and after an at sign.
package func isMailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(" ") }
}

extension Diagnostic.Message {
  fileprivate static var noDigits: Self {
    Self(
      "nobody can dial this number", help: "write the number to call, for example \"0000 000 000\"")
  }
  fileprivate static var noAt: Self {
    Self("nobody can write to this address", help: "write one like 'clinic@example.org'")
  }
  fileprivate static var noContact: Self {
    Self(
      "the programme needs 'contact': whom to call",
      help: "for example 'contact: {name: the clinic, phone: \"0000 000 000\"}'")
  }
}
