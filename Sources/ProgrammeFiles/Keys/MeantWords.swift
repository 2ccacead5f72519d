import Programmes

/// Words that people write for those of the table, in small letters.
///
/// They are suggestions: each is looked up only among the words that a key takes.
enum MeantWords {
  private static let words: [String: [String]] = [
    "runner": ["patient", "client", "athlete", "user", "me", "self"],
    "therapist": ["physio", "physiotherapist", "pt", "clinician", "doctor", "coach", "trainer"],
    "mon": ["mo", "montag"], "tue": ["di", "dienstag"], "wed": ["mi", "mittwoch"],
    "thu": ["do", "donnerstag"], "fri": ["fr", "freitag"], "sat": ["sa", "samstag"],
    "sun": ["so", "sonntag"],
    "left": ["links", "l"], "right": ["rechts", "r"], "both": ["beide", "bilateral"],
    "affected": ["involved", "injured", "bad", "betroffen"],
    "other": [
      "opposite", "unaffected", "uninvolved", "contralateral", "opp", "non-affected", "nonaffected",
      "good", "healthy",
    ],
    "same": ["ipsilateral", "working"],
    "next morning": ["morning", "morning after", "morning-after", "next day", "24h"],
    "during": ["while", "in session"],
    "yes": ["true", "on", "y", "ja"], "no": ["false", "off", "n", "nein"],
    "none": ["never", "nobody"],
    "day": ["daily"], "week": ["weekly", "weeks"], "session": ["sessions"],
  ]

  private static let meant = Dictionary(
    words.flatMap { word, others in others.map { ($0, word) } },
    uniquingKeysWith: { first, _ in first })

  /// Returns the one of some words that is meant by another word, where that is plain.
  static func meant(by text: String, among words: [String]) -> String? {
    let text = text.lowercased()
    if text.hasSuffix(" first"), !text.hasPrefix("each") {
      return meant(by: String(text.dropLast(" first".count)), among: SideReference.words)
        .map { "\($0) first" }.flatMap { words.contains($0) ? $0 : nil }
    }
    return meant[text].flatMap { words.contains($0) ? $0 : nil }
  }
}
