import Programmes
package import ProgressTracking
package import TerminalUI

/// Takes measures: with a stopwatch where seconds are measured, by tapping where steps a minute are,
/// typed otherwise; one that is due after the other.
package struct MeasuringScreen: Hashable, Sendable {
  let programme: Programme
  var standing: Standing
  private let speed: Int
  private var taken: [MeasuredKey] = []
  private var number = TypedNumber()
  /// What is done.
  package internal(set) var step: Step
  /// What the last key came to, or why what was typed is no value.
  package internal(set) var notice: String?

  /// What is done.
  package enum Step: Hashable, Sendable {
    /// Choosing what to measure.
    case choice(pointer: Int)
    /// Timing.
    case timing(MeasuredKey, Stopwatch)
    /// Tapping.
    case tapping(MeasuredKey, TapRate)
    /// Typing a value.
    case typing(MeasuredKey, TextField)
  }

  /// What the screen wants.
  package enum Outcome: Hashable, Sendable {
    case stay
    case back
    case bell
    /// A value is to be logged; nothing is due after the last.
    case log(MeasureRecord, isLast: Bool)
  }

  /// Creates the screen of what is followed; nothing where there is nothing to measure.
  ///
  /// - Parameters:
  ///   - standing: Where the runner stands.
  ///   - speed: How many times faster than time instants go.
  package init?(_ standing: Standing, speed: Int = 1) {
    guard let programme = standing.followed?.programme, !programme.measures.isEmpty else {
      return nil
    }
    self.programme = programme
    self.standing = standing
    self.speed = speed
    step = .choice(pointer: 0)
    let first = standing.measuresDue.first.flatMap { keys.firstIndex(of: $0) } ?? 0
    step = keys.count == 1 ? start(keys[0]) : .choice(pointer: first)
  }

  /// Every measure on every side, in the programme's order.
  var keys: [MeasuredKey] {
    programme.measures.flatMap { measure in
      measure.eachSide
        ? BodySide.allCases.map { MeasuredKey(measure.id, side: $0) } : [MeasuredKey(measure.id)]
    }
  }

  /// The measures that are still due.
  var due: [MeasuredKey] { standing.measuresDue.filter { !taken.contains($0) } }

  /// What is measured now.
  var key: MeasuredKey? {
    switch step {
    case .choice: nil
    case .timing(let key, _), .tapping(let key, _), .typing(let key, _): key
    }
  }

  /// The measure that is taken now.
  var measure: Measure? { key.flatMap { programme.measure($0.measure) } }

  /// The field that is typed into, in which every key is a letter.
  var field: TextField? { if case .typing(_, let field) = step { field } else { nil } }

  /// The value as it is kept where it is not taken.
  var openForm: OpenForm? {
    let (key, value): (MeasuredKey, String?)
    switch step {
    case .choice: return nil
    case .typing(let measured, let field): (key, value) = (measured, field.text)
    case .timing(let measured, let watch): (key, value) = (measured, watch.value.map { "\($0)" })
    case .tapping(let measured, let rate):
      (key, value) = (measured, rate.perMinute.map { "\(Int($0.rounded()))" })
    }
    return OpenForm(.measure(key), answers: value.map { [$0] } ?? [], isOfItsDay: true)
  }

  /// Offers a value that was measured before and not taken, in the way in which it is measured.
  mutating func takeUp(_ text: String, _ texts: Catalogue) {
    switch step {
    case .choice: return
    case .timing(let key, var watch):
      guard let value = Double(text) else { return }
      watch.takeUp(value)
      step = .timing(key, watch)
    case .tapping(let key, _):
      guard let value = Double(text) else { return }
      step = .tapping(key, TapRate(speed: speed, earlier: value))
    case .typing(let key, _):
      step = .typing(key, TextField(text, limit: 12, isSelected: true))
    }
    notice = texts(MeasuringText.fromBefore)
  }

  /// Stops what is timed: nobody knows what happened while the program stood still.
  mutating func interrupt(_ texts: Catalogue) {
    guard case .timing(let key, var watch) = step, isUnderWay else { return }
    watch.drop()
    step = .timing(key, watch)
    notice = texts(MeasuringText.dropped)
  }

  /// The instant at which the picture changes by itself next.
  package func nextChange(after now: Duration) -> Duration? {
    if case .timing(_, let watch) = step { watch.nextChange(after: now) } else { nil }
  }

  /// Lets time pass.
  package mutating func tick(at now: Duration) -> Outcome {
    guard case .timing(let key, var watch) = step else { return .stay }
    let rings = watch.tick(at: now)
    step = .timing(key, watch)
    return rings ? .bell : .stay
  }

  /// Takes a key.
  package mutating func handle(_ key: Key, at now: Duration, _ texts: Catalogue) -> Outcome {
    notice = nil
    if key == .escape { return leave() }
    switch step {
    case .choice(let pointer): return handle(key.ofList, pointer: pointer)
    case .timing(let measured, let watch): return handle(key, measured, watch, at: now)
    case .tapping(let measured, let rate): return handle(key, measured, rate, at: now)
    case .typing(let measured, var field):
      if key == .enter || key == .pageDown { return take(field.text, of: measured, texts) }
      _ = field.handle(key)
      step = .typing(measured, field)
      return .stay
    }
  }

  private mutating func handle(_ key: Key, pointer: Int) -> Outcome {
    if key == .escape { return leave() }
    if key == .enter, keys.indices.contains(pointer) {
      step = start(keys[pointer])
    } else {
      let typed = number.option(after: key, of: keys.count)
      step = .choice(pointer: typed ?? key.moved(pointer, of: keys.count) ?? 0)
    }
    return .stay
  }

  private mutating func handle(
    _ key: Key, _ measured: MeasuredKey, _ stopwatch: Stopwatch, at now: Duration
  ) -> Outcome {
    var watch = stopwatch
    switch MeasuringAction.watchKeys(.english).action(for: key) {
    case .take:
      if watch.state == .stopped, let value = watch.value { return log(value, of: measured) }
      watch.press(at: now)
    case .watch: watch.press(at: now)
    case .choose: watch.choose(key == .left || key == .up ? -1 : 1)
    case .drop: watch.dropChosen()
    case .back: return leave()
    case .number:
      if watch.state == .ready || watch.state == .stopped { type(key, measured) }
      return .stay
    case .tap, .help, nil: return .stay
    }
    step = .timing(measured, watch)
    return .stay
  }

  private mutating func handle(
    _ key: Key, _ measured: MeasuredKey, _ rate: TapRate, at now: Duration
  ) -> Outcome {
    var rate = rate
    switch MeasuringAction.tapKeys(.english).action(for: key) {
    case .take:
      guard let perMinute = rate.perMinute?.rounded(), let measure,
        measure.range.contains(perMinute)
      else { return .stay }
      return log(perMinute, of: measured)
    case .drop: rate = TapRate(speed: speed)
    case .back: return leave()
    case .number:
      type(key, measured)
      return .stay
    case .tap, .watch, .choose, .help, nil: rate.tap(at: now)
    }
    step = .tapping(measured, rate)
    return .stay
  }

  /// Types a value that was measured otherwise, from its first digit on.
  private mutating func type(_ key: Key, _ measured: MeasuredKey) {
    var field = TextField(limit: 12)
    _ = field.handle(key)
    step = .typing(measured, field)
  }

  private mutating func leave() -> Outcome {
    if keys.count == 1 { return .back }
    guard let key, let pointer = keys.firstIndex(of: key) else { return .back }
    step = .choice(pointer: pointer)
    return .stay
  }

  /// Takes a typed value; nothing typed leaves it out.
  private mutating func take(
    _ text: String, of measured: MeasuredKey, _ texts: Catalogue
  ) -> Outcome {
    if text.trimmed.isEmpty { return leave() }
    guard let measure, let value = typedNumber(text), measure.range.contains(value) else {
      notice = range(.valueBad, texts)
      return .stay
    }
    return log(value, of: measured)
  }

  private mutating func log(_ value: Double, of measured: MeasuredKey) -> Outcome {
    taken.append(measured)
    // The next one below; at the end of the list those above it are still to be taken.
    let below = keys.drop { $0 != measured }
    let next = below.first(where: due.contains) ?? due.first
    if let next { step = start(next) }
    return .log(
      MeasureRecord(measure: measured.measure, side: measured.side, value: value),
      isLast: next == nil)
  }

  /// Begins to take a measure in the way that suits it.
  private func start(_ key: MeasuredKey) -> Step {
    guard let measure = programme.measure(key.measure) else { return .choice(pointer: 0) }
    return switch measure.unit {
    case "s": .timing(key, Stopwatch(longest: measure.range.upperBound, speed: speed))
    case "/min": .tapping(key, TapRate(speed: speed))
    default: .typing(key, TextField(limit: 12))
    }
  }
}
