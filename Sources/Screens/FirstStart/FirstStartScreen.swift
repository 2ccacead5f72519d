import Programmes
package import TerminalUI

/// The first start: a name, then whether a therapist gave a file, then a programme to follow.
package struct FirstStartScreen: Hashable, Sendable {
  /// What is asked.
  package internal(set) var step: Step
  /// What could not be done, as a sentence.
  package var problem: String?
  /// What there is to be heard with; nothing where nobody is there to hear it.
  package var sound: SoundMeans?
  private(set) var starters: [StarterSummary]
  private let isInLines: Bool
  private var number = TypedNumber()

  /// What is asked.
  package enum Step: Hashable, Sendable {
    /// The name.
    case name(TextField)
    /// Whether the letters can be read from afar, and whether they could not be before.
    case reading(pointer: Int?, wasRefused: Bool)
    /// Whether sounds are heard, and whether they were not before.
    case hearing(pointer: Int?, wasRefused: Bool)
    /// Whether there is a file, the pointer on nothing at first.
    case hasFile(pointer: Int?)
    /// The path of the file.
    case path(TextField)
    /// Which starter to read; behind the last one stands the way to those in another language.
    case starters(pointer: Int)
    /// Whether to follow the one that was read; the pointer starts on going back.
    case starter(Int, pointer: Int, scrolled: Int)
    /// Nothing: the parts of a starter are read.
    case browsing(Int, BrowsingScreen)
    /// Which side is affected.
    case affected(ProgrammeChoice.Source, pointer: Int?)
    /// Nothing: it is being followed.
    case following
  }

  /// What the screen wants.
  package enum Outcome: Hashable, Sendable {
    case stay
    case leave
    case named(String)
    /// Lets a sound be heard.
    case sound
    /// The starters are to be shown in another language.
    case starters(Language)
    case follow(ProgrammeChoice)
  }

  /// Creates the screen at the name, or behind it where that has been asked.
  ///
  /// - Parameters:
  ///   - situation: What is known of the world.
  ///   - sound: What there is to be heard with; nothing where nobody is there to hear it.
  ///   - isInLines: Whether lines are printed, whose letters are not the program's to enlarge.
  package init(situation: Situation, sound: SoundMeans? = nil, isInLines: Bool = false) {
    starters = situation.starters
    self.sound = sound
    self.isInLines = isInLines
    step = situation.isNamed ? .hasFile(pointer: nil) : .name(TextField(limit: 60))
  }

  /// Whether a part of a starter is read.
  var isReading: Bool {
    if case .browsing(_, let browsing) = step { browsing.isReading } else { false }
  }

  /// The field that is typed into, in which every key is a letter.
  var field: TextField? {
    switch step {
    case .name(let field), .path(let field): field
    case .browsing(_, let browsing): browsing.field
    default: nil
    }
  }

  /// How many answers there are to choose from; nothing where none is chosen by its number.
  var answerCount: Int? {
    switch step {
    case .hearing: 3
    case .reading, .hasFile, .starter, .affected: 2
    case .starters: starters.count + (otherLanguage == nil ? 0 : 1)
    case .browsing(_, let browsing): browsing.count
    case .name, .path, .following: nil
    }
  }

  /// The other language in which the starters are there.
  var otherLanguage: Language? {
    guard let first = starters.first, let shown = Language(tag: first.programme.language) else {
      return nil
    }
    return Language.allCases.first { $0 != shown }
  }

  /// Shows the starters in another language, where they are being chosen from.
  ///
  /// - Returns: Whether they are.
  mutating func show(_ starters: [StarterSummary]) -> Bool {
    guard case .starters = step else { return false }
    self.starters = starters
    step = .starters(pointer: 0)
    return true
  }

  /// Whether going back from here leaves.
  var isFirst: Bool {
    switch step {
    case .name, .reading, .hearing, .hasFile: true
    default: false
    }
  }

  /// Goes back from following, because it could not be done.
  package mutating func fail(_ sentence: String) {
    problem = sentence
    if case .following = step { step = .hasFile(pointer: nil) }
  }

  /// Asks for the affected side of a file that needs one.
  package mutating func askSide(of source: ProgrammeChoice.Source) {
    step = .affected(source, pointer: nil)
  }

  /// Takes a key.
  package mutating func handle(
    _ key: Key, size: Size = Size(columns: 80, rows: 24), texts: Catalogue = .english
  ) -> Outcome {
    // What was told is read once a step is taken.
    if [.enter, .escape].contains(field == nil ? key.ofList : key) { problem = nil }
    switch step {
    case .name(var field):
      if key == .escape { return .leave }
      if key == .enter {
        if isInLines { _ = listen() } else { step = .reading(pointer: nil, wasRefused: false) }
        return .named(field.text)
      }
      _ = field.handle(key)
      step = .name(field)
    case .path(var field):
      if key == .escape || (key == .enter && field.text.isEmpty) {
        step = .hasFile(pointer: nil)
      } else if key == .enter {
        return choose(.file(field.text))
      } else {
        _ = field.handle(key)
        step = .path(field)
      }
    case .reading(let pointer, let wasRefused):
      return handle(key.ofList, reading: pointer, wasRefused)
    case .hearing(let pointer, let wasRefused):
      return handle(key.ofList, hearing: pointer, wasRefused)
    case .hasFile(let pointer): return handle(key.ofList, hasFile: pointer)
    case .starters(let pointer): return handle(key.ofList, starters: pointer)
    case .starter(let index, let pointer, let scrolled):
      return handle(key, starter: index, pointer: pointer, scrolled: scrolled, size, texts)
    case .browsing(let index, var browsing):
      let isLeft = browsing.handle(key, size: size, texts)
      step =
        isLeft ? .starter(index, pointer: 0, scrolled: 0) : .browsing(index, browsing)
    case .affected(let source, let pointer):
      return handle(key.ofList, affected: source, pointer: pointer)
    case .following: break
    }
    return .stay
  }

  /// Asks again where the letters cannot be read; whoever says so twice goes on.
  private mutating func handle(
    _ key: Key, reading pointer: Int?, _ wasRefused: Bool
  ) -> Outcome {
    if key == .escape { return .leave }
    guard key == .enter, let pointer else {
      step = .reading(pointer: key.moved(pointer, of: 2), wasRefused: wasRefused)
      return .stay
    }
    if pointer == 1, !wasRefused {
      step = .reading(pointer: nil, wasRefused: true)
      return .stay
    }
    return listen()
  }

  /// Lets a sound be heard and asks about it, where anybody is there to hear it.
  private mutating func listen() -> Outcome {
    guard sound != nil else {
      step = .hasFile(pointer: nil)
      return .stay
    }
    step = .hearing(pointer: nil, wasRefused: false)
    return .sound
  }

  /// Plays again what was not heard, as often as it is wanted.
  private mutating func handle(
    _ key: Key, hearing pointer: Int?, _ wasRefused: Bool
  ) -> Outcome {
    if key == .escape { return .leave }
    guard key == .enter, let pointer else {
      step = .hearing(pointer: key.moved(pointer, of: 3), wasRefused: wasRefused)
      return .stay
    }
    if pointer == 1 { return .sound }
    if pointer == 2, !wasRefused {
      step = .hearing(pointer: nil, wasRefused: true)
    } else {
      step = .hasFile(pointer: nil)
    }
    return .stay
  }

  private mutating func handle(_ key: Key, hasFile pointer: Int?) -> Outcome {
    if key == .escape { return .leave }
    if key == .enter, let pointer {
      step = pointer == 0 ? .path(TextField(limit: 1_000)) : .starters(pointer: 0)
      return .stay
    }
    step = .hasFile(pointer: key.moved(pointer, of: 2))
    return .stay
  }

  private mutating func handle(_ key: Key, starters pointer: Int) -> Outcome {
    switch key {
    case .escape: step = .hasFile(pointer: nil)
    case .enter where starters.indices.contains(pointer):
      step = .starter(pointer, pointer: 0, scrolled: 0)
    case .enter: if let otherLanguage { return .starters(otherLanguage) }
    default:
      let count = answerCount ?? 0
      let typed = number.option(after: key, of: count)
      step = .starters(pointer: typed ?? key.moved(pointer, of: count) ?? 0)
    }
    return .stay
  }

  private mutating func handle(
    _ key: Key, starter index: Int, pointer: Int, scrolled: Int, _ size: Size,
    _ texts: Catalogue
  ) -> Outcome {
    let last = lastScroll(ofStarter: index, in: size, texts)
    switch StarterAction.keys(.english).action(for: key) {
    case .back: step = .starters(pointer: index)
    case .scroll where key == .pageDown && scrolled < last:
      step = .starter(index, pointer: pointer, scrolled: min(scrolled + 5, last))
    case .scroll where key == .pageUp && scrolled > 0:
      step = .starter(index, pointer: pointer, scrolled: max(0, scrolled - 5))
    case .read:
      step = .browsing(index, BrowsingScreen(starters[index].programme, texts))
    case .accept:
      if pointer == 1 { return choose(.starter(starters[index].name)) }
      step = .starters(pointer: index)
    case .next, .previous, .number, .scroll, .help, nil:
      step = .starter(index, pointer: key.moved(pointer, of: 2) ?? 0, scrolled: scrolled)
    }
    return .stay
  }

  private mutating func handle(
    _ key: Key, affected source: ProgrammeChoice.Source, pointer: Int?
  ) -> Outcome {
    switch key {
    case .escape: step = .hasFile(pointer: nil)
    case .enter:
      guard let pointer else { return .stay }
      step = .following
      return .follow(ProgrammeChoice(source, affected: pointer == 0 ? .left : .right))
    default: step = .affected(source, pointer: key.moved(pointer, of: 2))
    }
    return .stay
  }

  /// Asks for the side where a starter needs it; a file says itself whether it does.
  private mutating func choose(_ source: ProgrammeChoice.Source) -> Outcome {
    if case .starter(let name) = source,
      starters.first(where: { $0.name == name })?.programme.affected == .asked
    {
      step = .affected(source, pointer: nil)
      return .stay
    }
    step = .following
    return .follow(ProgrammeChoice(source, affected: nil))
  }
}
