public import Programmes

/// Something that a therapist should look at: the rule that raised it, and what it found.
public struct RaisedFlag: Hashable, Sendable, Identifiable {
  /// The rule.
  public var rule: FlagRule
  /// What was found.
  public var finding: Finding

  /// Creates a flag.
  package init(_ rule: FlagRule, _ finding: Finding) {
    self.rule = rule
    self.finding = finding
  }

  /// The identity of its rule; a runner has each flag at most once.
  public var id: String { rule.id }

  /// What was found, with its numbers.
  public enum Finding: Hashable, Sendable {
    /// Signs that were there, in the programme's words.
    case stopSigns([String], on: LocalDay)
    /// A hold that waits to be released.
    case hold(Hold)
    /// Sharp pain in a region at a moment.
    case sharp(region: String, PainMoment, on: LocalDay)
    /// A rule that acted.
    case rule(RuleRecord, on: LocalDay)
    /// A score in a region at a moment.
    case pain(PainScore, region: String, PainMoment, on: LocalDay)
    /// A score and the one before it.
    case rise(PainScore, to: PainScore, region: String, PainMoment, on: LocalDay)
    /// A measure that got worse: its name, its side where it has one, the value before and the latest.
    case worse(name: String, BodySide?, from: Double, to: Double, on: LocalDay)
    /// How many sessions in a row ended for pain, and the day of the last.
    case stopped(sessions: Int, last: LocalDay)
    /// The median of the mornings of weeks in a row, and the Monday of the first.
    case mornings([Double], since: LocalDay)
    /// How many sessions were missed in a row, and the day of the first.
    case missed(sessions: Int, since: LocalDay)
    /// On how many days the dose was passed, and the last of them.
    case overDose(days: Int, last: LocalDay)
    /// How many sets were entered afterwards, of how many.
    case entered(sets: Int, of: Int)
    /// How many days nothing was logged, and the last day with an entry, where the period has one.
    case nothingLogged(days: Int, since: LocalDay?)
    /// How many days are unknown, and the last known one.
    case silent(days: Int, since: LocalDay)
  }
}

extension RaisedFlag {
  /// The day that it is about, or the last of them; nothing where it is about the whole period.
  public var day: LocalDay? {
    switch finding {
    case .stopSigns(_, let day), .sharp(_, _, let day), .rule(_, let day),
      .pain(_, _, _, let day), .rise(_, _, _, _, let day), .worse(_, _, _, _, let day),
      .stopped(_, let day), .overDose(_, let day), .silent(_, let day):
      day
    case .hold(let hold): hold.from
    case .mornings(_, let day), .missed(_, let day): day
    case .nothingLogged(_, let day): day
    case .entered: nil
    }
  }

  /// The numbers that raised it, by name; scores are points of 10, the others count what they name.
  public var numbers: [String: Double] {
    switch finding {
    case .stopSigns(let signs, _): ["signs": Double(signs.count)]
    case .hold, .sharp, .rule: [:]
    case .pain(let score, _, _, _): ["score": Double(score.value)]
    case .rise(let first, let last, _, _, _):
      ["before": Double(first.value), "score": Double(last.value)]
    case .worse(_, _, let first, let last, _): ["before": first, "value": last]
    case .stopped(let sessions, _), .missed(let sessions, _): ["sessions": Double(sessions)]
    case .mornings(let medians, _):
      ["first": medians.first ?? 0, "last": medians.last ?? 0, "weeks": Double(medians.count)]
    case .overDose(let days, _): ["days": Double(days)]
    case .entered(let sets, let all): ["entered": Double(sets), "sets": Double(all)]
    case .nothingLogged(let days, _), .silent(let days, _): ["days": Double(days)]
    }
  }
}

extension RaisedFlag: CustomStringConvertible {
  /// What was found, as a sentence without its point.
  public var description: String {
    switch finding {
    case .stopSigns(let signs, let day): "stop sign on \(day): \(signs.joined(separator: "; "))"
    case .hold(let hold): "held since \(hold.from), until it is released: \(hold.reason)"
    case .sharp(let region, let moment, let day):
      "sharp pain on \(day): \(region), \(moment.rawValue)"
    case .rule(let record, let day):
      "a rule acted on \(day): \(record.moment.rawValue), \(record.rule)"
    case .pain(let score, let region, let moment, let day):
      "pain \(score.value) of 10 on \(day): \(region), \(moment.rawValue)"
    case .rise(let first, let last, let region, let moment, let day):
      "pain rose from \(first.value) to \(last.value) by \(day): \(region), \(moment.rawValue)"
    case .worse(let name, let side, let first, let last, let day):
      "\(name)\(side.map { ", \($0.rawValue)" } ?? "") worse on \(day): \(last) after \(first)"
    case .stopped(let sessions, let day):
      "\(sessions) sessions in a row ended for pain, the last on \(day)"
    case .mornings(let medians, let day):
      "morning pain rose from week to week since \(day): "
        + medians.map { "\($0)" }.joined(separator: ", ")
    case .missed(let sessions, let day): "\(sessions) sessions missed in a row since \(day)"
    case .overDose(let days, let day): "over the dose on \(days) days, the last \(day)"
    case .entered(let sets, let all): "\(sets) of \(all) sets entered afterwards"
    case .nothingLogged(let days, let day):
      "nothing logged for \(days) days" + (day.map { ", since \($0)" } ?? "")
    case .silent(let days, let day): "nothing known for \(days) days, since \(day)"
    }
  }
}
