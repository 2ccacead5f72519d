import Programmes
import ProgressReports

/// The tables in which a phase is ticked off: a week of each of its sessions.
struct TickGrids {
  private let phase: Phase
  private let programme: Programme
  private let affected: BodySide?
  private let wording: Wording
  private var catalogue: Catalogue { wording.catalogue }

  /// Lays out the tables of a phase.
  init(_ phase: Phase, of programme: Programme, affected: BodySide?, wording: Wording) {
    self.phase = phase
    self.programme = programme
    self.affected = affected
    self.wording = wording
  }

  /// The tables, one for each session that takes its turn.
  var grids: [HandoutGrid] { phase.sessions.map(grid) }

  private var help: String {
    var sentences = [catalogue(HandoutText.gridHelp)]
    if phase.schedule.mostSessionsADay > 1 { sentences.append(catalogue(HandoutText.gridSessions)) }
    if phase.sessions.count > 1, phase.sessions.contains(where: \.weekdays.isEmpty) {
      let titles = phase.sessions.map { wording.title(of: $0) }
      sentences.append(catalogue(HandoutText.gridTurns, wording.series(titles)))
    }
    return sentences.joined(separator: " ")
  }

  private func grid(of session: PhaseSession) -> HandoutGrid {
    let days = days(of: session)
    let title = phase.sessions.count > 1 ? wording.title(of: session) : phase.title
    let exercises = session.items.flatMap { item in
      heads(of: item).map { head in
        HandoutGrid.Row(
          head,
          days.map { $0.has(item) ? Array(repeating: boxes(of: item), count: $0.sessions) : [] })
      }
    }
    let notes = HandoutGrid.Row(
      catalogue(HandoutText.gridNotes), days.map { _ in [.blank] })
    return HandoutGrid(
      caption: catalogue(HandoutText.grid, title), help: help,
      corner: catalogue(HandoutText.gridExercise),
      columns: days.enumerated().map { index, day in
        day.weekday.map { wording.shortWeekday($0) }
          ?? catalogue(HandoutText.gridDay, String(index + 1))
      },
      rows: exercises + painRows(days) + [notes])
  }

  /// What is asked about pain: in the morning once a day, at other moments in each session.
  private func painRows(_ days: [TickDay]) -> [HandoutGrid.Row] {
    let moments = PainMoment.allCases.filter(programme.pain.moments.contains)
    return programme.pain.regions.flatMap { region in
      moments.map { moment in
        HandoutGrid.Row(
          catalogue(
            HandoutText.gridPain, wording.region(region, affected: affected),
            wording.moment(moment)),
          days.map { day in
            Array(repeating: .blank, count: moment == .nextMorning ? 1 : day.sessions)
          })
      }
    }
  }

  /// An exercise, once for each side that takes its turn with whole sets.
  private func heads(of item: PhaseItem) -> [String] {
    let name = wording.title(of: item)
    guard case .each(let first) = item.exercise.side, item.exercise.sideOrder != .eachRepetition
    else { return [name] }
    return [first, first.opposite].map {
      catalogue(HandoutText.gridSide, name, wording.name($0, affected: affected))
    }
  }

  /// The sets of an exercise: what its dose leaves open, or a step of its ladder adds, may stay empty.
  private func boxes(of item: PhaseItem) -> HandoutGrid.Space {
    let steps = [item.exercise] + (item.ladder?.steps.map(\.exercise) ?? [])
    let counts = item.circuit.map { [$0.rounds] } ?? steps.map(\.dose.setCount)
    let least = counts.map(\.least).min() ?? 1
    let most = counts.map(\.highest).max() ?? 1
    // More boxes than a cell has room for are no help.
    return most > 12 ? .blank : .boxes(least, extra: most - least)
  }

  /// The days on which a session can be due: of a week, or of as many as there is room for.
  private func days(of session: PhaseSession) -> [TickDay] {
    let week = week(of: session)
    let weeks = max(7 / max(week.count, 1), 1)
    return Array(repeatElement(week, count: min(weeks, 3)).joined())
  }

  private func week(of session: PhaseSession) -> [TickDay] {
    let schedule = phase.schedule
    let isAlone = phase.sessions.count == 1
    if case .weekdays(let days) = schedule.rhythm, isAlone || !session.weekdays.isEmpty {
      return Weekday.allCases
        .filter { days.contains($0) && (session.weekdays.isEmpty || session.weekdays.contains($0)) }
        .map { TickDay(weekday: $0, sessions: min(schedule.mostSessions(on: $0), 6)) }
    }
    let times =
      switch schedule.rhythm {
      case .weekdays(let days): days.count
      case .every(let days): 7.dividedUp(by: max(days.least, 1))
      case .times(let times, let days): (7 * times.highest).dividedUp(by: max(days, 1))
      }
    let count = min(max(times.dividedUp(by: max(phase.sessions.count, 1)), 1), 7)
    return Array(
      repeating: TickDay(weekday: nil, sessions: min(schedule.mostSessionsADay, 6)), count: count)
  }
}

/// A day of a table.
private struct TickDay {
  /// Which day of the week; nothing where a date is to be written.
  var weekday: Weekday?
  /// How many sessions it can have.
  var sessions: Int

  /// Whether an exercise can be due on it, at any step of its ladder.
  func has(_ item: PhaseItem) -> Bool {
    guard let weekday else { return true }
    let rhythms = [item.rhythm] + (item.ladder?.steps.map { $0.rhythm ?? item.rhythm } ?? [])
    return rhythms.contains { rhythm in
      if case .weekdays(let days) = rhythm { days.contains(weekday) } else { true }
    }
  }
}

extension Int {
  /// The quotient by a number above 0, rounded up.
  fileprivate func dividedUp(by divisor: Int) -> Int { (self + divisor - 1) / divisor }
}

extension SideReference {
  /// The side across.
  fileprivate var opposite: SideReference {
    switch self {
    case .left: .right
    case .right: .left
    case .affected: .other
    case .other: .affected
    }
  }
}
