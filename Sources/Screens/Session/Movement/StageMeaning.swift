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
  /// Names are the programme's, in any language: what none of these words tells is told by the order
  /// of the stages.
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
    (.down, ["down", "downwards", "lower", "bend", "sink", "squat"]),
    (.forwards, ["forward", "forwards", "front"]),
    (.backwards, ["backward", "backwards", "behind"]),
    (.left, ["left"]),
    (.right, ["right"]),
    (.outwards, ["out", "outwards", "apart"]),
    (.inwards, ["in", "inwards", "together"]),
    (.shift, ["shift", "glide"]),
    (.middle, ["middle", "centre", "center"]),
    (.back, ["back", "return", "let go", "release"]),
    (
      .still,
      [
        "hold", "still", "stay", "keep", "pause", "wait", "rest", "stand", "tall", "touch",
        "breathe", "both feet",
      ]
    ),
  ]
}
