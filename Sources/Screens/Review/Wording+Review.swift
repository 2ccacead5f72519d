import PlainText
package import Programmes
package import ProgressTracking
import TerminalUI

extension Wording {
  /// Returns what there is to look at, the most pressing first; those that are new are said so.
  func reason(_ row: ReviewRow, today: LocalDay) -> String {
    if !row.runner.isRead { return catalogue(ReviewText.beingRead) }
    if let problem = row.runner.problem { return cleaned(problem, limit: 400) }
    if row.flags.isEmpty { return catalogue(ReviewText.nothing) }
    let reasons = joined(row.flags.map { reason($0, of: row, today: today) })
    return row.isSetAside ? catalogue(ReviewText.setAside, reasons) : reasons
  }

  /// Returns a flag; of a red rule with the score that it answered.
  func reason(_ flag: RaisedFlag, of row: ReviewRow, today: LocalDay) -> String {
    reason(flag, after: row.runner.recent.pain, today: today)
  }

  /// Returns a flag; of a red rule with the score that it answered.
  ///
  /// - Parameters:
  ///   - flag: The flag.
  ///   - pain: The scores among which that one is.
  ///   - today: The day it is, where days are told from it.
  /// - Returns: The words.
  package func reason(
    _ flag: RaisedFlag, after pain: [PainPoint], today: LocalDay? = nil
  ) -> String {
    func day(_ day: LocalDay) -> String {
      today.map { self.day(day, today: $0, words: false) } ?? self.day(day)
    }
    switch (flag.finding, flag.rule.condition) {
    case (.pain(let score, let region, let moment, let date), .painFrom(let limit, _)):
      return catalogue(
        ReviewText.reasonPain, String(score.value), shortMoment(moment), place(region),
        day(date), String(limit))
    case (.rule(let record, let date), _):
      let scores = pain.filter { point in
        point.day == date && point.record.moment == record.moment
          && point.record.exercise == record.exercise
      }
      guard let worst = scores.compactMap(\.record.score).max() else { break }
      let region = scores.last { $0.record.score == worst }?.record.region ?? ""
      return catalogue(
        ReviewText.reasonRule, String(worst.value), shortMoment(record.moment), place(region),
        day(date), threshold(of: record))
    default: break
    }
    return finding(flag, today: today)
  }

