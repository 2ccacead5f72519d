import Programmes
internal import Yams

/// How much is done in a set, as the keys say it, before it is one kind of work.
struct Amounts {
  private let file: FileContext
  /// Where the mapping begins that says it.
  private var span: Range<Int>
  /// Where each key is that says something, whether it could be read or not.
  private var keys: [String: Range<Int>] = [:]
  private var repetitions: Bounds<Int>?
  private var hold: Bounds<Duration>?
  private var time: Bounds<Duration>?
  private var distance: Double?
  private var stages: [Stage] = []
  /// Whether keys that exclude each other were told by the table's rules.
  var exclusionIsTold = false

  /// Reads what an exercise says.
  init(_ fields: Fields) {
    file = fields.file
    span = fields.span
    add(fields, ["reps", "hold", "for", "distance", "stages"])
    if fields.has("stages") { stages = StageReader(fields: fields).stages() }
  }

  /// Tells whether a key is there.
  func has(_ key: String) -> Bool { keys[key] != nil }

  /// Returns what a set says, and for the rest what is said here.
  func replaced(by set: Fields) -> Amounts {
    var result = self
    result.span = set.span
    result.add(set, ["reps", "hold", "for", "distance"])
    return result
  }

  /// Puts a count in the place of another.
  mutating func replace(with count: Bounds<Int>, at span: Range<Int>) {
    repetitions = count
    keys["reps"] = span
  }

  /// Puts a time in the place of another: a movement's where there is one, or else a position's.
  mutating func replace(with time: Bounds<Duration>, at span: Range<Int>) {
    if has("for") || has("stages") {
      self.time = time
      keys["for"] = span
    } else {
      hold = time
      keys["hold"] = span
    }
  }

  private mutating func add(_ fields: Fields, _ names: [String]) {
    for name in names where fields.has(name) {
      keys[name] = fields.key(name)
      switch name {
      case "reps": repetitions = fields.value(name).flatMap { file.count($0) }
      case "hold": hold = fields.written(name, Notations.timeSpan)
      case "for": time = fields.written(name, Notations.timeSpan)
      case "distance": distance = fields.written(name, Notations.distance)
      default: break
      }
    }
  }
}

// MARK: - One kind of work

extension Amounts {
  /// Returns what is done, or reports why it is not one kind of work.
  ///
  /// - Parameter between: The rest between repetitions.
  /// - Returns: The work, or nothing.
  func work(_ between: Duration) -> Work? {
    if exclusionIsTold, has("for"), has("hold") { return nil }
    if let (key, message) = contradiction {
      file.findings.error(message, at: keys[key] ?? span)
      return nil
    }
    if has("distance") { return distance.map(Work.distance) }
    if has("stages") {
      guard has("for") else { return repetitions.map { .paced(repetitions: $0, stages: stages) } }
      return tempo(between)
    }
    if has("hold") {
      guard has("reps") else { return hold.map(Work.hold) }
      guard let repetitions, let hold else { return nil }
      return .paced(repetitions: repetitions, stages: [Stage(name: "hold", length: hold)])
    }
    if has("reps") {
      return repetitions.map { .selfPaced(repetitions: $0, within: has("for") ? time?.most : nil) }
    }
    return time.map(Work.time)
  }

  /// The key that does not fit the others, and what is wrong with it.
  private var contradiction: (String, Diagnostic.Message)? {
    if has("for"), has("reps"), has("stages") || repetitions?.isExact ?? false {
      return (later("for", "reps"), .timeAnd("reps"))
    }
    if has("for"), has("hold") { return (later("for", "hold"), .timeAnd("hold")) }
    if has("stages"), !has("reps"), !has("for") { return ("stages", .stagesWithoutRepetitions) }
    let isSomething = ["reps", "hold", "for", "distance"].contains(where: has)
    return isSomething ? nil : ("", .noWork)
  }

  private func later(_ one: String, _ other: String) -> String {
    (keys[one]?.lowerBound ?? 0) > (keys[other]?.lowerBound ?? 0) ? one : other
  }

  /// Returns as many repetitions at the tempo as the time holds.
  private func tempo(_ between: Duration) -> Work? {
    guard let length = time, !stages.isEmpty else { return nil }
    guard length.isExact, stages.allSatisfy(\.length.isExact) else {
      file.findings.error(.stagesInRange, at: keys["for"] ?? span)
      return nil
    }
    let time = length.least
    let repetition = stages.reduce(Duration.zero) { $0 + $1.length.least }
    guard repetition > .zero else { return nil }
    let count = (time + between) / (repetition + between)
    let whole = Int(count.rounded(.down))
    guard count == count.rounded(), whole <= 1_000 else {
      let lengths = [whole, whole + 1].filter { $0 > 0 }.map {
        repetition * $0 + between * ($0 - 1)
      }
      file.findings.error(
        .tempoDoesNotFit(time, repetition, count, lengths), at: keys["for"] ?? span)
      return nil
    }
    return .paced(repetitions: Bounds(whole), stages: stages)
  }
}

extension Diagnostic.Message {
  fileprivate static var stagesWithoutRepetitions: Self {
    Self(
      "'stages' are the parts of a repetition, and there are no repetitions",
      help: "add 'reps: 8', or 'for: 2m' to fill a time")
  }
  fileprivate static var noWork: Self {
    Self(
      "there is no 'reps', 'hold', 'for' or 'distance' to say how much to do",
      help: "for example 'reps: 8', 'hold: 30s' or 'for: 2m'")
  }
  fileprivate static var stagesInRange: Self {
    Self(
      "a time is filled with repetitions of one length, and here a range is among them",
      help: "write exact times, or 'reps' instead of 'for'")
  }

  /// A time stands beside something that says how much is done in another way.
  static func timeAnd(_ other: String) -> Self {
    Self(
      "'for' and \(other == "sets" ? "a list in 'sets'" : "'\(other)'") cannot both be there",
      help: other == "hold"
        ? "'hold' is for a position, 'for' for a movement; keep one of the two"
        : "'for' is a movement kept up for a time; keep one of the two, or write 'reps: open'")
  }

  fileprivate static func tempoDoesNotFit(
    _ time: Duration, _ repetition: Duration, _ count: Double, _ lengths: [Duration]
  ) -> Self {
    let whole = Int(count.rounded(.down))
    let part = count - count.rounded(.down)
    let times =
      whole == 0 || whole > 1_000
      ? whole == 0 ? "less than one repetition" : "more than 1000 repetitions"
      : part < 0.4
        ? "a bit more than \(whole) repetitions"
        : part <= 0.6 ? "\(whole) and a half repetitions" : "nearly \(whole + 1) repetitions"
    return Self(
      """
      the tempo does not fit the time: \(Quantities.text(of: time)) is \(times) \
      of \(Quantities.text(of: repetition))
      """,
      help: whole > 1_000
        ? "write a shorter time" : "write \(listed(lengths.map(Quantities.text)))")
  }
}
