extension KeyTable {
  /// The keys of a library: exercises to use, beside the programmes that use them.
  static let library: [Key] = [
    Key(
      "format", .word(["midstance-library/1"]), "the format of the file, always first",
      example: "midstance-library/1", isRequired: true),
    Key(
      "id", .identifier, "the name under which programmes use its exercises", example: "clinic",
      isRequired: true, otherWords: ["name"]),
    Key("title", .line, "the title", example: "Exercises of the clinic", isRequired: true),
    Key(
      "language", .written(Notations.language), "the language of the texts", example: "en",
      usual: "`en`"),
    Key("about", .prose, "what the library is for", example: "What we hand out most."),
    Key(
      "sources", .oneOrMore(.line), "where the numbers come from", example: "[a textbook]",
      otherWords: ["source", "references"]),
    defaultsKey,
    Key(
      "exercises", .list(.mapping(.exercise), count: exerciseCount),
      "the exercises, each defined once",
      example: "[{id: wall-sit, name: Wall sit, position: standing, side: both, hold: 30s}]",
      isRequired: true),
  ]

  /// The block of values for every exercise that does not say its own.
  static let defaultsKey = Key(
    "defaults", .mapping(.defaults), "values for every exercise that does not say its own",
    example: "{rest: 45s, switch: 10s}", otherWords: ["default"])

  /// The keys that a default, an item of a phase or a step of a ladder may say for an exercise.
  static let overrides: [Key] = exercise.filter { key in
    !["id", "name", "use", "levels", "was"].contains(key.name)
  }.map(\.optional)

  /// The keys of the block of defaults.
  static let defaults = overrides
}

extension Key {
  /// The same key where it may be left out.
  var optional: Key {
    Key(name, value, meaning, example: example, usual: usual, otherWords: otherWords)
  }
}