  private func place(_ region: String) -> String {
    cleaned(self.region(recorded: region), limit: 80)
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
    if row.isUnknown { return catalogue(ProgressScreenText.unknown) }
    guard row.sessions.due > 0 else { return catalogue(ReviewText.nothingDue) }
    return catalogue(
      ReviewText.doneOfDue, String(row.sessions.done), String(row.sessions.due))
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

  /// Returns the same in as little room as it can be said.
  func seenBriefly(_ row: ReviewRow) -> String {
    row.lastSeen.map { dayAndMonth($0) } ?? catalogue(ReviewText.never)
  }

  /// Returns the day on which it was last looked at.
  func lookedBriefly(_ row: ReviewRow) -> String {
    row.lastLook.map { dayAndMonth($0.day) } ?? catalogue(ReviewText.never)
  }

  /// Returns what else there is to know of a runner, a fact each.
  func facts(of row: ReviewRow, today: LocalDay) -> [String] {
    if !row.runner.isRead { return [] }
    let tally = row.sessions
    var sessions = catalogue(ReviewText.sessionsInTwoWeeks, self.sessions(row))
    if tally.due == 0 { sessions = catalogue(ReviewText.nothingDueInTwoWeeks) }
    if row.isUnknown { sessions = catalogue(ReviewText.unknownInTwoWeeks) }
    let first = day(row.runner.recent.period.lowerBound, today: today, words: false)
    return [
      programme(row), sessions,
      tally.held > 0 ? catalogue(ReviewText.heldSessions, String(tally.held)) : "",
      row.pain == nil
        ? catalogue(ReviewText.noScores, first) : catalogue(ReviewText.painPlain, pain(row)),
      row.lastSeen == nil
        ? catalogue(ReviewText.nothingSeen, first)
        : catalogue(ReviewText.lastSeen, seen(row, today: today)),
      catalogue(
        ReviewText.knownThrough, day(row.runner.recent.knownThrough, today: today, words: false)),
    ].filter { !$0.isEmpty }
  }

  /// Returns the looks so far, and what has changed since the last one.
  ///
  /// - Parameters:
  ///   - row: The runner.
  ///   - today: The day it is.
  ///   - saysFlags: Whether what is new to look at is said, too.
  /// - Returns: The facts.
  func looks(of row: ReviewRow, today: LocalDay, saysFlags: Bool = true) -> [String] {
    if !row.runner.isRead { return [] }
    guard let last = row.lastLook else { return [catalogue(ReviewText.notLooked)] }
    let day = day(last.day, today: today, words: false)
    var parts = [catalogue(ReviewText.looked, day)]
    if last.record.outcome == .setAside, !last.record.note.isEmpty {
      parts = [catalogue(ReviewText.setAsideNote, day, cleaned(last.record.note, limit: 300))]
    } else if last.record.outcome == .setAside {
      parts = [catalogue(ReviewText.setAsideOn, day)]
    }
    if let answer = row.runner.reviews.last(where: { $0.record.outcome == .carryOn }) {
      parts.append(
        catalogue(
          ReviewText.carriedOn, self.day(answer.day, today: today, words: false)))
    }
    let flags = saysFlags ? row.fresh.map { reason($0, of: row, today: today) } : []
    let notes = row.freshNotes.map {
      catalogue(ReviewText.noteSince, cleaned($0.note.text, limit: 200))
    }
    let changes = changes(of: row, since: last.record.knownThrough) + notes + flags
    if !changes.isEmpty { parts.append(catalogue(ReviewText.since, series(changes))) }
    return parts
  }

  /// What came in after the last day that was known at the last look, that day among it.
  private func changes(of row: ReviewRow, since known: LocalDay) -> [String] {
    let recent = row.runner.recent
    guard recent.knownThrough > known else { return [] }
    let sessions = recent.sessions(on: known...recent.knownThrough)
    var parts: [String] = []
    if sessions.done > 0 { parts.append(catalogue.count(sessions.done, ReviewText.sessionsDone)) }
    if sessions.missed > 0 {
      parts.append(catalogue.count(sessions.missed, ReviewText.sessionsMissed))
    }
    let scored = recent.pain.filter { $0.day < known && $0.record.score != nil }
    let before = scored.filter { $0.day == scored.last?.day }.compactMap(\.record.score).max()
    if let worst = recent.pain.filter({ $0.day >= known }).compactMap(\.record.score).max() {
      parts.append(
        before.map { catalogue(ReviewText.worstAfter, String(worst.value), String($0.value)) }
          ?? catalogue(ReviewText.worst, String(worst.value)))
    }
    return parts
  }

  /// Returns the line above the list: the day, how many runners, how many to look at.
  func title(_ screen: ReviewScreen) -> String {
    let runners = catalogue.count(screen.count, ReviewText.runners)
    guard screen.read == screen.count else {
      return named(
        catalogue(ReviewText.title, day(screen.today)),
        catalogue(ReviewText.reading, runners, String(screen.read)))
    }
    return named(
      catalogue(ReviewText.title, day(screen.today)),
      catalogue(ReviewText.attention, runners, String(screen.needing)))
  }

  /// Returns which runners are listed in which order.
  func status(_ screen: ReviewScreen) -> String {
    let filter: ReviewText =
      switch screen.filter {
      case .everyone: .filterEveryone
      case .needing: .filterNeeding
      case .fresh: .filterFresh
      case .silent: .filterSilent
      case .setAside: .filterSetAside
      }
    let order: ReviewText =
      switch screen.order {
      case .need: .orderNeed
      case .name: .orderName
      case .sessions: .orderSessions
      case .pain: .orderPain
      case .seen: .orderSeen
      case .reviewed: .orderReviewed
      }
    let status = catalogue(
      ReviewText.status, catalogue(filter), String(screen.rows.count), String(screen.count),
      catalogue(order))
    guard !screen.isSearching, let search = screen.search else { return status }
    return catalogue(ReviewText.statusSearch, status, search.text)
  }

  /// Returns a row's number and the runner's name.
  func numbered(_ number: Int, _ name: String) -> String {
    catalogue(ReviewText.numbered, String(number), name)
  }
}
