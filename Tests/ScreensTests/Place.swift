import Coaching
import Screens

/// Where in the program somebody can be: every screen, every step of it and every question.
enum Place: String, CaseIterable {
  case loading
  case name, reading, hearing, hasFile, path, starters, starter, browsing, affected, following
  case today, questionnaireChoice, questionnaire, cleared, decision
  case introduction, trying, working
  case stopSigns, region, anotherPlace, note, pain, verdict, stopSignAdvice, confirmation, effort
  case skipReason, repetitionsDone, distanceDone, loadUsed, leaving, leavingUnanswered, undoing
  case easing, repeating, gap
  case summary, summaryNote
  case progress, programme, searching
  case addingChoice, adding
  case measureChoice, timing, tapping, typing
  case revision, settings, review, searchingRunners, answering
  case runner, dayOfRunner, correcting, phases, revisionOfRunner
}

extension App {
  /// Where somebody is who looks at it.
  var place: Place {
    switch screen {
    case .loading: .loading
    case .firstStart(let first):
      switch first.step {
      case .name: .name
      case .reading: .reading
      case .hearing: .hearing
      case .hasFile: .hasFile
      case .path: .path
      case .starters: .starters
      case .starter: .starter
      case .browsing: .browsing
      case .affected: .affected
      case .following: .following
      }
    case .today(let today):
      switch today.entry {
      case nil: .today
      case .questionnaireChoice: .questionnaireChoice
      case .questionnaire: .questionnaire
      case .cleared: .cleared
      case .decision: .decision
      }
    case .session(let session): session.place
    case .summary(let summary): summary.note != nil ? .summaryNote : .summary
    case .progress: .progress
    case .programme(let browsing): browsing.field != nil ? .searching : .programme
    case .entry(let entry):
      switch entry.step {
      case .choice: .addingChoice
      case .form: .adding
      }
    case .measuring(let measuring):
      switch measuring.step {
      case .choice: .measureChoice
      case .timing: .timing
      case .tapping: .tapping
      case .typing: .typing
      }
    case .revision: .revision
    case .settings: .settings
    case .review(let review):
      review.isSearching ? .searchingRunners : review.isTyping ? .answering : .review
    case .runner(let runner, _):
      switch runner.page {
      case nil: runner.isTyping ? .answering : .runner
      case .day: runner.isTyping ? .correcting : .dayOfRunner
      case .phases: .phases
      case .revision: .revisionOfRunner
      }
    }
  }
}

extension SessionScreen {
  fileprivate var place: Place {
    switch player.question?.kind {
    case .stopSigns: .stopSigns
    case .region: .region
    case .anotherPlace: .anotherPlace
    case .note: .note
    case .pain: .pain
    case .verdict: .verdict
    case .stopSignAdvice: .stopSignAdvice
    case .confirmation: .confirmation
    case .effort: .effort
    case .skipReason: .skipReason
    case .repetitionsDone: .repetitionsDone
    case .distanceDone: .distanceDone
    case .loadUsed: .loadUsed
    case .leaving: .leaving
    case .leavingUnanswered: .leavingUnanswered
    case .undoing: .undoing
    case .easing: .easing
    case .repeating: .repeating
    case .gap: .gap
    case nil:
      switch player.activity {
      case .introduction: .introduction
      case .trying: .trying
      case .working, .over: .working
      }
    }
  }
}
