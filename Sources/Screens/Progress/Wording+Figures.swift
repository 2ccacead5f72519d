import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns the sums about when and how sets were done, a line each.
  func sums(_ progress: Progress) -> [String] {
    var lines = [
      named(catalogue(ProgressFigureText.adherence), adherence(progress.adherence)),
      named(
        catalogue(ProgressFigureText.streak),
        catalogue(
          ProgressFigureText.streakDays,
          catalogue.count(progress.streak.current, CommonText.days),
          String(progress.streak.longest))),
      named(catalogue(ProgressFigureText.overDose), overDose(progress.daysOverDose)),
    ]
    if !progress.endings.isEmpty {
      lines.append(named(catalogue(ProgressFigureText.endings), endings(progress)))
    }
    let late = late(progress.promptness)
    if !late.isEmpty { lines.append(named(catalogue(ProgressFigureText.late), late)) }
    return lines
  }

  private func adherence(_ share: AdherenceShare) -> String {
    var text = percent(share.share)
    if share.open > 0, let bounds = share.bounds {
      text = catalogue(
        ProgressFigureText.adherenceOpen, text, percent(bounds.lowerBound),
        percent(bounds.upperBound))
    }
    guard share.unknownDays > 0 else { return text }
    return joined([text, catalogue.count(share.unknownDays, ProgressFigureText.unknownDays)])
  }

  private func overDose(_ days: DaysOverDose) -> String {
    if days.over.isEmpty, days.unscheduled.isEmpty {
      return catalogue(ProgressFigureText.overDoseNone)
    }
    return catalogue(
      ProgressFigureText.overDoseDays, catalogue.count(days.over.count, CommonText.days),
      String(days.farOver.count), String(DaysOverDose.farPercent), String(days.unscheduled.count))
  }

  private func endings(_ progress: Progress) -> String {
    let counts = progress.endingCounts.map { count in
      let ending = count.ending.map { self.ending($0) }
      return catalogue(
        ProgressScreenText.pair, String(count.sessions),
        ending ?? catalogue(ProgressFigureText.endingLeft))
    }
    let forPain = progress.endings.count { $0.isForPain }
    return joined([
      series(counts),
      forPain > 0 ? catalogue(ProgressFigureText.endedForPain, String(forPain)) : "",
    ])
  }

  private func late(_ promptness: Promptness) -> String {
    var parts: [String] = []
    if let delay = promptness.delay {
      parts.append(
        catalogue(
          ProgressFigureText.lateDays,
          catalogue.count(promptness.late, ProgressFigureText.lateEntries), days(delay.median),
          number(delay.lowerQuartile), number(delay.upperQuartile)))
    }
    if promptness.recalledScores > 0 {
      parts.append(catalogue.count(promptness.recalledScores, ProgressFigureText.recalled))
    }
    return joined(parts)
  }

  private func days(_ count: Double) -> String {
    count == 1
      ? catalogue.count(1, CommonText.days)
      : catalogue(ProgressFigureText.dayCount, number(count))
  }

  /// Returns what was done in each phase, a line each.
  func phases(_ progress: Progress) -> [String] {
    progress.phases.map { phase in
      named(
        catalogue(
          ProgressFigureText.part, cleaned(phase.title, limit: 200),
          period(phase.from...phase.through)),
        joined([sessions(phase.sessions), wholeDose(phase.dose)]))
    }
  }

  /// Returns how far tempos were kept, an exercise a line.
  func tempos(_ progress: Progress) -> [String] {
    progress.tempos.map { tempo in
      named(
        cleaned(tempo.name, limit: 200),
        catalogue(
          ProgressFigureText.tempoSets, String(tempo.kept), String(tempo.sets),
          number(tempo.seconds.median), number(tempo.seconds.lowerQuartile),
          number(tempo.seconds.upperQuartile)))
    }
  }

  /// Returns each measure that was taken on both sides, a line each.
  func sideDifferences(_ progress: Progress) -> [String] {
    progress.sideDifferences.map { difference in
      let pair = difference.latest
      let unit = difference.unit
      let text = catalogue(
        ProgressFigureText.sideDifference, value(pair.left, unit: unit),
        value(pair.right, unit: unit), day(pair.day), signed(pair.difference))
      guard let smallest = difference.smallestChange, let isSmall = difference.isSmall else {
        return named(
          cleaned(difference.name, limit: 200),
          catalogue(ProgressFigureText.chanceUnknown, text))
      }
      return named(
        cleaned(difference.name, limit: 200),
        catalogue(
          isSmall ? ProgressFigureText.chance : .notChance, text, value(smallest, unit: unit)))
    }
  }

  /// Returns what has to hold to go on or back, with what the log says, a line each.
  func criteria(_ standing: Standing) -> [String] {
    guard let programme = standing.followed?.programme else { return [] }
    func lines(_ heading: String, _ states: [CriterionState]) -> [String] {
      [heading]
        + states.map { state in
          catalogue(
            state.isMet ? ProgressFigureText.criterionMet : .criterionNotMet, self.state(state))
        }
    }
    var all: [String] = []
    if let on = standing.proposal {
      let title = cleaned(programme.title(ofPhase: on.next), limit: 200)
      all += lines(catalogue(ProgressFigureText.goingOn, title), on.criteria)
    }
    if let back = standing.stepBack {
      let title = cleaned(programme.title(ofPhase: back.to), limit: 200)
      all += lines(catalogue(ProgressFigureText.goingBack, title), back.criteria)
    }
    return all
  }

  /// Returns a number with its sign, so that more and less are told apart.
  func signed(_ value: Double) -> String {
    let text = number(abs(value))
    return abs(value) < 0.05 ? "0" : (value < 0 ? "−" : "+") + text
  }
}
