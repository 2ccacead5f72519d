package import SessionSound

/// A voice that turns words into samples: espeak-ng's.
package struct Voice: Sendable {
  /// Where the program is.
  package let path: String

  /// Finds the voice, where one is installed.
  package init?(in folders: SearchPath) {
    guard let path = folders.find("espeak-ng") else { return nil }
    self.path = path
  }

  /// The longest text that is spoken, in characters.
  private static let longest = 400

  /// Speaks words into samples.
  ///
  /// - Parameter utterance: The words and their language; one that has no voice of its own is spoken
  ///   with that of the language without its region.
  /// - Returns: The samples; nothing where there is no such voice or it says nothing.
  package func clip(of utterance: Utterance) -> Clip? {
    for name in Self.names(of: utterance.language) {
      guard let file = speak(utterance.text, as: name),
        let clip = Clip(file.samples, rate: file.rate)?.trimmed, !clip.samples.isEmpty
      else { continue }
      return clip.peaking(at: 0.85)
    }
    return nil
  }

  /// Tells whether there is a voice for a language.
  package func speaks(_ language: String) -> Bool {
    Self.names(of: language).contains { speak("a", as: $0) != nil }
  }

  /// The names that a voice for a language may have.
  private static func names(of language: String) -> [String] {
    let tag = language.lowercased().filter { $0.isASCII && ($0.isLetter || $0 == "-") }
    let base = tag.split(separator: "-").first.map { String($0) } ?? ""
    return base.isEmpty ? [] : tag == base ? [tag] : [tag, base]
  }

  private func speak(_ text: String, as name: String) -> (samples: [Int16], rate: Int)? {
    // Two brackets would switch to a notation of sounds.
    let words = String(text.prefix(Self.longest)).replacing("[[", with: "[")
    let arguments = ["--stdout", "-v", name, "-s", "165", "--", words]
    return Process.output(of: path, arguments, within: .seconds(5)).flatMap(WAV.read)
  }
}
