package import Coaching
import Programmes
import ProgressTracking
package import TerminalUI

/// What a key does in a session.
package enum SessionAction: Hashable, Sendable {
  case proceed
  case space
  case skip
  case hurts
  case finish
  case goBack
  case undo
  case easier
  case tryOut
  case note
  case longer
  case shorter
  case stopSigns
  case leave
  case mute
  case help
  case sharp
  case nextOption
  case previousOption
  case number
  case refuse
  case scroll
}

extension SessionAction {
  /// The keys of a session while nothing is asked.
  ///
  /// A presenter's remote sends Page Up and Page Down, or Left and Right, and a full stop or `b`.
  /// Space and Enter are labelled with what they do now, and explained as what they do in an activity.
  package static func keys(
    _ texts: Catalogue, space: KeyText = .pause, enter: KeyText = .goOn,
    in activity: SessionPlayer.Activity = .working
  ) -> KeyTable<SessionAction> {
    func help(_ text: SessionKeyHelp) -> String {
      switch (text, activity) {
      case (.space, .introduction): texts(SessionKeyHelp.spaceIntroduced)
      case (.space, .trying): texts(SessionKeyHelp.spaceTrying)
      case (.back, .trying): texts(SessionKeyHelp.backTrying)
      case (.enter, .introduction), (.enter, .trying): texts(SessionKeyHelp.enterStarts)
      default: texts(text)
      }
    }
    return texts.table([
      KeyBinding(
        .space, .character("."), .character("b"), action: .space, label: texts(space),
        help: help(.space)),
      KeyBinding(
        .enter, .pageDown, .right, action: .proceed, label: texts(enter), help: help(.enter)),
      KeyBinding(
        .character("p"), action: .hurts, label: texts(KeyText.pain), help: help(.hurts)),
      KeyBinding(
        .character("!"), action: .stopSigns, label: texts(KeyText.stop), help: help(.stopSigns)),
      KeyBinding(
        .character("q"), .escape, action: .leave, label: texts(KeyText.leave), help: help(.leave)),
      KeyBinding(.character("?"), action: .help, label: texts(KeyText.help), help: help(.help)),
      KeyBinding(.character("s"), action: .skip, label: texts(KeyText.skip), help: help(.skip)),
      KeyBinding(
        .character("e"), action: .finish, label: texts(KeyText.finish), help: help(.finish)),
      KeyBinding(
        .left, .pageUp, .backspace, action: .goBack, label: texts(KeyText.back),
        help: help(.back)),
      KeyBinding(.character("u"), action: .undo, label: texts(KeyText.undo), help: help(.undo)),
      KeyBinding(
        .character("v"), action: .easier, label: texts(KeyText.easier), help: help(.easier)),
      KeyBinding(
        .character("t"), action: .tryOut, label: texts(KeyText.tryOut), help: help(.tryOut)),
      KeyBinding(.character("n"), action: .note, label: texts(KeyText.note), help: help(.note)),
      KeyBinding(.character("+"), action: .longer, label: "", help: help(.longer)),
      KeyBinding(.character("-"), action: .shorter, label: "", help: help(.shorter)),
      KeyBinding(.character("m"), action: .mute, label: "", help: help(.mute)),
      KeyBinding(
        .down, .up, .character("j"), .character("k"), action: .scroll, label: "",
        help: help(.scroll)),
    ])
  }

  /// The keys of a question.
  ///
  /// - Parameters:
  ///   - texts: The words.
  ///   - leaving: What leaving the question comes to: back, away, or on to the day.
  ///   - isTold: Whether it has only to be read; then what steps elsewhere scrolls.
  /// - Returns: The table.
  package static func questionKeys(
    _ texts: Catalogue, leaving: KeyText = .back, isTold: Bool = false
  ) -> KeyTable<SessionAction> {
    func help(_ text: SessionKeyHelp) -> String { texts(text) }
    let leave: SessionKeyHelp =
      switch leaving {
      case .leave: .leave
      case .skip: .skipMorning
      default: .closeQuestion
      }
    let steps: [KeyBinding<SessionAction>] =
      isTold
      ? [
        KeyBinding(
          .space, .down, .up, .pageDown, .pageUp, .right, .left, .tab, .backTab, .character("j"),
          .character("k"), action: .scroll, label: "", help: help(.scroll))
      ]
      : [
        KeyBinding(
          .space, .right, .down, .tab, .pageDown, .character("j"), action: .nextOption,
          label: texts(KeyText.next), help: help(.nextOption)),
        KeyBinding(
          .left, .up, .backTab, .pageUp, .character("k"), action: .previousOption, label: "",
          help: help(.previousOption)),
      ]
    return texts.table(
      steps + [
        KeyBinding(digits: .number, help: help(.number)),
        KeyBinding(.character("-"), action: .refuse, label: "", help: help(.refuse)),
        KeyBinding(
          .enter, .character("."), .character("b"), action: .proceed, label: texts(KeyText.accept),
          help: help(.accept)),
        KeyBinding(
          .character("s"), action: .sharp, label: texts(KeyText.sharp), help: help(.sharp)),
        KeyBinding(
          .escape, .character("q"), action: .leave, label: texts(leaving), help: help(leave)),
        KeyBinding(
          .character("!"), action: .stopSigns, label: texts(KeyText.stop), help: help(.stopSigns)),
        KeyBinding(.character("?"), action: .help, label: texts(KeyText.help), help: help(.help)),
        KeyBinding(.character("u"), action: .undo, label: texts(KeyText.undo), help: help(.undo)),
        KeyBinding(.character("p"), action: .hurts, label: "", help: help(.hurts)),
        KeyBinding(.character("n"), action: .note, label: texts(KeyText.note), help: help(.note)),
      ])
  }

  /// The keys while a text is typed; every other key is a letter of it.
  package static func textKeys(_ texts: Catalogue) -> KeyTable<SessionAction> {
    texts.table([
      KeyBinding(
        .enter, action: .proceed, label: texts(KeyText.accept), help: texts(SessionKeyHelp.accept)),
      KeyBinding(
        .escape, action: .leave, label: texts(KeyText.back),
        help: texts(SessionKeyHelp.closeQuestion)),
    ])
  }

  /// The keys of the summary.
  package static func summaryKeys(_ texts: Catalogue) -> KeyTable<SessionAction> {
    texts.table([
      KeyBinding(
        .enter, .space, .pageDown, .right, .character("."), .character("b"), .escape,
        .character("q"), action: .proceed, label: texts(KeyText.goOn),
        help: texts(SessionKeyHelp.toToday)),
      KeyBinding(
        .character("n"), action: .note, label: texts(KeyText.note),
        help: texts(SessionKeyHelp.note)),
      KeyBinding(
        .character("u"), action: .undo, label: texts(KeyText.undo),
        help: texts(SessionKeyHelp.undo)),
    ])
  }
}
