import Programmes
internal import Yams

/// Reads a dose from the keys of an exercise, with those of a level, an item or a step over them.
struct DoseReader {
  let fields: Fields

  private var file: FileContext { fields.file }

  /// Reads the dose, or nothing where a part of it could not be read.
  func dose() -> Dose? {
    file.findings.complete {
      let load = fields.load()
      let rest = fields.written("rest", Notations.restSpan)
      let between = fields.pause("rest between reps") ?? .zero
      let switchSides = fields.pause("switch")
      let interval = fields.duration("interval")
      let ready = self.ready()
      checkInterval()
      var amounts = Amounts(fields)
      let isSound = fields.keeps(KeyTable.doseRules)
      amounts.exclusionIsTold = !isSound
      guard let sets = sets(amounts, load, between), isSound, !sets.isEmpty else { return nil }
      let hasRepetitions = sets.contains { $0.work.hasRepetitions }
      if !hasRepetitions, fields.has("rest between reps"), !fields.isDefault("rest between reps") {
        file.findings.error(.noRepetitions, at: fields.key("rest between reps"))
      }
      return Dose(
        sets: sets, rest: rest ?? .zero, interval: interval,
        restBetweenRepetitions: hasRepetitions ? between : .zero,
        switchSides: switchSides ?? .zero, ready: ready ?? Dose.usualReady)
    }
  }

  /// Reads the time to get ready, whose last three seconds are counted down.
  private func ready() -> Duration? {
    guard let time = fields.duration("ready") else { return nil }
    guard (.seconds(3)...(.seconds(60))).contains(time) else {
      file.findings.error(.readyTime(isLong: time > .seconds(3)), at: fields.valueSpan("ready"))
      return nil
    }
    return time
  }

  /// Reports a rest beside an interval, which says the rest already.
  private func checkInterval() {
    guard fields.has("interval"), fields.has("rest"), !fields.isDefault("rest"),
      fields.isOnTop("rest") == fields.isOnTop("interval")
    else { return }
    file.findings.error(.intervalAndRest, at: fields.key("rest"))
  }

  /// Reads every value for its own mistakes, whatever they make together.
  func readEach() {
    _ = fields.load()
    _ = fields.written("rest", Notations.restSpan)
    for name in ["rest between reps", "switch"] { _ = fields.pause(name) }
    _ = fields.duration("interval")
    _ = ready()
    _ = Amounts(fields)
    if fields.has("sets"), fields.value("sets")?.sequence == nil { _ = count() }
  }

  private func sets(
    _ amounts: Amounts, _ load: Load?, _ between: Duration
  ) -> [PrescribedSet]? {
    guard let node = fields.value("sets"), node.sequence != nil else {
      guard let count = fields.has("sets") ? count() : 1, let work = amounts.work(between)
      else { return nil }
      return (0..<count.highest).map {
        PrescribedSet(work, load: load, isExtra: $0 >= count.least)
      }
    }
    let items = fields.list("sets")
    guard items.count <= 50 else {
      file.error(.tooManySets, at: node)
      return nil
    }
    return items.compactMap { item in
      item.mapping == nil
        ? shortSet(item, amounts, load, between) : longSet(item, amounts, load, between)
    }
  }

  private func count() -> Bounds<Int>? {
    fields.value("sets").flatMap { file.range($0, or: Notations.sets, in: 1...50) }
  }

  /// Reads a set that is only a count or a time.
  private func shortSet(
    _ node: Node, _ amounts: Amounts, _ load: Load?, _ between: Duration
  ) -> PrescribedSet? {
    guard let text = file.word(node) else { return nil }
    var amounts = amounts
    let span = file.span(of: node)
    if text.isTime {
      guard let time = file.written(node, Notations.timeSpan) else { return nil }
      amounts.replace(with: time, at: span)
    } else if amounts.has("reps") {
      file.findings.error(.repetitionsTwice, at: fields.key("reps"))
      return nil
    } else if amounts.has("for") {
      file.findings.error(.timeAnd("sets"), at: fields.key("for"))
      return nil
    } else {
      guard let count = file.count(node) else { return nil }
      amounts.replace(with: count, at: span)
    }
    return amounts.work(between).map { PrescribedSet($0, load: load) }
  }

  /// Reads a set that says what is different about it.
  private func longSet(
    _ node: Node, _ amounts: Amounts, _ load: Load?, _ between: Duration
  ) -> PrescribedSet? {
    guard let set = Fields(node, as: .set, in: file) else { return nil }
    let own = set.has("load") ? set.load() : load
    let rest = set.written("rest", Notations.restSpan)
    let name = set.line("name")
    guard let work = amounts.replaced(by: set).work(between) else { return nil }
    return PrescribedSet(work, load: own, name: name, rest: rest)
  }
}

extension Fields {
  /// Reads what is carried or pulled against; `none` is nothing.
  fileprivate func load() -> Load? {
    line("load").flatMap {
      $0 == "none" ? nil : file.written($0, at: valueSpan("load"), Notations.load)
    }
  }
}

extension String {
  /// Whether a set is written as a time, or meant as one.
  fileprivate var isTime: Bool {
    var text = self[...]
    if text.hasPrefix("up to ") { text = text.dropFirst("up to ".count) }
    if text.hasSuffix(" or more") { text = text.dropLast(" or more".count) }
    guard let last = text.last else { return false }
    return text.first?.isASCIIDigit == true && last.isASCII && last.isLetter
  }
}

extension Work {
  /// Whether it is done in repetitions.
  var hasRepetitions: Bool {
    switch self {
    case .paced, .selfPaced: true
    case .hold, .time, .distance: false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func readyTime(isLong: Bool) -> Self {
    Self(
      "getting ready takes 3 seconds to a minute, the last three of them counted down",
      help: isLong ? "write 'ready: 60s' or less" : "write 'ready: 3s' or more")
  }
  fileprivate static var intervalAndRest: Self {
    Self(
      "with 'interval' the rest is what is left of it", help: "remove 'rest', or 'interval'")
  }
  fileprivate static var tooManySets: Self {
    Self("more than 50 sets", help: "write fewer")
  }
  fileprivate static var repetitionsTwice: Self {
    Self(
      "the list in 'sets' already says how many repetitions", help: "remove 'reps'")
  }
  fileprivate static var noRepetitions: Self {
    Self(
      "there are no repetitions to rest between",
      help: "add 'reps', or write 'rest' for between sets"
    )
  }
}
