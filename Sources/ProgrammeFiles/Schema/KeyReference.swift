/// The reference of all keys, made from the table: an article of the documentation.
package enum KeyReference {
  /// The whole article, in Markdown.
  package static var article: String {
    ([head, notations] + FilePlace.allCases.map(section) + [painActions])
      .joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    # The programme file: key reference

    Every key of a programme file, place by place.

    ## Overview

    This page is made from the table that the check reads by. <doc:WritingAProgramme> shows how a file is
    put together.

    A text may be plain or in quotes; it has at most \(ValueForm.textLimit) characters. A number is \
    written without quotes. Nothing may be left empty: a key without a value is a mistake.
    """

  // MARK: - Places

  private static func section(_ place: FilePlace) -> String {
    var rows = KeyTable.keys(of: place).map { key in
      [
        "`\(key.name)`", words(key.value), absence(of: key, at: place),
        "\(asSentence(key.meaning)) For example `\(key.name): \(key.example)`.",
      ]
    }
    if let open = KeyTable.openKeys(of: place) {
      rows.append([
        "`\(open.exampleKey)`", words(open.value), "",
        "\(asSentence(open.meaning)) For example `\(open.exampleKey): \(open.example)`.",
      ])
    }
    let rules =
      (KeyTable.rules(of: place).map(sentence) + KeyTable.conditions(of: place).map(sentence))
      .map { "- " + $0 }
    return table(
      asTitle(place.name), ["Key", "What it holds", "Where it is left out", "What it means"], rows)
      + (rules.isEmpty ? "" : "\n\n" + rules.joined(separator: "\n"))
  }

  /// What holds where a key is left out.
  private static func absence(of key: Key, at place: FilePlace) -> String {
    if key.isRequired {
      return "must be there" + (key.broughtBy.map { ", unless `\($0)` brings it" } ?? "")
    }
    let isInherited =
      [.level, .item, .step, .set].contains(place) && KeyTable.key(key.name, of: .exercise) != nil
    return isInherited ? "as in the exercise" : key.usual ?? ""
  }

  private static func sentence(_ rule: KeyRule) -> String {
    switch rule {
    case .exactlyOne(let keys, _): "One of \(listedCode(keys)) must be there, and no second one."
    case .atLeastOne(let keys, _): "One of \(listedCode(keys)) must be there, or several."
    case .atMostOne(let keys, _):
      "\(asTitle(listedCode(keys, "and"))) cannot be there together."
    case .needs(let key, let other, _): "`\(key)` goes with `\(other)`."
    }
  }

  private static func sentence(_ condition: KeyCondition) -> String {
    switch condition {
    case .neededWhere(let key, let other, let word): "`\(other): \(word)` needs `\(key)`."
    case .neededUnless(let key, let other, let word):
      "`\(key)` must be there, unless there is `\(other): \(word)`."
    case .onlyWhere(let key, let other, let word): "`\(key)` goes with `\(other): \(word)`."
    case .oneBeside(let key): "There is one key and no second one, `\(key)` apart."
    }
  }

  // MARK: - Values

  /// What a value looks like, in words.
  private static func words(_ form: ValueForm) -> String {
    switch form {
    case .line: "text on one line"
    case .prose: "text"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number: "a number"
    case .word(let words): listedCode(words)
    case .notation(let notation):
      "\(notation.name), like \(listedCode(Array(notation.examples.prefix(2))))"
    case .mapping(let place): "the keys of *\(place.name)*"
    case .named(let place): "names of your own, each with the keys of *\(place.name)*"
    case .table(let form): "words of your own, each with \(words(form))"
    case .list(let form, _): "a list, each item: \(words(form))"
    case .oneOrMore(let form): "one or a list, each: \(words(form))"
    case .either(let forms): forms.map(words).joined(separator: "; or ")
    }
  }

  private static func listedCode(_ words: [String], _ conjunction: String = "or") -> String {
    listed(words.map { "`\($0)`" }, conjunction)
  }

  private static func asTitle(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  // MARK: - Notations and actions

  private static var notations: String {
    table(
      "Small notations", ["What", "What it means", "For example"],
      KeyTable.notations.map { [$0.name, asSentence($0.meaning), listedCode($0.examples)] })
  }

  private static var painActions: String {
    table(
      "What follows from pain", ["Action", "What it means"],
      KeyTable.actionMeanings.map { ["`\($0.action)`", asSentence($0.meaning)] })
  }

  // MARK: - Tables

  private static func table(_ title: String, _ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return "## \(title)\n\n" + lines.map(row).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
