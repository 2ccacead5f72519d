/// Keys that do one thing, and what is said about it.
package struct KeyBinding<Action: Hashable & Sendable>: Sendable {
  /// The keys, the one to be shown first.
  package let keys: [Key]

  /// What they do.
  package let action: Action

  /// A word or two for the footer; empty for what need not stand there.
  package let label: String

  /// A sentence for the help and the manual.
  package let help: String

  /// What the keys are called together; nothing where each has its name.
  private var range: String?

  /// Returns the same keys for another action.
  package func mapped<Other>(_ transform: (Action) -> Other) -> KeyBinding<Other> {
    KeyBinding<Other>(
      of: keys, range: range, action: transform(action), label: label, help: help)
  }

  fileprivate init(
    of keys: [Key], range: String?, action: Action, label: String, help: String
  ) {
    self.keys = keys
    self.range = range
    self.action = action
    self.label = label
    self.help = help
  }

  /// Creates the binding of all digits.
  package init(digits action: Action, help: String) {
    self.init(
      of: "0123456789".map { .character($0) }, range: "0 – 9", action: action, label: "",
      help: help)
  }

  /// Returns what the keys are called that can be pressed, joined by a slash; empty where none can.
  fileprivate func names(_ name: (Key) -> String, where isThere: (Key) -> Bool) -> String {
    range ?? keys.filter(isThere).map(name).joined(separator: " / ")
  }

  /// Creates a binding.
  package init(_ keys: Key..., action: Action, label: String, help: String) {
    self.keys = keys
    self.action = action
    self.label = label
    self.help = help
  }
}

/// The keys of a screen: what decides, what the footer shows and what the help explains.
package struct KeyTable<Action: Hashable & Sendable>: Sendable {
  /// The bindings, the most important first.
  package let bindings: [KeyBinding<Action>]

  /// What a key is called in the footer and the help.
  private let name: @Sendable (Key) -> String

  /// Creates a table; where a key is bound twice the first binding holds.
  ///
  /// - Parameters:
  ///   - bindings: The bindings, the most important first.
  ///   - name: What a key is called; its English name unless told otherwise.
  package init(
    _ bindings: [KeyBinding<Action>], name: @escaping @Sendable (Key) -> String = { $0.name }
  ) {
    self.bindings = bindings
    self.name = name
  }

  /// Returns what a key does here, if anything.
  package func action(for key: Key) -> Action? {
    bindings.first { $0.keys.contains(key) }?.action
  }

  /// The keys that are bound more than once; empty in a table that is right.
  package var conflicts: [Key] {
    var seen: Set<Key> = []
    return bindings.flatMap(\.keys).filter { !seen.insert($0).inserted }
  }

  /// Returns the hints for a footer: the first key of each binding that has a label.
  ///
  /// - Parameter isEnabled: Which actions make sense now; all unless told otherwise.
  /// - Returns: The hints, in the order of the table.
  package func hints(where isEnabled: (Action) -> Bool = { _ in true }) -> [KeyHint] {
    bindings.filter { !$0.label.isEmpty && isEnabled($0.action) }
      .compactMap { binding in
        binding.keys.first.map { KeyHint(key: name($0), label: binding.label) }
      }
  }

  /// The rows of the help: the names of the keys, joined by a slash, and a sentence.
  ///
  /// - Parameters:
  ///   - isInLines: Whether lines are typed, in which there are no arrows.
  ///   - isEnabled: Which actions make sense now; all unless told otherwise.
  /// - Returns: The rows, in the order of the table.
  package func helpRows(
    isInLines: Bool = false, where isEnabled: (Action) -> Bool = { _ in true }
  ) -> [(keys: String, help: String)] {
    bindings.filter { isEnabled($0.action) }.compactMap { binding in
      let keys = binding.names(name) { !isInLines || $0.isTyped }
      return keys.isEmpty ? nil : (keys, binding.help)
    }
  }

  /// The table for a manual in Markdown.
  package var markdown: String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\($0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(binding.help) |\n".replacing("|`", with: "\\|`")
    }
    return "| Key | What it does |\n| --- | --- |\n" + rows.joined()
  }
}

/// One key and what it does, for a footer.
package struct KeyHint: Hashable, Sendable {
  /// The name of the key.
  package let key: String

  /// A word or two.
  package let label: String

  /// Creates a hint.
  package init(key: String, label: String) {
    self.key = key
    self.label = label
  }
}
