import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns a fact to look at.
  func attention(_ fact: Attention, today: LocalDay) -> String {
    func day(_ day: LocalDay) -> String { self.day(day, today: today, words: false) }
    switch fact {
    case .stopSign(let date, let signs):
      let signs = signs.prefix(20).map { cleaned(recorded($0), limit: 200) }
      return catalogue(ReviewText.reasonStopSign, day(date), series(signs))
    case .held(let hold):
      return catalogue(
        ReviewText.reasonHeld, day(hold.from), cleaned(recorded(hold.reason), limit: 200))
    case .sharpPain(let date): return catalogue(ReviewText.reasonSharp, day(date))
    case .redRule(let date, let record):
      return catalogue(
        ReviewText.reasonRule, day(date), shortMoment(record.moment),
        cleaned(recorded(record.rule), limit: 80),
        series(record.actions.map { cleaned(recorded($0), limit: 80) }))
    case .pain(let date, let moment, let score, let limit):
      return catalogue(
        ReviewText.reasonPain, shortMoment(moment), String(score.value), day(date), String(limit))
    case .missed(let count): return catalogue.count(count, ReviewText.reasonMissed)
    case .silent(let since): return catalogue(ReviewText.reasonSilent, day(since))
    }
  }

  /// Returns all that is to be looked at, in one line.
  func reason(_ row: ReviewRow, today: LocalDay) -> String {
    guard !row.attention.isEmpty else { return catalogue(ReviewText.nothing) }
    return joined(row.attention.map { attention($0, today: today) })
  }

  /// Returns the programme and phase followed last.
  func programme(_ row: ReviewRow) -> String {
    guard let span = row.runner.recent.followed.last else {
      return catalogue(ReviewText.noProgramme)
    }
    return catalogue(
      ReviewText.programmePhase, cleaned(span.title, limit: 200),
      cleaned(span.phaseTitle, limit: 200))
  }

  /// Returns the sessions done of those due.
  func sessions(_ row: ReviewRow) -> String {
    let tally = row.runner.recent.sessions
    guard tally.due > 0 else { return catalogue(ReviewText.nothingDue) }
    return catalogue(ReviewText.doneOfDue, String(tally.done), String(tally.due))
  }

  /// Returns the last pain score and where it came from.
  func pain(_ row: ReviewRow) -> String {
    guard let pain = row.pain else { return catalogue(ReviewText.noPain) }
    let score = catalogue(
      ProgressScreenText.pair, shortMoment(pain.moment), String(pain.score.value))
    guard let earlier = pain.earlier, let change = pain.change else { return score }
    // Less than 2 of 10 points may mean nothing.
    if abs(change) < 2 { return catalogue(ReviewText.painSame, score, String(earlier.value)) }
    return catalogue(
      ReviewText.painFrom, score, catalogue(change > 0 ? ReviewText.painUp : .painDown),
      String(earlier.value))
  }

  /// Returns the last day on which anything was logged.
  func seen(_ row: ReviewRow, today: LocalDay) -> String {
    row.lastSeen.map { day($0, today: today, words: false) } ?? catalogue(ReviewText.notSeen)
  }

  /// Returns the line above the list: the day, how many runners, how many to look at.
  func title(_ rows: [ReviewRow], today: LocalDay) -> String {
    let runners = catalogue.count(rows.count, ReviewText.runners)
    let needing = rows.filter { $0.level > 0 }.count
    return named(
      catalogue(ReviewText.title, day(today)),
      catalogue(ReviewText.attention, runners, String(needing)))
  }
}
