import Programmes
import ProgressTracking

/// Returns an entry with another number in it, nothing where the number cannot be that.
///
/// - Parameters:
///   - body: The entry.
///   - text: The number as it was typed; a dash for a pain score that was not answered.
///   - typed: What makes entries of what is typed.
/// - Returns: The entry that stands in for it.
func corrected(_ body: EventBody, to text: String, by typed: TypedEntries) -> EventBody? {
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
  case .setFinished(let record):
    guard !text.isEmpty, let record = try? typed.set(record, done: text) else { return nil }
    return .setFinished(record)
  default: return nil
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
