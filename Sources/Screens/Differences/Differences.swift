import Programmes

/// Collects what differs between two values, a sentence for each difference.
struct Differences {
  /// The words.
  let wording: Wording
  /// The sentences so far.
  private(set) var sentences: [String] = []
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates an empty collection.
  init(_ wording: Wording) {
    self.wording = wording
  }

  /// Adds a sentence as it is.
  mutating func say(_ phrase: DifferenceText, _ first: String, _ second: String = "") {
    sentences.append(catalogue(phrase, first, second))
  }

  /// Adds sentences after what they are about, but for those that are said already elsewhere.
  mutating func add(_ others: [String], under label: String? = nil, butFor said: [String] = []) {
    for sentence in others where !said.contains(sentence) {
      sentences.append(label.map { catalogue(ProgrammeText.labelled, $0, sentence) } ?? sentence)
    }
  }

  /// Adds what became of a value that is said in a few words.
  ///
  /// - Parameters:
  ///   - label: What it is; nothing where its words say so.
  ///   - old: The value before.
  ///   - new: The value now.
  ///   - words: The value in words, nothing where there is none.
  mutating func value<Value: Equatable>(
    _ label: DifferenceText?, _ old: Value, _ new: Value, _ words: (Value) -> String?
  ) {
    guard old != new else { return }
    let pair = (words(old).flatMap(\.nonEmpty), words(new).flatMap(\.nonEmpty))
    let sentence =
      switch pair {
      case (nil, nil): catalogue(DifferenceText.unseen)
      case (nil, let now?): catalogue(DifferenceText.isNew, now)
      case (let before?, nil): catalogue(DifferenceText.isGone, before)
      case (let before?, let now?) where before == now:
        catalogue(DifferenceText.unseenBehind, now)
      case (let before?, let now?): catalogue(DifferenceText.becomes, before, now)
      }
    add([sentence], under: label.map { catalogue($0) })
  }

  /// Adds what became of a text, in quotation marks.
  mutating func text(_ label: DifferenceText, _ old: String?, _ new: String?) {
    value(label, old, new) { [catalogue] in $0.map { catalogue(DifferenceText.quoted, $0) } }
  }

  /// Adds what became of a text of several sentences: of each sentence by itself.
  mutating func prose(_ label: DifferenceText, _ old: String?, _ new: String?) {
    guard let old, let new, old.sentences != new.sentences else {
      return text(label, old, new)
    }
    texts(label, old.sentences, new.sentences)
  }

  /// Adds what became of sentences: each that is new, gone, changed or moved.
  mutating func texts(_ label: DifferenceText, _ old: [String], _ new: [String]) {
    let label = catalogue(label)
    func quoted(_ text: String) -> String { catalogue(DifferenceText.quoted, text) }
    var gaps: [Int: [String]] = [:]
    let difference = new.difference(from: old).inferringMoves()
    for (count, change) in difference.removals.enumerated() {
      guard case .remove(let offset, let text, nil) = change else { continue }
      gaps[offset - count, default: []].append(text)
    }
    for (count, change) in difference.insertions.enumerated() {
      guard case .insert(let offset, let text, let origin) = change else { continue }
      if origin != nil {
        add(
          [catalogue(DifferenceText.movedText, quoted(text), String(offset + 1))], under: label)
      } else if let before = gaps[offset - count]?.first {
        // What stands where another text stood took its place.
        gaps[offset - count]?.removeFirst()
        add([catalogue(DifferenceText.becomes, quoted(before), quoted(text))], under: label)
      } else {
        add([catalogue(DifferenceText.isNew, quoted(text))], under: label)
      }
    }
    for gap in gaps.keys.sorted() {
      add(
        (gaps[gap] ?? []).map { catalogue(DifferenceText.isGone, quoted($0)) }, under: label)
    }
  }

  /// Adds what became of sentences that need not be there; none at all are something else.
  mutating func texts(_ label: DifferenceText, _ old: [String]?, _ new: [String]?) {
    if let old, let new { return texts(label, old, new) }
    value(label, old, new) { [wording, catalogue] texts in
      texts.map { $0.isEmpty ? catalogue(DifferenceText.nothingAtAll) : wording.further($0) }
    }
  }

  /// Adds which values the file says by now, and which it leaves to a default from now on.
  mutating func defaults(_ old: Set<String>, _ new: Set<String>) {
    let written = old.subtracting(new).sorted()
    let left = new.subtracting(old).sorted()
    if !written.isEmpty { say(.nowWritten, wording.list(written)) }
    if !left.isEmpty { say(.nowDefault, wording.list(left)) }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }

  /// The text cut after every full stop, question mark and exclamation mark before a space.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in split(whereSeparator: \.isWhitespace) {
      sentence += sentence.isEmpty ? word : " " + word
      guard let last = word.last, ".?!".contains(last) else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
