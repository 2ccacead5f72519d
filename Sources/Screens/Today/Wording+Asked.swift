import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns what has come in and what is asked on a day, a paragraph each.
  func askedLines(_ situation: Situation) -> [String] {
    let standing = situation.standing
    guard let programme = standing.followed?.programme else { return [] }
    var lines = standing.unreadNotes.map { reply($0, standing, of: programme) }
    if !lines.isEmpty { lines.append(catalogue(TodayText.replyRead)) }
    if let revision = situation.revision { lines.append(news(revision)) }
    if standing.morningAfter != nil { lines.append(catalogue(TodayText.morningDue)) }
    let measures = measured(standing.measuresDue, of: programme)
    if !measures.isEmpty { lines.append(catalogue(TodayText.measuresDue, series(measures))) }
    let questionnaires = standing.questionnairesDue.map(programme.name(ofMeasured:))
    if !questionnaires.isEmpty {
      lines.append(catalogue(TodayText.questionnairesDue, series(questionnaires)))
    }
    if let ahead = standing.daysOff.first(where: { $0.from > standing.day }),
      ahead.from <= standing.day + 14
    {
      lines.append(
        catalogue(
          TodayText.daysOffAhead, day(ahead.from, today: standing.day),
          day(ahead.through, today: standing.day)))
    }
    return lines
  }

  private func reply(
    _ unread: UnreadNote, _ standing: Standing, of programme: Programme
  ) -> String {
    let text = cleaned(unread.note.text, lineBreaks: .kept)
    let day = day(unread.day, today: standing.day)
    if unread.saysCarryOn {
      return text.isEmpty
        ? catalogue(TodayText.carryOn, day) : catalogue(TodayText.carryOnNote, day, text)
    }
    return unread.note.exercise.map {
      catalogue(TodayText.replyAbout, day, programme.name(ofExercise: $0), text)
    } ?? catalogue(TodayText.reply, day, text)
  }

  private func news(_ revision: ProgrammeNews) -> String {
    switch revision.state {
    case .hasMistakes: catalogue(TodayText.revisionBroken, revision.source.name)
    case .ready(let number, _, _): catalogue(TodayText.revision, String(number))
    }
  }

  /// Returns the way to the next phase: each criterion with its number against its limit.
  func way(
    _ proposal: PhaseProposal, in followed: Followed, today: LocalDay
  ) -> TodayWords.Way {
    let met = proposal.criteria.count(where: \.isMet)
    let title = followed.programme.title(ofPhase: proposal.next)
    let isRunner = proposal.decider == .runner
    let decision: String =
      if proposal.isMet {
        catalogue(isRunner ? TodayText.proposalReady : .proposalTherapist)
      } else if met == proposal.criteria.count, let obstacle = proposal.obstacle {
        self.obstacle(obstacle, today: today)
      } else {
        catalogue(isRunner ? TodayText.proposalRunner : .proposalDecider)
      }
    return TodayWords.Way(
      title: proposal.criteria.isEmpty
        ? catalogue(TodayText.proposal, title)
        : catalogue(
          TodayText.proposalNear, title, String(met), String(proposal.criteria.count)),
      criteria: proposal.criteria.map { (state($0), $0.isMet) },
      decision: decision,
      nearness: proposal.isMet || proposal.criteria.isEmpty
        ? nil : catalogue(TodayText.near, String(met), String(proposal.criteria.count)),
      isOpen: proposal.isMet)
  }

  private func obstacle(_ obstacle: AdvanceObstacle, today: LocalDay) -> String {
    switch obstacle {
    case .hold: catalogue(TodayText.proposalHeld)
    case .rule(let acted):
      catalogue(
        TodayText.proposalBlocked, day(acted.day, today: today), moment(acted.record.moment),
        threshold(of: acted.record))
    }
  }

  /// Returns the way to a phase that the therapist suggests.
  func way(_ suggestion: PhaseSuggestion, in programme: Programme) -> TodayWords.Way {
    TodayWords.Way(
      title: catalogue(TodayText.suggestion, programme.title(ofPhase: suggestion.phase)),
      criteria: [], decision: catalogue(TodayText.suggestionReady), isOpen: true)
  }

  /// Returns the way back to an earlier phase, with what asks for it.
  func way(_ back: StepBackProposal, in programme: Programme) -> TodayWords.Way {
    TodayWords.Way(
      title: catalogue(TodayText.stepBack, programme.title(ofPhase: back.to)),
      criteria: back.criteria.filter(\.isMet).map { (state($0), true) },
      decision: catalogue(
        back.decider == .runner ? TodayText.stepBackReady : .stepBackTherapist),
      isOpen: true)
  }
}
