package import TerminalUI

extension Catalogue {
  /// Returns what a key is called; letters, digits and signs stand for themselves.
  package func name(of key: Key) -> String {
    switch key {
    case .character, .function: key.name
    case .space: self(KeyNameText.space)
    case .enter: self(KeyNameText.enter)
    case .escape: self(KeyNameText.escape)
    case .tab: self(KeyNameText.tab)
    case .backTab: self(KeyNameText.backTab)
    case .backspace: self(KeyNameText.backspace)
    case .delete: self(KeyNameText.delete)
    case .up: self(KeyNameText.up)
    case .down: self(KeyNameText.down)
    case .left: self(KeyNameText.left)
    case .right: self(KeyNameText.right)
    case .home: self(KeyNameText.home)
    case .end: self(KeyNameText.end)
    case .pageUp: self(KeyNameText.pageUp)
    case .pageDown: self(KeyNameText.pageDown)
    case .control(let letter): self(KeyNameText.control, letter.uppercased())
    }
  }

  /// Returns a key and what it does, for a footer.
  package func hint(_ key: Key, _ label: KeyText) -> KeyHint {
    KeyHint(key: name(of: key), label: self(label))
  }

  /// Makes a table whose keys are called as this language calls them.
  package func table<Action>(_ bindings: [KeyBinding<Action>]) -> KeyTable<Action> {
    KeyTable(bindings) { name(of: $0) }
  }
}
