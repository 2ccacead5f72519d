package import TerminalUI

/// What a key does beside one runner.
package enum RunnerAction: Hashable, Sendable {
  case day
  case goTo
  case phases
  case revision
  case answer(TherapistAnswer)
  case progress(ProgressAction)
}

extension RunnerScreen {
  /// The keys of the screen in English.
  package static let keys = keys(.english)

  /// Returns the keys of the screen with what is said about them.
  package static func keys(_ texts: Catalogue) -> KeyTable<RunnerAction> {
    let shared = ProgressScreen.bindings(texts, ProgressSection.ofTherapist)
    let first = [
      KeyBinding<RunnerAction>(
        .enter, action: .day, label: texts(RunnerText.keyDay), help: texts(RunnerText.helpDay))
    ]
    let answers = TherapistAnswer.bindings(texts).map { binding in
      KeyBinding<RunnerAction>(
        binding.key, action: .answer(binding.answer), label: binding.label, help: binding.help)
    }
    let own = [
      KeyBinding<RunnerAction>(
        .character("/"), action: .goTo, label: "", help: texts(RunnerText.helpGoTo)),
      KeyBinding<RunnerAction>(
        .character("a"), action: .phases, label: texts(RunnerText.keyPhases),
        help: texts(RunnerText.helpPhases)),
      KeyBinding<RunnerAction>(
        .character("r"), action: .revision, label: texts(RunnerText.keyRevision),
        help: texts(RunnerText.helpRevision)),
    ]
    // Back, sections and help first, then the answers: the footer is cut at its end.
    let usual = shared.map { $0.mapped { RunnerAction.progress($0) } }
    return texts.table(first + usual.prefix(3) + answers + own + usual.dropFirst(3))
  }

  /// Returns the rows of the help: keys that belong together stand in one, so that all have room.
  static func helpRows(_ texts: Catalogue) -> [(keys: String, help: String)] {
    let joined: Set<ProgressAction> = [.weekEarlier, .weekLater, .first, .last]
    let rows = keys(texts).helpRows { action in
      guard case .progress(let action) = action else { return true }
      if case .section = action { return false }
      return !joined.contains(action)
    }
    func row(_ first: Key, _ last: Key, _ help: RunnerText) -> (keys: String, help: String) {
      ("\(texts.name(of: first)) / \(texts.name(of: last))", texts(help))
    }
    return rows + [
      row(.pageUp, .pageDown, .helpWeeks), row(.home, .end, .helpEnds),
      row(.character("1"), .character("9"), .helpSections),
    ]
  }
}
