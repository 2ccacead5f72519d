package import Programmes
package import ProgressTracking

extension Wording {
  /// Returns how much of an exercise is prescribed, on which side: `3 sets of 8, each: …; rest 45 s`.
  package func dose(_ exercise: Exercise, affected: BodySide? = nil) -> String {
    further(parts(of: exercise.dose) + [side(exercise.side, affected: affected)])
  }

  /// Returns how much is prescribed, without the side.
  package func dose(_ dose: Dose) -> String { further(parts(of: dose)) }

  /// Returns what is done in one set: `8 repetitions, each: shift 2 s, hold 3 s, back 2 s`.
  package func set(_ set: PrescribedSet) -> String {
    let work = work(amount(set.work.amount), set.work)
    return set.load.map { catalogue(DoseText.list, work, catalogue(DoseText.load, $0.text)) }
      ?? work
  }

  /// Returns an amount with its unit: `8 repetitions`, `30 s`.
  package func amount(_ amount: Amount) -> String {
    switch amount {
    case .repetitions(let count): catalogue.count(count, CommonText.repetitions)
    case .time(let time): duration(time)
    case .distance(let metres): distance(metres)
    }
  }

  /// Returns a distance in its unit: `400 m`, `1.5 km`.
  package func distance(_ metres: Double) -> String {
    metres < 1_000
      ? catalogue(DoseText.metres, number(metres))
      : catalogue(DoseText.kilometres, number(metres / 1_000))
  }

  /// Returns a logged amount with its unit.
  package func amount(_ amount: SetAmount) -> String {
    switch amount.unit {
    case .metres: return distance(amount.value)
    case .seconds: return duration(.seconds(min(max(amount.value, 0), 1e8)))
    case .repetitions:
      guard let count = Int(exactly: amount.value.rounded()) else { return number(amount.value) }
      return catalogue.count(count, CommonText.repetitions)
    }
  }

  /// Returns the stages of a repetition with their lengths: `shift 2 s, hold 3 s, back 2 s`.
  package func stages(_ stages: [Stage]) -> String {
    series(
      stages.map {
        let phrase: DoseText = $0.leg == .other ? .stageOfOtherLeg : .stage
        return catalogue(phrase, $0.name, duration($0.length))
      })
  }

  /// Returns the beat of an exercise, the measure by its name where it stands over one.
  package func metronome(_ metronome: Metronome, measure: (Identifier) -> String?) -> String {
    let rate =
      switch metronome.rate {
      case .perMinute(let beats): catalogue(DoseText.beat, String(beats))
      case .percent(let percent, let id):
        catalogue(DoseText.beatOverMeasure, String(percent), measure(id) ?? id.text)
      }
    return metronome.limit.map { catalogue(DoseText.beatLimit, rate, String($0)) } ?? rate
  }

  /// Returns when a session is due: `every day`, `Mon, Wed and Fri`, `3 times in 7 days`.
  package func schedule(_ schedule: Schedule) -> String {
    switch schedule.rhythm {
    case .weekdays(let days) where days.count == Weekday.allCases.count:
      catalogue(DoseText.everyDay)
    case .weekdays(let days):
      list(Weekday.allCases.filter(days.contains).map(shortWeekday))
    case .every(let days):
      days == 2
        ? catalogue(DoseText.everyOtherDay) : catalogue.count(days, DoseText.everyDays)
    case .times(let times, let days):
      catalogue(
        DoseText.timesPerDays, catalogue.count(times, DoseText.times),
        catalogue.count(days, CommonText.days))
    }
  }

  private func parts(of dose: Dose) -> [String] {
    var parts = [sets(dose.sets)]
    let loads = dose.sets.map(\.load)
    if let load = loads.first ?? nil, loads.allSatisfy({ $0 == load }) {
      parts.append(catalogue(DoseText.load, load.text))
    } else if loads.contains(where: { $0 != nil }) {
      let words = loads.map { $0?.text ?? catalogue(DoseText.unknown) }
      parts.append(catalogue(DoseText.loads, series(words)))
    }
    let pauses: [(DoseText, Duration)] = [
      (.restBetweenRepetitions, dose.restBetweenRepetitions), (.rest, dose.rest),
      (.switchSides, dose.switchSides),
    ]
    parts += pauses.filter { $0.1 > .zero }.map { catalogue($0.0, duration($0.1)) }
    return parts
  }

  /// Sets of one kind in a few words, others one by one.
  private func sets(_ sets: [PrescribedSet]) -> String {
    guard let first = sets.first?.work else { return "" }
    let count = catalogue.count(sets.count, CommonText.sets)
    guard sets.allSatisfy({ $0.work.isLike(first) }) else {
      let each = sets.map { self.set(PrescribedSet($0.work)) }
      return catalogue(DoseText.eachSet, count, further(each))
    }
    let amounts = sets.map { bareAmount($0.work.amount) }
    let isSame = amounts.allSatisfy { $0 == amounts.first }
    let amount = isSame ? amounts.first ?? "" : list(amounts)
    return work(catalogue(DoseText.setsOf, count, amount), first)
  }

  private func bareAmount(_ amount: Amount) -> String {
    switch amount {
    case .repetitions(let count): String(count)
    case .time(let time): duration(time)
    case .distance(let metres): distance(metres)
    }
  }

  private func work(_ amount: String, _ work: Work) -> String {
    switch work {
    case .paced(_, let stages): catalogue(DoseText.each, amount, self.stages(stages))
    case .selfPaced: catalogue(DoseText.ownPace, amount)
    case .hold: catalogue(DoseText.held, amount)
    case .time, .distance: amount
    }
  }

  private func further(_ parts: [String]) -> String {
    parts.dropFirst().reduce(parts.first ?? "") { catalogue(DoseText.further, $0, $1) }
  }
}

extension Work {
  /// Whether another set is done in the same way, were it not for the amount.
  fileprivate func isLike(_ other: Work) -> Bool {
    switch (self, other) {
    case (.paced(_, let stages), .paced(_, let others)): stages == others
    case (.selfPaced, .selfPaced), (.hold, .hold), (.time, .time), (.distance, .distance): true
    default: false
    }
  }
}
