import PlainText
import Programmes
import ProgressTracking
import TerminalUI

extension RunnerFile {
  /// What there is to look at and what has changed since the last look, a line each.
  func whyLines(_ words: Wording, today: LocalDay) -> [StyledLine] {
    let row = ReviewRow(reviewed, today: today)
    if let problem = reviewed.problem { return [StyledLine(problem, style: Style(.warning))] }
    let flags = row.flags.map { flag in
      let text = words.catalogue(
        RunnerText.flagAt, words.level(flag.rule.level), words.reason(flag, of: row, today: today))
      let isNew = row.fresh.contains(flag)
      return StyledLine(
        isNew ? words.catalogue(RunnerText.new, text) : text, style: flag.rule.level.style)
    }
    let nothing = StyledLine(words.capitalised(words.catalogue(ReviewText.nothing)))
    let looks = words.looks(of: row, today: today, saysFlags: false).map {
      StyledLine(words.capitalised($0))
    }
    let facts = words.facts(of: row, today: today).map {
      StyledLine(words.capitalised($0), style: .muted)
    }
    return (flags.isEmpty ? [nothing] : flags) + looks + facts
  }

  /// The ways on and back with each criterion against the log, a line each.
  func criterionLines(_ words: Wording, glyphs: TerminalUI.GlyphSet) -> [StyledLine] {
    guard let standing, let followed = standing.followed else { return [] }
    let programme = followed.programme
    var lines = [
      StyledLine(
        words.catalogue(
          RunnerText.phaseSince, followed.phase.title,
          words.day(followed.phaseSince, today: standing.day)), style: .bold)
    ]
    if let suggestion = standing.suggestion {
      lines.append(
        StyledLine(
          words.catalogue(
            RunnerText.suggested, words.day(suggestion.day, today: standing.day, words: false),
            programme.title(ofPhase: suggestion.phase)), style: Style(.accent)))
    }
    func add(_ title: String, _ criteria: [CriterionState]) {
      lines.append(StyledLine(title))
      lines += criteria.map { state in
        let mark = state.isMet ? glyphs.done : glyphs.open
        return StyledLine(
          "\(mark) \(words.state(state))", style: state.isMet ? Style(.good) : .plain)
      }
    }
    if let proposal = standing.proposal {
      let decider: RunnerText = proposal.decider == .runner ? .byRunner : .byTherapist
      add(
        words.catalogue(
          RunnerText.nextPhase, programme.title(ofPhase: proposal.next), words.catalogue(decider)),
        proposal.criteria)
    }
    if let back = standing.stepBack {
      add(
        words.catalogue(RunnerText.backPhase, programme.title(ofPhase: back.to)), back.criteria)
    }
    if standing.proposal == nil, standing.stepBack == nil {
      lines.append(StyledLine(words.catalogue(RunnerText.noWay)))
    }
    return lines
  }

  /// What the therapist wrote and answered, as something that happened.
  func events(_ words: Wording) -> [ProgressEvent] {
    let notes = notes.filter { $0.note.author == .therapist }.map { note in
      let phrase: RunnerText =
        note.note.visibility == .private ? .privateNote : note.isRead ? .noteRead : .noteToRunner
      return ProgressEvent(
        day: note.day, text: words.catalogue(phrase, cleaned(note.note.text)), style: .plain)
    }
    let document = LogDocument(wording: words)
    let looks = reviewed.reviews.filter { $0.record.outcome != .looked }.map { review in
      ProgressEvent(
        day: review.day, text: document.what(review.record), style: .muted)
    }
    return notes + looks
  }
}

extension FlagLevel {
  /// Colour says again what the words say.
  fileprivate var style: Style {
    switch self {
    case .critical: Style(.bad, .bold)
    case .high: Style(.bad)
    case .low: Style(.warning)
    }
  }
}
