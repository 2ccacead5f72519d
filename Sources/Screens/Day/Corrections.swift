import Programmes
import ProgressTracking

/// Returns an entry with another number in it, nothing where the number cannot be that.
///
/// - Parameters:
///   - body: The entry.
///   - text: The number as it was typed; a dash for a pain score that was not answered.
/// - Returns: The entry that stands in for it.
func corrected(_ body: EventBody, to text: String) -> EventBody? {
  let text = text.trimmed
  switch body {
  case .painScored(var record):
    if text == "-" {
      record.score = nil
    } else {
      guard let score = Int(text).flatMap({ PainScore($0) }) else { return nil }
      record.score = score
    }
    return .painScored(record)
  case .measured(var record):
    guard let value = typedNumber(text), abs(value) <= 1_000_000 else { return nil }
    record.value = value
    return .measured(record)
  case .setFinished(var record):
    guard let done = typedNumber(text), (0...1_000_000).contains(done) else { return nil }
    record.done = done
    record.source = .entered
    if done >= record.planned.amount.value {
      record.ending = .completed
    } else if done > 0 {
      record.ending = .partial(record.ending.reason)
    } else {
      record.ending = .skipped(record.ending.reason ?? .other)
    }
    return .setFinished(record)
  default: return nil
  }
}

extension SetEnding {
  /// The reason, where one was given.
  var reason: SkipReason? {
    switch self {
    case .partial(let reason): reason
    case .skipped(let reason): reason
    case .completed, .held: nil
    }
  }
}

extension Wording {
  /// Returns the question for the right number of an entry; nothing of one that has none.
  func correction(of body: EventBody, in prescribed: Followed?) -> String? {
    switch body {
    case .painScored(let record):
      catalogue(RunnerText.askScore, score(record, withRegion: true))
    case .measured(let record):
      catalogue(
        RunnerText.askValue,
        prescribed?.programme.name(ofMeasured: record.measure) ?? record.measure.text,
        number(record.value))
    case .setFinished(let record):
      catalogue(
        RunnerText.askDone, name(of: record.planned, in: prescribed),
        amount(record.planned.amount), number(record.done))
    default: nil
    }
  }
}
