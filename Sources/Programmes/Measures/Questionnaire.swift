/// Questions with one score, asked in a rhythm of their own.
public struct Questionnaire: Hashable, Sendable {
  /// The identifier; its score is followed under it like a measure.
  public var id: Identifier
  /// The title as it is shown.
  public var title: String
  /// What is said before the first question.
  public var about: String?
  /// The days from one answering to the next.
  public var everyDays: Int?
  /// The questions in their order; never empty.
  public var items: [Item]
  /// How the answers become one score.
  public var scoring: Scoring

  /// Creates a questionnaire.
  public init(
    id: Identifier, title: String, about: String? = nil, everyDays: Int? = nil, items: [Item],
    scoring: Scoring
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.everyDays = everyDays
    self.items = items
    self.scoring = scoring
  }

  /// One question.
  public struct Item: Hashable, Sendable {
    /// The question.
    public var ask: String
    /// What can be answered.
    public var answers: Answers

    /// Creates a question.
    public init(ask: String, answers: Answers) {
      self.ask = ask
      self.answers = answers
    }
  }

  /// What can be answered.
  public enum Answers: Hashable, Sendable {
    /// A whole number from 0 to 10, the ends in words.
    case scale(low: String?, high: String?)
    /// One of these, each with its points.
    case choices([Choice])

    /// The points that an answer can have.
    public var range: ClosedRange<Double> {
      switch self {
      case .scale: return 0...10
      case .choices(let choices):
        let points = choices.map(\.points)
        return (points.min() ?? 0)...(points.max() ?? 0)
      }
    }
  }

  /// An answer to choose.
  public struct Choice: Hashable, Sendable {
    /// The words.
    public var text: String
    /// What it counts.
    public var points: Double

    /// Creates a choice.
    public init(_ text: String, points: Double) {
      self.text = text
      self.points = points
    }
  }

  /// How answers become one score.
  public enum Scoring: String, CaseIterable, Hashable, Sendable {
    case sum
    case mean
  }

  /// Returns the score of answers, or nothing unless every question has one.
  public func score(of answers: [Double?]) -> Double? {
    let given = answers.compactMap(\.self)
    guard given.count == items.count, !items.isEmpty else { return nil }
    let sum = given.reduce(0, +)
    return scoring == .sum ? sum : sum / Double(items.count)
  }

  /// The scores that it can have.
  public var range: ClosedRange<Double> {
    let ranges = items.map(\.answers.range)
    let least = ranges.reduce(0) { $0 + $1.lowerBound }
    let most = ranges.reduce(0) { $0 + $1.upperBound }
    let count = scoring == .sum ? 1 : Double(max(1, items.count))
    return (least / count)...(most / count)
  }
}
