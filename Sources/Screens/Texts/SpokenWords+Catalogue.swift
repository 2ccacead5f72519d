package import SessionSound

extension SpokenWords {
  /// Takes the words from a catalogue.
  package init(_ texts: Catalogue) {
    self.init(
      language: texts.language.rawValue, left: texts(SpokenText.left),
      right: texts(SpokenText.right),
      rest: texts(SpokenText.rest), switchSides: texts(SpokenText.switchSides),
      enough: texts(SpokenText.enough), rested: texts(SpokenText.rested),
      set: { texts(SpokenText.set, "\($0)") })
  }
}
