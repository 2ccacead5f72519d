public import Programmes

extension Progress {
  /// Returns what a therapist should look at, the most pressing first.
  ///
  /// - Parameters:
  ///   - rules: The rules. The shipped ones look back on ``FlagRule/daysLookedBackOn`` days, which
  ///     the period must hold; a shorter one raises fewer flags.
  ///   - today: The day it is where the therapist is. All but silence is counted from the last day
  ///     that the log knows of.
  /// - Returns: At most one flag for each rule, those of one level in the order of their rules. What
  ///   was found twice stands under the more pressing rule alone.
  public func flags(by rules: [FlagRule] = FlagRule.shipped, today: LocalDay) -> [RaisedFlag] {
    let finder = FlagFinder(progress: self, today: today)
    var found: Set<RaisedFlag.Finding> = []
    // Sorting in Swift keeps the order of equals.
    return rules.sorted { $0.level > $1.level }.compactMap { rule in
      guard let finding = finder.finding(of: rule.condition), found.insert(finding).inserted
      else { return nil }
      return RaisedFlag(rule, finding)
    }
  }
}

/// Looks for what raises flags.
private struct FlagFinder {
  let progress: Progress
  let today: LocalDay

  private var known: LocalDay { min(progress.knownThrough, progress.period.upperBound) }

  private func isLately(_ day: LocalDay, _ lastDays: Int) -> Bool {
    day > known - lastDays && day <= known
  }

  func finding(of condition: FlagCondition) -> RaisedFlag.Finding? {
    switch condition {
    case .stopSign(let days): stopSign(days)
    case .waitsForRelease: progress.openHold.map { .hold($0) }
    case .sharpPain(let days): sharpPain(days)
    case .redRule(let days): redRule(days)
    case .painFrom(let limit, let days): worstPain(from: limit, days)
    case .painRose(let points, let limit, let days): rise(by: points, from: limit, days)
    case .functionWorse(let percent, let days): worseFunction(by: percent, days)
    case .stoppedForPain(let count): stoppedForPain(count)
    case .morningsRising(let weeks, let least): morningsRising(weeks, least)
    case .missed(let count): missed(count)
    case .overDose(let count, let days): overDose(count, days)
    case .enteredAfterwards(let percent, let least): entered(percent, least)
    case .nothingLogged(let days): nothingLogged(days)
    case .silent(let days):
      today - progress.knownThrough >= days
        ? .silent(days: today - progress.knownThrough, since: progress.knownThrough) : nil
    }
  }

  private func stopSign(_ days: Int) -> RaisedFlag.Finding? {
    progress.incidents.reversed().lazy.compactMap { incident -> RaisedFlag.Finding? in
      guard case .stopSigns(let signs) = incident.kind, !signs.isEmpty,
        isLately(incident.day, days)
      else { return nil }
      return .stopSigns(signs, on: incident.day)
    }.first
  }

  private func sharpPain(_ days: Int) -> RaisedFlag.Finding? {
    progress.pain.last { $0.record.isSharp && isLately($0.day, days) }.map {
      .sharp(region: $0.record.region, $0.record.moment, on: $0.day)
    }
  }

  private func redRule(_ days: Int) -> RaisedFlag.Finding? {
    progress.incidents.reversed().lazy.compactMap { incident -> RaisedFlag.Finding? in
      guard case .rule(let record) = incident.kind, record.isRed, isLately(incident.day, days)
      else { return nil }
      return .rule(record, on: incident.day)
    }.first
  }

  /// The highest score, of equal ones the latest.
  private func worstPain(from limit: Int, _ days: Int) -> RaisedFlag.Finding? {
    var worst: (score: PainScore, point: PainPoint)?
    for point in progress.pain where isLately(point.day, days) {
      guard let score = point.record.score, score.value >= limit,
        worst.map({ score >= $0.score }) ?? true
      else { continue }
      worst = (score, point)
    }
    return worst.map {
      .pain($0.score, region: $0.point.record.region, $0.point.record.moment, on: $0.point.day)
    }
  }

  /// What a score is compared within.
  private struct Question: Hashable {
    var region: String
    var moment: PainMoment
    var exercise: Identifier?
  }

