import Coaching
import Programmes
package import ProgressTracking
package import TerminalUI

/// The whole program as a value: which screen is shown, and what happens next.
///
/// It takes an event at an instant and returns what is to be done; `view` and `plainScene` show it.
package struct App: Sendable {
  /// The texts.
  package internal(set) var texts: Catalogue
  /// What was set once.
  package internal(set) var settings: Settings
  /// What is shown.
  package internal(set) var screen: Screen
  /// What there is to be heard with; nothing where it is not known.
  package internal(set) var sound: SoundMeans?
  /// What is known of the world; nothing until it has been read.
  var situation: Situation?
  /// Whether the keys of a screen that cannot show them itself are shown.
  var showsHelp = false
  /// How far the keys are scrolled that are shown in a window too low for them.
  var helpTop = 0
  /// The therapist's last answer, to be taken back.
  var lastAnswer: GivenAnswer?
  /// Whether it is still to be said that nothing keeps the screen awake.
  var mayDarken = false
  /// Whether the morning's question was put off.
  var hasPutOffMorning = false
  /// Whether the last key was the one that, pressed again, leaves at once.
  var isAboutToLeave = false
  /// Whether the file of what is followed has been looked at.
  var hasLookedForRevision = false
  /// Whether it was tried what there is to be heard with.
  var hasProbedSound = false
  /// What was typed and not finished, to be offered when it is asked for next.
  package internal(set) var drafts = Drafts()
  /// The forms that were finished and are not known to be in the log yet.
  var handedIn: [HandedIn] = []
  /// When the form that is open was last typed into, where that is not kept yet.
  var typedAt: Duration?
  /// Whether lines are printed in place of screens.
  var isInLines = false

  /// What is shown.
  package enum Screen: Hashable, Sendable {
    case loading
    case firstStart(FirstStartScreen)
    case today(TodayScreen)
    case session(SessionScreen)
    case summary(SummaryScreen)
    case progress(ProgressScreen)
    case programme(BrowsingScreen)
    case entry(EntryScreen)
    case measuring(MeasuringScreen)
    case revision(RevisionScreen)
    case settings(SettingsScreen)
    case review(ReviewScreen)
    case runner(RunnerScreen, over: ReviewScreen)
  }

  /// Creates the runner's app, which waits for the situation.
  package init(
    texts: Catalogue, settings: Settings = Settings(), sound: SoundMeans? = nil,
    isInLines: Bool = false
  ) {
    self.texts = texts
    self.settings = settings
    self.sound = sound
    self.isInLines = isInLines
    screen = .loading
  }

  /// Creates the therapist's app.
  package init(
    reviewing screen: ReviewScreen, texts: Catalogue, settings: Settings = Settings()
  ) {
    self.texts = texts
    self.settings = settings
    self.screen = .review(screen)
  }

  /// Creates an app that shows what a log adds up to.
  package init(showing progress: Progress, texts: Catalogue) {
    self.texts = texts
    settings = Settings()
    screen = .progress(ProgressScreen(progress: progress))
  }

  /// Takes an event at an instant and returns what is to be done, in order.
  package mutating func handle(
    _ event: AppEvent, at now: Duration, size: Size = Size(columns: 80, rows: 24)
  ) -> [AppEffect] {
    let form = openForm
    let effects = respond(to: event, at: now, size: size)
    // What is kept comes before the end of the program.
    return keepDraft(form, event, effects, at: now) + effects + warnOfDarkness()
  }

  private mutating func respond(
    to event: AppEvent, at now: Duration, size: Size
  ) -> [AppEffect] {
    switch event {
    case .key(.control("c")): return interrupt(at: now)
    case .key(let key):
      isAboutToLeave = false
      return handle(key, at: now, size: size)
    case .tick: return tick(at: now)
    case .situation(let situation): return show(situation, at: now)
    case .progress(let progress): show(progress)
    case .read(let runners): take(runners)
    case .reviewed(let runner): take(runner)
    case .runnerOpened(let file): open(file)
    case .runnerFile(let file): take(file)
    case .day(let day): show(day)
    case .answered(let answer, let sentence):
      lastAnswer = answer.entries.isEmpty ? nil : answer
      fail(sentence)
    case .starters(let starters): show(starters)
    case .sideNeeded(let source):
      guard case .firstStart(var first) = screen else { break }
      first.askSide(of: source)
      screen = .firstStart(first)
    case .revision(let news): show(news)
    case .soundLost(let players): return lose(players)
    case .voiceLost(let language): loseVoice(language)
    case .logged: break
    case .notLogged(_, let sentence), .notice(let sentence): fail(sentence)
    case .texts(let texts): self.texts = texts
    case .screenMayDarken: mayDarken = true
    case .interrupted:
      guard case .measuring(var measuring) = screen else { return play(.interrupt, at: now) }
      measuring.interrupt(texts)
      screen = .measuring(measuring)
    case .inputEnded: return endInput(at: now)
    case .ending: return play(.abandon, at: now) + [.quit]
    }
    return []
  }

  /// The instant at which the picture changes by itself next, or something is to be kept.
  package func nextChange(after now: Duration) -> Duration? {
    let shown: Duration? =
      switch screen {
      case .session(let session): session.nextChange(after: now)
      case .measuring(let measuring): measuring.nextChange(after: now)
      default: nil
      }
    return [shown, nextKeeping(after: now)].compactMap(\.self).min()
  }

  private mutating func tick(at now: Duration) -> [AppEffect] {
    guard case .measuring(var measuring) = screen else { return play(.tick, at: now) }
    let outcome = measuring.tick(at: now)
    screen = .measuring(measuring)
    return act(on: outcome)
  }

  private mutating func handle(_ key: Key, at now: Duration, size: Size) -> [AppEffect] {
    if scrollHelp(key, size) { return [] }
    if showsHelp {
      showsHelp = false
      return []
    }
    if asksForHelp(key) {
      showsHelp = true
      return []
    }
    switch screen {
    case .loading: return key == .character("q") ? [.quit] : []
    case .firstStart(var first):
      let outcome = first.handle(key, size: size, texts: texts)
      screen = .firstStart(first)
      return act(on: outcome)
    case .today(var today):
      let outcome = today.handle(key, size: size, texts: texts)
      screen = .today(today)
      return act(on: outcome, at: now)
    case .session(var session):
      if session.asksForMorning, key == .escape || key == .character("q") { return putOffMorning() }
      let actions = session.handle(key, at: now, size: size, texts: texts)
      screen = .session(session)
      let muting =
        session.settings.isMuted == settings.isMuted
        ? [] : say(texts(session.settings.isMuted ? RemarkText.muted : .heard))
      return keep(session.settings) + carryOut(actions, of: session) + muting
    case .summary(var summary):
      let outcome = summary.handle(key)
      screen = .summary(summary)
      return act(on: outcome, of: summary, at: now)
    case .programme(var browsing):
      if browsing.handle(key, size: size, texts) { return backToToday() }
      screen = .programme(browsing)
    case .entry(var entry):
      let outcome = entry.handle(key, texts)
      screen = .entry(entry)
      return act(on: outcome)
    case .measuring(var measuring):
      let outcome = measuring.handle(key, at: now, texts)
      screen = .measuring(measuring)
      return act(on: outcome)
    case .revision(var revision):
      let outcome = revision.handle(key, size: size, texts)
      screen = .revision(revision)
      return act(on: outcome, of: revision)
    case .settings(var shown):
      let outcome = shown.handle(key)
      if case .sample(let channel) = outcome, !canBeHeard(channel) {
        shown.notice = texts(SettingsText.nothingHeard)
      }
      screen = .settings(shown)
      let kept = keep(shown.settings)
      switch outcome {
      case .stay: return kept
      case .sample(let channel): return kept + [.sample(channel)]
      case .back: return kept + backToToday()
      }
    case .progress(var progress):
      let outcome = progress.handle(key, size: size, texts: texts)
      screen = .progress(progress)
      if outcome == .back { return situation == nil ? [.quit] : backToToday() }
      showsHelp = outcome == .help
    case .review(var review):
      let outcome = review.handle(key, size: size, texts: texts)
      screen = .review(review)
      return act(on: outcome)
    case .runner(var runner, let review):
      let outcome = runner.handle(key, size: size, texts: texts)
      screen = outcome == .back ? .review(review) : .runner(runner, over: review)
      return outcome == .back ? [] : act(on: outcome)
    }
    return []
  }

  /// Shows what a log adds up to.
  private mutating func show(_ progress: Progress) {
    screen = .progress(ProgressScreen(progress: progress))
  }

  /// Takes settings that a screen may have changed.
  mutating func keep(_ new: Settings) -> [AppEffect] {
    guard new != settings else { return [] }
    settings = new
    return [.save(new)]
  }

  /// Goes back to the day, read anew.
  func backToToday() -> [AppEffect] { [.reload] }
}
