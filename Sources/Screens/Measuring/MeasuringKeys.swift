package import TerminalUI

/// What a key does while a measure is timed or tapped.
package enum MeasuringAction: Hashable, Sendable {
  case watch
  case tap
  case take
  case choose
  case drop
  case number
  case back
  case help

  /// The keys of the stopwatch.
  package static func watchKeys(_ texts: Catalogue) -> KeyTable<MeasuringAction> {
    func help(_ text: MeasuringKeyHelp) -> String { texts(text) }
    return texts.table(
      [
        KeyBinding(
          .space, .character("."), .character("b"), action: .watch, label: "", help: help(.watch)),
        KeyBinding(
          .enter, .pageDown, action: .take, label: texts(KeyText.accept), help: help(.takeTime)),
        KeyBinding(
          .left, .right, .up, .down, .tab, action: .choose, label: "", help: help(.choose)),
        KeyBinding(.backspace, action: .drop, label: "", help: help(.drop)),
        KeyBinding(digits: .number, help: help(.type)),
      ] + leaving(texts))
  }

  /// The keys while steps are tapped; any other key is a step too.
  package static func tapKeys(_ texts: Catalogue) -> KeyTable<MeasuringAction> {
    func help(_ text: MeasuringKeyHelp) -> String { texts(text) }
    return texts.table(
      [
        KeyBinding(.space, action: .tap, label: "", help: help(.tap)),
        KeyBinding(
          .enter, .pageDown, action: .take, label: texts(KeyText.accept), help: help(.take)),
        KeyBinding(.backspace, action: .drop, label: "", help: help(.again)),
        KeyBinding(digits: .number, help: help(.type)),
      ] + leaving(texts))
  }

  /// The keys while steps are tapped in lines, where no key comes without Enter.
  static func tapLines(_ texts: Catalogue) -> KeyTable<MeasuringAction> {
    func help(_ text: MeasuringKeyHelp) -> String { texts(text) }
    return texts.table(
      [
        KeyBinding(.enter, action: .tap, label: "", help: help(.tapLine)),
        KeyBinding(.character("="), action: .take, label: "", help: help(.take)),
        KeyBinding(digits: .number, help: help(.type)),
      ] + leaving(texts))
  }

  private static func leaving(_ texts: Catalogue) -> [KeyBinding<MeasuringAction>] {
    [
      KeyBinding(
        .escape, .character("q"), action: .back, label: texts(KeyText.back),
        help: texts(MeasuringKeyHelp.back)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(SessionKeyHelp.help)),
    ]
  }
}
