import PlainText
import Programmes
package import ProgressTracking

/// A log as text, a line for each entry.
package struct LogDocument: Sendable {
  private let wording: Wording
  private let names: LoggedNames
  /// The entries by their identities, so that it can be said what another one is about.
  private let entries: [UniqueID: Event]
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates the text of a log.
  ///
  /// - Parameters:
  ///   - names: The names of exercises, phases and measures; one without a name goes by its identifier.
  ///   - wording: The words.
  ///   - entries: The entries that others may be about.
  package init(
    names: LoggedNames = LoggedNames(), wording: Wording = Wording(), entries: [LoggedEvent] = []
  ) {
    self.entries = Dictionary(
      entries.map { ($0.event.id, $0.event) }, uniquingKeysWith: { first, _ in first })
    self.names = names
    self.wording = wording
  }

  /// Returns an entry as one clean line: when, and what.
  package func line(_ entry: LoggedEvent) -> String {
    let time = entry.event.time
    var words = words(entry.event.body, of: entry.event)
    if let about = entry.event.about, entry.event.body.saysWhenItWas {
      words = catalogue(
        LogText.noteAbout, words,
        catalogue(LogText.enteredAfterwards, about.day.description + clock(of: entry.event)))
    }
    if entry.event.isRehearsed { words = catalogue(LogText.rehearsed, words) }
    if entry.state == .outdated { words = catalogue(LogText.outdated, words) }
    return cleaned(
      catalogue(
        LogText.line, time.day.description, wording.clock(minuteOfDay: time.minuteOfDay), words))
  }

  /// Returns what an entry says, without when, as one clean line.
  package func what(_ event: Event) -> String { cleaned(words(event.body, of: event)) }

  /// Returns what came of a look.
  func what(_ record: ReviewRecord) -> String { cleaned(reviewed(record)) }

  private func words(_ body: EventBody, of event: Event) -> String {
    switch body {
    case .runnerNamed("") where event.sequence == 1: catalogue(LogText.begun)
    case .runnerNamed(let name):
      catalogue(LogText.runnerNamed, name.isEmpty ? catalogue(LogText.nobody) : name)
    case .programmeFollowed(let choice): followed(choice, by: event)
    case .phaseEntered(let entry):
      catalogue(
        LogText.phaseEntered, names.phase(entry.phase, of: event),
        catalogue(entry.decider == .runner ? LogText.decidedByRunner : .decidedByTherapist))
    case .sessionStarted(let start):
      catalogue(
        LogText.sessionStarted, names.phase(start.phase, of: event),
        catalogue.count(start.planned.count, CommonText.sets))
    case .sessionEnded(let ending): catalogue(LogText.sessionEnded, wording.ending(ending))
    case .setFinished(let record): set(record, of: event)
    case .exerciseConfirmed(let confirmation):
      catalogue(
        LogText(asShown: confirmation.asShown), names.exercise(confirmation.exercise, of: event))
    case .exerciseEased(let choice):
      catalogue(
        LogText.eased, names.exercise(choice.exercise, of: event),
        names.exercise(choice.easedTo, of: event))
    case .effortRated(let record):
      catalogue(
        LogText.effort, names.exercise(record.exercise, of: event),
        record.effort.map { catalogue(LogText.painScore, String($0)) }
          ?? catalogue(CommonText.notAnswered))
    case .painScored(let record): pain(record, of: event)
    case .stopSignsAnswered(let answer):
      !answer.isAnswered
        ? catalogue(LogText.signs, catalogue(CommonText.notAnswered))
        : answer.present.isEmpty
          ? catalogue(LogText.noSigns)
          : catalogue(LogText.signs, wording.series(answer.present.map(wording.recorded)))
    case .ruleActed(let record):
      catalogue(
        LogText.rule, wording.moment(record.moment), wording.threshold(of: record),
        wording.actions(of: record), wording.owner(record.owner))
    case .held(let hold): held(hold)
    case .released(let release):
      catalogue(
        LogText.released, release.clearedBy,
        catalogue(release.recordedBy == .runner ? LogText.recorderRunner : .recorderTherapist))
    case .paused(let days): paused(days, on: event.time.day)
    case .daysOffEnded(let day): catalogue(LogText.daysOffEnded, wording.day(day))
    case .measured(let record): measured(record, of: event)
    case .questionnaireAnswered(let record):
      catalogue(
        LogText.questionnaire, names.measured(record.questionnaire, of: event),
        record.score.map { wording.number($0) } ?? catalogue(CommonText.notAnswered))
    case .ran(let record):
      catalogue(
        LogText.ran, wording.run(record, enteredOn: event.time.day, clock: clock(of: event)))
    case .noted(let record): noted(record, of: event)
    case .noteRead(let id): catalogue(LogText.noteRead, entry(id))
    case .reviewed(let record): reviewed(record)
    case .reportWritten(let record):
      catalogue(LogText.reportWritten, wording.day(record.from), wording.day(record.through))
    case .phaseSuggested(let phase):
      catalogue(LogText.phaseSuggested, names.phase(phase, of: event))
    case .retracted(let id): catalogue(LogText.retracted, entry(id))
    case .unknown(let kind, _): catalogue(LogText.unknown, kind)
    }
  }

  /// What another entry says; one that is not here, or is about an entry itself, goes by its identity.
  private func entry(_ id: UniqueID) -> String {
    guard let event = entries[id] else { return catalogue(LogText.entry, id.description) }
    return switch event.body {
    case .retracted, .noteRead: catalogue(LogText.entry, id.description)
    default: words(event.body, of: event)
    }
  }

  /// The time that an entry is about which was made afterwards, where it is known.
  private func clock(of event: Event) -> String {
    event.about?.minuteOfDay.map { " " + wording.clock(minuteOfDay: $0) } ?? ""
  }

  private func followed(_ choice: FollowedProgramme, by event: Event) -> String {
    let words = catalogue(
      LogText.programmeFollowed, names.programme(of: event),
      String(event.programme?.revision ?? 0), names.phase(choice.phase, of: event))
    return choice.affected.map {
      catalogue(LogText.programmeFollowedSide, words, wording.side($0))
    } ?? words
  }

  private func set(_ record: SetRecord, of event: Event) -> String {
    let planned = record.planned
    let set = catalogue(
      LogText.setOfExercise, names.exercise(planned.exercise, of: event), String(planned.set))
    let place = planned.side.map { wording.series([set, wording.side($0)]) } ?? set
    var ending =
      record.easedTo.map {
        catalogue(
          LogText.setEased, wording.ending(record.ending), names.exercise($0, of: event))
      } ?? wording.ending(record.ending)
    if let load = record.loadUsed { ending = catalogue(LogText.setLoad, ending, load) }
    // Nothing paced what was not done.
    if record.done == 0, record.source != .entered {
      return catalogue(LogText.measured, place, ending)
    }
    return catalogue(
      LogText.set, place, wording.source(record.source), wording.amountDone(record),
      wording.amount(planned.amount), ending)
  }

  private func pain(_ record: PainRecord, of event: Event) -> String {
    var answer =
      record.score.map { catalogue(LogText.painScore, String($0.value)) }
      ?? catalogue(CommonText.notAnswered)
    if record.isSharp { answer = catalogue(LogText.painSharp, answer) }
    if record.isRecalled { answer = catalogue(LogText.painRecalled, answer) }
    if let exercise = record.exercise {
      answer = catalogue(LogText.painOfExercise, answer, names.exercise(exercise, of: event))
    }
    if record.day != event.day {
      answer = catalogue(LogText.painOfDay, answer, wording.day(record.day))
    }
    return catalogue(
      LogText.pain, wording.moment(record.moment),
      wording.region(recorded: record.region), answer)
  }

  private func paused(_ days: DaysOff, on day: LocalDay) -> String {
    let (from, through) = (wording.day(days.from), wording.day(days.through))
    let words =
      days.reason.isEmpty
      ? catalogue(LogText.pausedPlain, from, through)
      : catalogue(LogText.paused, from, through, days.reason)
    return days.from < day ? catalogue(LogText.pausedAfterwards, words) : words
  }

  private func noted(_ record: NoteRecord, of event: Event) -> String {
    let phrase: LogText =
      switch (record.author, record.visibility) {
      case (.runner, .toRunner): .noted
      case (.runner, .private): .notedPrivately
      case (.therapist, .toRunner): .notedByTherapist
      case (.therapist, .private): .notedByTherapistPrivately
      }
    let day = record.day.flatMap {
      $0 == event.time.day ? nil : wording.day($0) + clock(of: event)
    }
    let about = [
      record.exercise.map { names.exercise($0, of: event) },
      day.map { catalogue(LogText.enteredAfterwards, $0) },
    ].compactMap(\.self)
    let text =
      about.isEmpty
      ? record.text : catalogue(LogText.noteAbout, record.text, wording.series(about))
    return catalogue(phrase, text)
  }

  private func reviewed(_ record: ReviewRecord) -> String {
    switch record.outcome {
    case .looked: catalogue(LogText.looked)
    case .setAside:
      record.note.isEmpty
        ? catalogue(LogText.setAside) : catalogue(LogText.setAsideNote, record.note)
    case .carryOn:
      record.note.isEmpty
        ? catalogue(LogText.carryOn) : catalogue(LogText.carryOnNote, record.note)
    }
  }

  private func held(_ hold: Hold) -> String {
    hold.through.map {
      catalogue(
        LogText.heldThrough, wording.day(hold.from), wording.day($0),
        wording.reason(of: hold))
    } ?? catalogue(LogText.held, wording.day(hold.from), wording.reason(of: hold))
  }

  private func measured(_ record: MeasureRecord, of event: Event) -> String {
    let name = names.measured(record.measure, of: event)
    let value = wording.value(record.value, unit: names.unit(record.measure, of: event))
    return record.side.map {
      catalogue(LogText.measuredSide, name, wording.side($0), value)
    } ?? catalogue(LogText.measured, name, value)
  }
}

extension EventBody {
  /// Whether its line needs a word of when it was: notes and runs have one of their own, and of a session
  /// the start says it for all of it.
  fileprivate var saysWhenItWas: Bool {
    switch self {
    case .setFinished, .exerciseConfirmed, .effortRated, .sessionEnded, .noted, .ran: false
    default: true
    }
  }
}

extension LogText {
  /// Whether an exercise was done as shown.
  init(asShown: Bool?) {
    self =
      switch asShown {
      case true?: .confirmed
      case false?: .confirmedNot
      case nil: .confirmedOpen
      }
  }
}
