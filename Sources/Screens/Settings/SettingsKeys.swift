package import TerminalUI

/// What a key does on the screen of the settings.
package enum SettingsAction: Hashable, Sendable {
  case next
  case previous
  case change
  case hear
  case later
  case earlier
  case mute
  case help
  case back

  /// The keys of the settings.
  package static func keys(_ texts: Catalogue) -> KeyTable<SettingsAction> {
    texts.table([
      KeyBinding(
        .space, .enter, .character("."), action: .change, label: texts(KeyText.change),
        help: texts(SettingsKeyHelp.change)),
      KeyBinding(
        .down, .pageDown, .tab, .character("j"), action: .next, label: texts(KeyText.next),
        help: texts(SettingsKeyHelp.next)),
      KeyBinding(
        .up, .pageUp, .backTab, .character("k"), action: .previous, label: "",
        help: texts(SettingsKeyHelp.previous)),
      KeyBinding(
        .character("h"), action: .hear, label: texts(KeyText.hear),
        help: texts(SettingsKeyHelp.hear)),
      KeyBinding(.character("+"), action: .later, label: "", help: texts(SettingsKeyHelp.later)),
      KeyBinding(
        .character("-"), action: .earlier, label: "", help: texts(SettingsKeyHelp.earlier)),
      KeyBinding(.character("m"), action: .mute, label: "", help: texts(SettingsKeyHelp.mute)),
      KeyBinding(
        .character("?"), action: .help, label: texts(KeyText.help),
        help: texts(SettingsKeyHelp.help)),
      KeyBinding(
        .character("q"), .escape, action: .back, label: texts(KeyText.back),
        help: texts(SettingsKeyHelp.back)),
    ])
  }
}
