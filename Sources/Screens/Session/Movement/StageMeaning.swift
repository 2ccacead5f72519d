/// What the name of a stage says about the way of its movement.
enum StageMeaning: CaseIterable, Hashable, Sendable {
  /// Away from the floor, towards it.
  case up, down
  /// Away from the body, behind it.
  case forwards, backwards
  /// To a side that is named.
  case left, right
  /// Away from the middle of the body, towards it.
  case outwards, inwards
  /// The weight goes to the side that carries.
  case shift
  /// Half-way.
  case middle
  /// To where the repetition began.
  case back
  /// Nothing moves.
  case still
}

extension StageMeaning {
  /// Whether it names a way.
  var isDirection: Bool {
    switch self {
    case .up, .down, .forwards, .backwards, .left, .right, .outwards, .inwards: true
    case .shift, .middle, .back, .still: false
    }
  }

  /// Returns what a name says; nothing where no word of it is known.
  ///
  /// Names are the programme's, in any language: these words are English and German, and what none of
  /// them tells is told by the order of the stages.
  static func meanings(of name: String) -> Set<StageMeaning> {
    let words = name.lowercased().split { !$0.isLetter }.map { String($0) }
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    return Set((words + pairs).compactMap { known[$0] })
  }

  /// What each word or pair of words means.
  private static let known = Dictionary(
    phrases.flatMap { meaning, phrases in phrases.map { ($0, meaning) } },
    uniquingKeysWith: { first, _ in first })

  private static let phrases: [(StageMeaning, [String])] = [
    (.up, ["up", "upwards", "lift", "rise", "raise", "straighten", "tall up"]),
    (.up, ["hoch", "aufwärts", "oben", "heben", "anheben", "strecken"]),
    (.down, ["down", "downwards", "lower", "bend", "sink", "squat"]),
    (.down, ["runter", "hinunter", "abwärts", "unten", "senken", "beugen"]),
    (.forwards, ["forward", "forwards", "front", "vor", "vorn", "vorwärts"]),
    (.backwards, ["backward", "backwards", "behind", "hinten", "rückwärts"]),
    (.left, ["left", "links"]),
    (.right, ["right", "rechts"]),
    (.outwards, ["out", "outwards", "apart"]),
    (.outwards, ["hinaus", "außen", "auswärts", "seitwärts", "auseinander"]),
    (.inwards, ["in", "inwards", "together", "heran", "heranziehen", "innen", "einwärts"]),
    (.shift, ["shift", "glide", "verlagern", "gleiten"]),
    (.middle, ["middle", "centre", "center", "mitte"]),
    (.back, ["back", "return", "let go", "release", "zurück", "zurückziehen", "loslassen"]),
    (
      .still,
      [
        "hold", "still", "stay", "keep", "pause", "wait", "rest", "stand", "tall", "touch",
        "breathe", "both feet",
      ]
    ),
    (
      .still,
      [
        "halten", "bleiben", "warten", "stehen", "aufrecht", "antippen", "atmen", "beide füße",
      ]
    ),
  ]
}