  /// The greatest rise to a latest score, of equal ones the latest.
  private func rise(by points: Int, from limit: Int, _ days: Int) -> RaisedFlag.Finding? {
    var latest: [(question: Question, score: PainScore, before: PainScore?, day: LocalDay)] = []
    var places: [Question: Int] = [:]
    for point in progress.pain {
      guard let score = point.record.score else { continue }
      let question = Question(
        region: point.record.region, moment: point.record.moment, exercise: point.record.exercise)
      let place = places[question, default: latest.count]
      if place < latest.count {
        latest[place] = (question, score, latest[place].score, point.day)
      } else {
        places[question] = place
        latest.append((question, score, nil, point.day))
      }
    }
    var greatest: (points: Int, day: LocalDay, finding: RaisedFlag.Finding)?
    for (question, score, before, day) in latest {
      guard let before, isLately(day, days),
        score.value >= limit, score.value - before.value >= points
      else { continue }
      let rise = score.value - before.value
      if greatest.map({ ($0.points, $0.day) <= (rise, day) }) ?? true {
        greatest = (
          rise, day, .rise(before, to: score, region: question.region, question.moment, on: day)
        )
      }
    }
    return greatest?.finding
  }

  /// The measure that lost most, of equal ones the later.
  private func worseFunction(by percent: Int, _ days: Int) -> RaisedFlag.Finding? {
    var latest: [MeasuredKey: MeasurePoint] = [:]
    for point in progress.measures {
      latest[MeasuredKey(point.record.measure, side: point.record.side)] = point
    }
    var worst: (loss: Double, day: LocalDay, finding: RaisedFlag.Finding)?
    for change in progress.measureChanges {
      guard let point = latest[MeasuredKey(change.measure, side: change.side)],
        isLately(point.day, days), let before = point.before,
        let loss = point.better?.worsening(from: before, to: point.record.value),
        loss * 100 >= Double(percent),
        abs(point.record.value - before) >= change.smallestChange ?? 0,
        worst.map({ ($0.loss, $0.day) <= (loss, point.day) }) ?? true
      else { continue }
      worst = (
        loss, point.day,
        .worse(
          name: change.name, change.side, from: before, to: point.record.value, on: point.day)
      )
    }
    return worst?.finding
  }

  private func stoppedForPain(_ count: Int) -> RaisedFlag.Finding? {
    let stopped = progress.endings.reversed().prefix { $0.isForPain }
    guard count > 0, stopped.count >= count, let last = stopped.first else { return nil }
    return .stopped(sessions: stopped.count, last: last.day)
  }

  /// From the last week that has ended back.
  private func morningsRising(_ weeks: Int, _ least: Int) -> RaisedFlag.Finding? {
    let worst = worstByDay(progress.pain.lazy.filter { $0.record.moment == .nextMorning })
    let last = (known + 1).startOfWeek - 7
    let medians = (0...max(1, weeks)).reversed().map { back -> Double? in
      let monday = last - 7 * back
      let scores = (monday...monday + 6).compactMap { worst[$0].map(Double.init) }
      return scores.count >= least ? Spread(scores)?.median : nil
    }
    let known = medians.compactMap(\.self)
    guard known.count == medians.count, zip(known.dropFirst(), known).allSatisfy({ $0 > $1 })
    else { return nil }
    return .mornings(known, since: last - 7 * max(1, weeks))
  }

  private func missed(_ count: Int) -> RaisedFlag.Finding? {
    var missed = 0
    var since: LocalDay?
    for day in progress.days.reversed() {
      if day.sets > 0 { break }
      missed += day.sessions.missed
      if day.sessions.missed > 0 { since = day.day }
    }
    guard missed >= count, let since else { return nil }
    return .missed(sessions: missed, since: since)
  }

  private func overDose(_ count: Int, _ days: Int) -> RaisedFlag.Finding? {
    let over = progress.daysOverDose
    let all = (over.farOver + over.unscheduled).filter { isLately($0, days) }
    guard all.count >= count, let last = all.max() else { return nil }
    return .overDose(days: all.count, last: last)
  }

  private func entered(_ percent: Int, _ least: Int) -> RaisedFlag.Finding? {
    let entered = progress.sources[.entered] ?? 0
    let all = progress.sources.values.reduce(0, +)
    guard entered >= least, entered * 100 >= percent * all else { return nil }
    return .entered(sets: entered, of: all)
  }

  /// Days off and held days, on which nothing is missed, call for no entry.
  private func nothingLogged(_ count: Int) -> RaisedFlag.Finding? {
    let last = progress.lastEntry
    let first = last.map { $0 + 1 } ?? progress.period.lowerBound
    let days = known - first + 1
    guard days >= count,
      progress.days.contains(where: { $0.day >= first && $0.sessions.missed > 0 })
    else { return nil }
    return .nothingLogged(days: days, since: last)
  }
}

extension Progress {
  /// The last known day of the period about which anything was logged; nothing where there is none.
  public var lastEntry: LocalDay? {
    let days = [
      days.last { $0.sets > 0 }?.day, pain.map(\.day).max(), measures.map(\.day).max(),
      incidents.map(\.day).max(), notes.map(\.day).max(), runs.map(\.day).max(),
      endings.map(\.day).max(),
    ]
    return days.compactMap { $0 }.filter { $0 <= knownThrough }.max()
  }
}
