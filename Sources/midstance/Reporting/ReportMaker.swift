import ArgumentParser
import Programmes
import ProgressReports
import ProgressTracking
import Screens

/// Makes reports of what a log holds, the programme in the words of the screens.
struct ReportMaker {
  /// The log.
  let log: ProgressLog
  /// Whom the reports are about.
  let runner: Runner
  /// When they are made.
  let time: EventTime
  /// Whether sessions played faster than time count.
  var includesRehearsed = false
  /// Whether notes for their author alone are in them.
  var includesPrivateNotes = false
  private let wording: Wording

  init(
    _ log: ProgressLog, of runner: Runner, at time: EventTime, includesRehearsed: Bool = false,
    includesPrivateNotes: Bool = false, wording: Wording
  ) {
    self.log = log
    self.runner = runner
    self.time = time
    self.includesRehearsed = includesRehearsed
    self.includesPrivateNotes = includesPrivateNotes
    self.wording = wording
  }

  /// Returns the report of a period, all of it as of one moment.
  ///
  /// - Parameters:
  ///   - period: The days.
  ///   - hasSets: Whether every set is in it.
  /// - Returns: The report.
  /// - Throws: What is wrong with the log.
  func report(over period: PeriodOptions.Period, hasSets: Bool) throws -> Report {
    try log.atOneMoment { try read(over: period, hasSets: hasSets) }
  }

  private func read(over period: PeriodOptions.Period, hasSets: Bool) throws -> Report {
    let progress = try self.progress(over: period.days)
    var material = ReportMaterial()
    material.lastReported = period.lastReported
    material.prescribed = prescribed(in: progress)
    material.changes = changes(in: progress)
    material.levels = try log.levels(
      of: runner.id, over: progress.period, includingRehearsed: includesRehearsed)
    if hasSets { material.sets = sets(over: progress.period) }
    material.flags = try flags(progress)
    material.criteria = try criteria(on: min(time.day, progress.period.upperBound))
    material.notes = try notes(in: progress.period)
    material.corrections = try corrections(in: progress.period)
    material.content = try log.content(of: runner.id)
    return Report(
      progress, material, made: time, version: Midstance.configuration.version,
      includesRehearsed: includesRehearsed)
  }

  /// Every set of a period, read a month at a time while it is written.
  private func sets(over period: ClosedRange<LocalDay>) -> ReportedSets {
    let month = 31
    return ReportedSets { [log, runner, includesRehearsed] take in
      for first in stride(from: period.lowerBound, through: period.upperBound, by: month) {
        let days = first...min(first + (month - 1), period.upperBound)
        for set in try log.sets(of: runner.id, over: days, includingRehearsed: includesRehearsed) {
          try take(set)
        }
      }
    }
  }

  private func progress(over days: ClosedRange<LocalDay>?) throws -> Progress {
    try log.progress(
      of: runner.id, over: days, today: time.day, includingRehearsed: includesRehearsed)
  }

  /// The programmes of the period, each in its last revision, in the order in which they were followed.
  ///
  /// A text that cannot be read any more leaves its programme out; what was followed still says its name.
  private func prescribed(in progress: Progress) -> [PrescribedProgramme] {
    var order: [Identifier] = []
    for span in progress.followed where !order.contains(span.reference.id) {
      order.append(span.reference.id)
    }
    return order.compactMap { id in
      let spans = progress.followed.filter { $0.reference.id == id }
      guard let last = spans.last, let programme = try? log.programme(last.reference) else {
        return nil
      }
      let document = ProgrammeDocument(programme, affected: last.affected, wording: wording)
      let followed = Set(spans.map(\.phase))
      return PrescribedProgramme(
        programme, affected: last.affected, revisions: spans,
        phases: programme.phases.map { phase in
          PrescribedPhase(
            title: phase.title, schedule: wording.schedule(phase.schedule),
            goingOn: phase.advance.map { wording.conditions($0, of: programme) } ?? [],
            decider: phase.advance?.decides,
            lines: followed.contains(phase.id) ? document.wholeLines(ofPhase: phase.id) : [],
            hasDefaults: phase.items.contains { $0.exercise.hasDefaults })
        }, measures: document.measured)
    }
  }

