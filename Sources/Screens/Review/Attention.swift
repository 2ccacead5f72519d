import Programmes
import ProgressTracking

/// A fact that a therapist should look at.
enum Attention: Hashable {
  case stopSign(LocalDay, [String])
  case held(Hold)
  case sharpPain(LocalDay)
  case redRule(LocalDay, RuleRecord)
  case pain(LocalDay, PainMoment, PainScore, limit: Int)
  case missed(Int)
  case silent(since: LocalDay)

  /// How soon to look, the higher the sooner; 0 is for nothing at all.
  var level: Int {
    switch self {
    case .stopSign, .held, .sharpPain, .redRule: 4
    case .pain: 3
    case .missed: 2
    case .silent: 1
    }
  }
}

extension ReviewedRunner {
  /// The number of days after which a log that has ended counts as silent.
  static let silentDays = 7

  /// Returns what to look at in the two weeks that end with a day, the most pressing first.
  func attention(today: LocalDay) -> [Attention] {
    let period = Self.period(through: today)
    var facts = incidents(in: period)
    let sharp = recent.pain.last { $0.record.isSharp && period.contains($0.day) }
    if let sharp { facts.append(.sharpPain(sharp.day)) }
    if let pain = painAtLimit(in: period) { facts.append(pain) }
    if recent.sessions.missed > 0 { facts.append(.missed(recent.sessions.missed)) }
    if today.number - recent.knownThrough.number >= Self.silentDays {
      facts.append(.silent(since: recent.knownThrough))
    }
    return facts.sorted { $0.level > $1.level }
  }

  /// Stop signs, holds not yet cleared and red rules, the latest of each kind.
  private func incidents(in period: ClosedRange<LocalDay>) -> [Attention] {
    var stopSign: Attention?
    var hold: Attention?
    var rule: Attention?
    for incident in recent.incidents {
      switch incident.kind {
      case .stopSigns(let signs):
        if !signs.isEmpty, period.contains(incident.day) {
          stopSign = .stopSign(incident.day, signs)
        }
      case .rule(let record):
        if record.isRed, period.contains(incident.day) { rule = .redRule(incident.day, record) }
      case .held(let held): if held.through == nil { hold = .held(held) }
      case .released: hold = nil
      }
    }
    return [stopSign, hold, rule].compactMap(\.self)
  }

  /// The worst score at or over its limit, of equal ones the latest.
  private func painAtLimit(in period: ClosedRange<LocalDay>) -> Attention? {
    var worst: (point: PainPoint, score: PainScore, limit: Int)?
    for point in recent.pain where period.contains(point.day) {
      guard let score = point.record.score, let limit = painLimits[point.record.moment],
        score.value >= limit, score.value >= worst?.score.value ?? 0
      else { continue }
      worst = (point, score, limit)
    }
    return worst.map { .pain($0.point.day, $0.point.record.moment, $0.score, limit: $0.limit) }
  }
}
