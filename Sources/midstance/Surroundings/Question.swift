import CSystem
import Screens

/// A question that is answered with yes or no, on a terminal.
struct Question {
  private let text: String

  /// Creates a question from its sentence.
  init(_ text: String) { self.text = text }

  /// Whether somebody is there to answer.
  static var canBeAsked: Bool { ms_is_terminal(0) != 0 && ms_is_terminal(1) != 0 }

  /// Asks whether a file that is there may be replaced, where somebody is there to answer.
  static func mayReplace(_ path: String) throws(CommandError) -> Bool {
    guard WholeFile.isThere(path), canBeAsked else { return false }
    return try Question(sentence(.replaceFile, path)).answer() ?? false
  }

  /// Asks until it is answered; returns nothing at the end of the input.
  func answer() throws(CommandError) -> Bool? {
    while true {
      try StandardOutput.line(sentence(.yesOrNo, text))
      guard let line = readAnswer() else { return nil }
      let word = line.filter { !$0.isWhitespace }.lowercased()
      if sentence(.yesWords).split(separator: " ").contains(word[...]) { return true }
      if sentence(.noWords).split(separator: " ").contains(word[...]) { return false }
    }
  }
}
