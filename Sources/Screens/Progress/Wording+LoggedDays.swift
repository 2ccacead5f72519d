import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns all that is known of a day in one line.
  func line(of day: LocalDay, in progress: Progress) -> String {
    named(self.day(day, today: progress.knownThrough, words: false), facts(of: day, in: progress))
  }

  /// Returns all that is known of a day.
  func facts(of day: LocalDay, in progress: Progress) -> String {
    if day > progress.knownThrough {
      return catalogue(
        ProgressScreenText.logEnds,
        self.day(progress.knownThrough, today: day, words: false))
    }
    let logged = progress.days.first { $0.day == day }
    let sets = logged?.sets ?? 0
    let incidents = progress.incidents.filter { $0.day == day }
    return joined(
      [
        kind(logged?.kind ?? .unknown),
        sets == 0 ? "" : catalogue.count(sets, CommonText.sets),
        pain(progress.pain.filter { $0.day == day }),
      ]
        + incidents.map { event in
          incident(event.kind) { id in
            progress.exercises.first { $0.exercise == id }?.name ?? id.text
          }
        })
  }

  /// Returns all that is known of a week in one line.
  func line(of week: WeekProgress, in progress: Progress) -> String {
    let start = day(week.start, today: progress.knownThrough, words: false)
    let name = catalogue(ProgressScreenText.weekOf, start)
    if let reason = progress.whyEmpty(week) { return named(name, catalogue(reason)) }
    let dose = named(catalogue(ProgressScreenText.doseName), self.dose(week.dose))
    let end = min(week.start + 6, progress.period.upperBound)
    let known =
      progress.knownThrough < end
      ? catalogue(
        ProgressScreenText.knownThrough,
        day(progress.knownThrough, today: week.start, words: false)) : ""
    return named(name, joined([sessions(week.sessions), dose, known]))
  }

  /// Returns a day with its year only where it is another one than that of a known day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - today: The known day.
  ///   - words: Whether it may be called today, yesterday or tomorrow.
  /// - Returns: The day with its weekday.
  func day(_ day: LocalDay, today: LocalDay, words: Bool) -> String {
    if words { return self.day(day, today: today) }
    return day.components.year == today.components.year
      ? dayAndMonth(day, weekday: true) : self.day(day)
  }

  /// Returns what became of a day, in a word.
  func kind(_ kind: DayKind) -> String {
    kind == .unknown ? catalogue(ProgressScreenText.notFollowed) : name(of: kind)
  }

  /// Returns the scores of a day: `pain before 2, during 3`.
  func pain(_ points: [PainPoint]) -> String {
    guard !points.isEmpty else { return "" }
    let hasRegions = Set(points.map(\.record.region)).count > 1
    let scores = PainMoment.allCases.flatMap { moment in
      points.filter { $0.record.moment == moment }.map {
        score($0.record, withRegion: hasRegions)
      }
    }
    return catalogue(ProgressScreenText.painScores, series(scores))
  }

  /// Returns a score with its moment and all that belongs to it.
  func score(_ record: PainRecord, withRegion: Bool) -> String {
    let value = record.score.map { String($0.value) } ?? catalogue(CommonText.notAnswered)
    var text = catalogue(ProgressScreenText.pair, shortMoment(record.moment), value)
    if withRegion {
      text = catalogue(
        ProgressScreenText.regionScore, text, cleaned(region(recorded: record.region), limit: 80))
    }
    if record.isSharp { text = catalogue(ProgressScreenText.sharpScore, text) }
    if record.isRecalled { text = catalogue(ProgressScreenText.recalledScore, text) }
    return text
  }

  /// Returns a moment in a word or two.
  func shortMoment(_ moment: PainMoment) -> String {
    switch moment {
    case .before: catalogue(ProgressScreenText.momentBefore)
    case .during: catalogue(ProgressScreenText.momentDuring)
    case .after: catalogue(ProgressScreenText.momentAfter)
    case .hourAfter: catalogue(ProgressScreenText.momentHourAfter)
    case .nextMorning: catalogue(ProgressScreenText.momentNextMorning)
    }
  }
}
