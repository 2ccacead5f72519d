import ProgrammeFiles
import Testing

@Suite struct `A notation` {
  @Test(arguments: KeyTable.notations)
  func `accepts its own examples, and its pattern matches them`(notation: Notation) throws {
    let pattern = try Regex(notation.pattern)
    #expect(!notation.examples.isEmpty)
    #expect(!notation.meaning.isEmpty && !notation.meaning.hasSuffix("."))
    for example in notation.examples {
      #expect(notation.accepts(example), "\(example)")
      #expect(example.wholeMatch(of: pattern) != nil, "\(example)")
    }
  }

  @Test(arguments: KeyTable.notations)
  func `has a pattern that matches whatever it accepts`(notation: Notation) throws {
    let pattern = try Regex(notation.pattern)
    let missed = Self.texts.filter { notation.accepts($0) && $0.wholeMatch(of: pattern) == nil }
    #expect(missed == [], "\(notation.pattern)")
  }

  @Test(arguments: KeyTable.notations)
  func `has a pattern that refuses what it refuses, but for what a pattern cannot know`(
    notation: Notation
  ) throws {
    let pattern = try Regex(notation.pattern)
    let missed = Self.texts.filter { text in
      text.wholeMatch(of: pattern) != nil && !notation.accepts(text)
        && !Self.needMeaning.contains(text)
    }
    #expect(missed == [], "\(notation.pattern)")
  }

  /// What is written wrongly only by what it means: ranges backwards, times too long, days that
  /// no month has.
  private static let needMeaning: Set<String> = [
    "8-6", "7-5", "5-5", "8-8", "30s-20s", "30s to 30s", "5h", "999999s", "2026-02-30", "12-8 RM",
    "900000 m", "900000 kg", "200 km", "400m", "10-10",
  ]

  /// Texts of every kind, right and wrong.
  private static let texts: [String] =
    needMeaning.sorted() + KeyTable.notations.flatMap(\.examples)
    + [
      "", " ", "0", "1", "8", "08", "-1", "1.5", "open", "Open", "8-", "-8", "6 -8", "6–8", "1001",
      "1000 or more", "1001 or more", "5 or less", "0s", "0m0s", "00s", "0.0s", "0.5s", "30 s",
      "30sec", "1s1m", "1h1m1s", "1.5m", "1.5h", "4h", "4h0s", "20s-30s", "20-30s", "0s-3s",
      "20s or more", "0s or more", "1 day", "1 days", "366 days", "367 days", "0 days", "07 days",
      "52 weeks", "53 weeks", "1 week", "7days", "day", "2026-12-01", "2026-13-01", "2026-1-1",
      "26-12-01", "at 10s", "at 0s", "at -0s", "at 10", "at", "at -5s", "at --5s", "10-10", "0-10",
      "0-11", "5 to 7", "400 m", "0 m", "0.0 km", "400m", "400 M", "1.2345 km", "5 kg", "0 kg",
      "5 Kg", "5kg", "5", "5,5 kg", "5 kilos", "10 lbs", "10 lb", "10 RM", "0 RM", "51 RM",
      "8-12 RM", "12RM", "10 rm", "70%", "70% 1RM", "70% of 1 RM", "0% of 1 RM", "151% of 1 RM",
      "2 red bands", "red band", "5 kg each", "19/min", "20/min", "400/min", "401/min", "170/Min",
      "170 /min", "49% of rate", "50% of rate", "150% of a-b", "151% of a", "100% of A", "a", "a-b",
      "a--b", "-a", "a-", "A", "a/b", "a/b/c", "/b", "a/", "0a", "en", "e", "de-CH", "de_CH", "de-",
      "clinic.yaml", "clinic.yml", "../clinic.yaml", "/clinic.yaml", "clinic", ".yaml", "up 2s",
      "up", "up2s", "up 0s", "a b c 2s", "a b c d 2s", "at most 3", "at most 11", "at most 10",
      "at most baseline", "at least baseline", "6 or more", "11 or more", "at least 6",
      "at least 0", "at least 80%", "at least 101%", "at least 1001", "last session",
      "last 1 session", "last 100 days", "last 101 days", "last 0 days", "last days",
      "at least 30s", "at most 12 cm", "at most -3.5", "at least", "within 10% of the other side",
      "within 0% of the other side", "rest 1 day", "rest 2 days", "rest 0 days", "rest 1 week",
      "rest", "60s", "60 s", "cm", "up to 12", "up to 0", "up to 30m", "up to", "up to 0s", "2-3",
      "2-60", "12-31", "0s-30s", "60s-90s", "60s-0s", "4-6 kg", "0-6 kg", "4-6kg", "70-80% of 1 RM",
      "72.5% of 1 RM", "72.55% of 1 RM", "72.% of 1 RM", "50% of body weight", "70% of 1RM",
      "70% of max RM", "70% of  a", "70% of 2 bands", "165-175/min", "10-30/min", "165-500/min",
      "107.5% of rate", "105-110% of rate", "150.5% of rate", "2-3 days", "2 to 3 weeks", "2-3 day",
      "1-400 days", "hold 3s-5s", "hold 3s to 5s", "hold open", "hold 3s or more", "or more",
      "hold up to 5s", "3s to 5s", "2 to 3", "60s or more",
    ]
}
