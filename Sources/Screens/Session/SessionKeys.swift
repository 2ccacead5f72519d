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
  case longer
  case shorter
  case stopSigns
  case leave
  case mute
  case help
  case sharp
  case nextOption
  case previousOption
}

extension SessionAction {
  /// The keys of a session while nothing is asked.
  package static func keys(
    _ texts: Catalogue, pause: KeyText = .pause
  ) -> KeyTable<SessionAction> {
    func help(_ text: SessionKeyHelp) -> String { texts(text) }
    return texts.table([
      KeyBinding(
        .space, .character("."), action: .space, label: texts(pause), help: help(.space)),
      KeyBinding(
        .enter, .pageDown, action: .proceed, label: texts(KeyText.goOn), help: help(.enter)),
      KeyBinding(
        .character("p"), action: .hurts, label: texts(KeyText.pain), help: help(.hurts)),
      KeyBinding(.character("s"), action: .skip, label: texts(KeyText.skip), help: help(.skip)),
      KeyBinding(
        .character("e"), action: .finish, label: texts(KeyText.finish), help: help(.finish)),
      KeyBinding(
        .character("b"), .pageUp, .backspace, action: .goBack, label: texts(KeyText.back),
        help: help(.back)),
      KeyBinding(.character("+"), action: .longer, label: "", help: help(.longer)),
      KeyBinding(.character("-"), action: .shorter, label: "", help: help(.shorter)),
      KeyBinding(
        .character("!"), action: .stopSigns, label: texts(KeyText.stop), help: help(.stopSigns)),
      KeyBinding(
        .character("q"), .escape, action: .leave, label: texts(KeyText.leave), help: help(.leave)),
      KeyBinding(.character("m"), action: .mute, label: "", help: help(.mute)),
      KeyBinding(.character("?"), action: .help, label: texts(KeyText.help), help: help(.help)),
    ])
  }

  /// The keys of a question.
  package static func questionKeys(
    _ texts: Catalogue, leaving: KeyText = .back
  ) -> KeyTable<SessionAction> {
    func help(_ text: SessionKeyHelp) -> String { texts(text) }
    return texts.table([
      KeyBinding(
        .space, .right, .down, .tab, .pageDown, .character("j"), action: .nextOption,
        label: texts(KeyText.next), help: help(.nextOption)),
      KeyBinding(
        .left, .up, .backTab, .pageUp, .character("k"), action: .previousOption, label: "",
        help: help(.previousOption)),
      KeyBinding(
        .enter, .character("."), action: .proceed, label: texts(KeyText.accept),
        help: help(.accept)),
      KeyBinding(.character("s"), action: .sharp, label: texts(KeyText.sharp), help: help(.sharp)),
      KeyBinding(
        .character("!"), action: .stopSigns, label: texts(KeyText.stop), help: help(.stopSigns)),
      KeyBinding(
        .escape, .character("q"), action: .leave, label: texts(leaving),
        help: help(.closeQuestion)),
    ])
  }
}