  /// What each new revision of a programme changed.
  private func changes(in progress: Progress) -> [ProgrammeChange] {
    var last: [Identifier: ProgrammeReference] = [:]
    return progress.followed.compactMap { after in
      let before = last.updateValue(after.reference, forKey: after.reference.id)
      guard let before, before != after.reference, let old = try? log.programme(before),
        let new = try? log.programme(after.reference)
      else { return nil }
      let difference = DifferenceDocument(from: old, to: new, wording: wording)
      return ProgrammeChange(
        day: after.from, title: new.title, revision: new.revision, lines: difference.wholeLines)
    }
  }

  /// What rules found by the last day of the period; they look back further than a short one reaches.
  private func flags(_ progress: Progress) throws -> [ReportedFlag] {
    let days = progress.period
    let known = min(progress.knownThrough, days.upperBound)
    let first = min(days.lowerBound, known - FlagRule.daysLookedBackOn)
    let looked =
      first < days.lowerBound ? try self.progress(over: first...days.upperBound) : progress
    return looked.flags(today: min(time.day, days.upperBound)).map { flag in
      ReportedFlag(
        rule: flag.id, level: flag.rule.level, day: flag.day,
        words: wording.reason(flag, after: looked.pain))
    }
  }

  /// What has to hold for another phase, as of the end of a day, or of now.
  private func criteria(on day: LocalDay) throws -> [ReportedCriterion] {
    var then = time
    if day < time.day {
      then.day = day
      then.minuteOfDay = 1439
      then.milliseconds -= Int64(time.day - day) * 86_400_000
    }
    let standing = try log.standing(
      of: runner.id, at: then, includingRehearsed: includesRehearsed)
    func title(_ phase: Identifier) -> String {
      standing.followed?.programme.phase(phase)?.title ?? phase.text
    }
    let on = standing.proposal.map { proposal in
      proposal.criteria.map {
        ReportedCriterion(
          isBack: false, phase: title(proposal.next), decider: proposal.decider,
          words: wording.state($0), isMet: $0.isMet)
      }
    }
    let back = standing.stepBack.map { proposal in
      proposal.criteria.map {
        ReportedCriterion(
          isBack: true, phase: title(proposal.to), decider: proposal.decider,
          words: wording.state($0), isMet: $0.isMet)
      }
    }
    return (on ?? []) + (back ?? [])
  }

  /// The notes of the runner and the therapist, and what the therapist answered; private ones only where
  /// they were asked for.
  private func notes(in period: ClosedRange<LocalDay>) throws -> [WrittenNote] {
    let said = try log.correspondence(of: runner.id)
    let answers = said.reviews.compactMap { review -> WrittenNote? in
      guard review.record.outcome == .carryOn else { return nil }
      let words = review.record.note
      let text =
        words.isEmpty
        ? wording.catalogue(LogText.carryOn) : wording.catalogue(LogText.carryOnNote, words)
      return WrittenNote(
        id: review.id, day: review.day, note: NoteRecord(text: text, author: .therapist),
        isRead: review.isRead)
    }
    return (said.notes + answers)
      .filter { period.contains($0.day) }
      .filter { includesPrivateNotes || $0.note.visibility == .toRunner }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// What was corrected and taken back; of notes only those that are in the report.
  private func corrections(in period: ClosedRange<LocalDay>) throws -> [ReportedCorrection] {
    let corrections = try log.corrections(
      about: period, of: runner.id, includingRehearsed: includesRehearsed
    ).filter { includesPrivateNotes || !$0.was.isPrivate && !($0.now?.isPrivate ?? false) }
    let document = LogDocument(
      names: log.names(
        in: corrections.flatMap { [$0.was, $0.now].compactMap(\.self) }.map {
          LoggedEvent(event: $0, state: .counts)
        }), wording: wording)
    return corrections.map { correction in
      ReportedCorrection(
        day: correction.was.dayAbout, was: document.what(correction.was),
        now: correction.now.map { document.what($0) }, made: correction.time,
        author: correction.author)
    }
  }
}

extension Event {
  /// Whether it is a note for its author alone.
  fileprivate var isPrivate: Bool {
    if case .noted(let note) = body { note.visibility == .private } else { false }
  }
}
