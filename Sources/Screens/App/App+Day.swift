import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension App {
  /// Shows what has been read: the first start, the morning's question, or the day.
  mutating func show(_ new: Situation, at now: Duration) -> [AppEffect] {
    // What was read at the start: later it is known here first.
    if situation == nil { drafts = new.drafts }
    let known = situation?.revision
    situation = new
    situation?.revision = known?.since == new.standing.followed?.reference ? known : nil
    switch screen {
    case .session: return []
    case .measuring(var measuring):
      measuring.standing = new.standing
      screen = .measuring(measuring)
      return []
    case .summary(var summary) where summary.standing == nil:
      summary.standing = new.standing
      screen = .summary(summary)
      return []
    default: break
    }
    guard let followed = new.standing.followed else {
      if case .firstStart = screen { return [] }
      screen = .firstStart(firstStart(new))
      return []
    }
    if !hasPutOffMorning, askMorning(of: followed, new) { return [] }
    var today = TodayScreen(situation ?? new)
    if case .today(let shown) = screen { today.notice = shown.notice }
    screen = .today(today)
    if hasLookedForRevision { return [] }
    hasLookedForRevision = true
    return [.lookForRevision(of: followed)]
  }

  /// Asks for the pain of this morning, and tells whether there was anything to ask.
  private mutating func askMorning(of followed: Followed, _ situation: Situation) -> Bool {
    guard situation.standing.morningAfter != nil else { return false }
    let player = SessionPlayer(
      morningOf: followed, standing: situation.standing,
      isRecalled: situation.minuteOfDay >= 12 * 60)
    guard player.question != nil else { return false }
    var asking = SessionScreen(
      player: player, session: nil, speed: situation.speed, settings: settings)
    if case .today(let today) = screen {
      asking.notice = today.notice.map { SessionNotice($0, isFault: true) }
    }
    screen = .session(asking)
    return true
  }

  /// Keeps that the file of what is followed has changed, and says so on the day's screen.
  mutating func show(_ news: ProgrammeNews) {
    if case .runner(var runner, let review) = screen {
      runner.show(news, texts)
      screen = .runner(runner, over: review)
      return
    }
    guard news.since == situation?.standing.followed?.reference else { return }
    situation?.revision = news
    guard case .today(var today) = screen else { return }
    today.situation.revision = news
    screen = .today(today)
  }

  /// Shows the programmes to choose from.
  mutating func show(_ starters: [StarterSummary]) {
    guard var situation else { return }
    situation.starters = starters
    if case .firstStart(var first) = screen, first.show(starters) {
      screen = .firstStart(first)
    } else {
      screen = .firstStart(firstStart(situation))
    }
  }

  private func firstStart(_ situation: Situation) -> FirstStartScreen {
    FirstStartScreen(situation: situation, sound: sound, isInLines: isInLines)
  }

  /// Says what could not be done where the runner looks.
  mutating func fail(_ sentence: String) {
    switch screen {
    case .firstStart(var first):
      first.fail(sentence)
      first.sound = sound
      screen = .firstStart(first)
    case .today(var today):
      today.notice = sentence
      screen = .today(today)
    case .session(var session):
      session.notice = SessionNotice(sentence, isFault: true)
      screen = .session(session)
    case .summary(var summary):
      summary.notice = sentence
      screen = .summary(summary)
    case .review(var review):
      review.notice = sentence
      screen = .review(review)
    case .runner(var runner, let review):
      runner.notice = sentence
      screen = .runner(runner, over: review)
    case .settings(var shown):
      shown.notice = sentence
      shown.sound = sound
      screen = .settings(shown)
    default:
      guard let situation else { return }
      var today = TodayScreen(situation)
      today.notice = sentence
      screen = .today(today)
    }
  }

  /// Carries out what the first start wants.
  mutating func act(on outcome: FirstStartScreen.Outcome) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .leave:
      guard let situation, situation.standing.followed != nil else { return [.quit] }
      screen = .today(TodayScreen(situation))
      return []
    case .named(let name):
      guard case .firstStart(let first) = screen, case .hearing = first.step else {
        return [.name(name)]
      }
      return [.name(name), .sample(nil)]
    case .sound: return [.sample(nil)]
    case .starters(let language): return [.loadStarters(language)]
    case .follow(let choice): return [.follow(choice)]
    }
  }

  /// Carries out what the day's screen wants.
  mutating func act(on outcome: TodayScreen.Outcome, at now: Duration) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .start: return startSession(at: now)
    case .discard(let open):
      return [.log([.sessionEnded(.abandoned)], session: open.id), .reload]
    case .log(let bodies): return [.log(bodies, session: nil), .reload]
    case .progress: return [.loadProgress(nil)]
    case .programme:
      guard let followed = situation?.standing.followed else { return [] }
      screen = .programme(BrowsingScreen(followed, texts))
      return []
    case .measure:
      guard let situation,
        var measuring = MeasuringScreen(situation.standing, speed: situation.speed)
      else { return [] }
      if case .held = situation.standing.due { measuring.notice = texts(MeasuringText.held) }
      screen = .measuring(measuring)
      return []
    case .add:
      guard let situation else { return [] }
      screen = .entry(
        EntryScreen(situation.standing, minuteOfDay: situation.minuteOfDay))
      return []
    case .revision:
      guard let news = situation?.revision, let revision = RevisionScreen(news, texts) else {
        return []
      }
      screen = .revision(revision)
      return []
    case .other: return [.loadStarters(texts.language)]
    case .settings:
      screen = .settings(SettingsScreen(settings, sound: sound))
      if hasProbedSound || sound?.players.isEmpty != false { return [] }
      hasProbedSound = true
      return [.probeSound]
    case .quit: return [.quit]
    }
  }

  /// Carries out what adding by hand wants.
  mutating func act(on outcome: EntryScreen.Outcome) -> [AppEffect] {
    guard let situation else { return [] }
    switch outcome {
    case .stay: return []
    case .back: return backToToday()
    case .morning:
      guard let followed = situation.standing.followed, askMorning(of: followed, situation)
      else { return backToToday() }
      return []
    case .log(let entry, let sentence):
      showToday(saying: sentence)
      return [.enter(entry.body, about: entry.about), .reload]
    }
  }

  /// Carries out what taking measures wants.
  mutating func act(on outcome: MeasuringScreen.Outcome) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .bell: return [.bell]
    case .back:
      screen = .loading
      return backToToday()
    case .log(let record, let isLast):
      if isLast {
        showToday(saying: said(record))
      } else if case .measuring(var measuring) = screen {
        measuring.notice = said(record)
        screen = .measuring(measuring)
      }
      return [.log([.measured(record)], session: nil), .reload]
    }
  }

  /// Carries out what a new revision comes to.
  mutating func act(
    on outcome: RevisionScreen.Outcome, of revision: RevisionScreen
  ) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .back: return backToToday()
    case .takeOver(let sentence):
      showToday(saying: sentence)
      return [.follow(ProgrammeChoice(revision.news.source, affected: nil))]
    }
  }

  private mutating func showToday(saying sentence: String) {
    guard let situation else { return }
    var today = TodayScreen(situation)
    today.notice = sentence
    screen = .today(today)
  }

  private func said(_ record: MeasureRecord) -> String {
    guard let programme = situation?.standing.followed?.programme else { return "" }
    let wording = Wording(texts)
    let key = MeasuredKey(record.measure, side: record.side)
    return texts(
      MeasuringText.taken, wording.measured(key, of: programme),
      wording.value(record.value, unit: programme.measure(record.measure)?.unit))
  }

  /// Starts today's session, or goes on with the one that was left; never while it is held.
  package mutating func startSession(at now: Duration) -> [AppEffect] {
    guard let situation, let followed = situation.standing.followed,
      TodayScreen(situation).allows(.start), let plan = TodayScreen(situation).plan
    else { return [] }
    let open = TodayScreen(situation).resumable
    var effects: [AppEffect] = []
    if open == nil, let lapsed = situation.standing.openSession {
      effects.append(.log([.sessionEnded(.abandoned)], session: lapsed.id))
    }
    var player = SessionPlayer(
      plan: plan, followed: followed, standing: situation.standing, resuming: open)
    player.longestGap = .seconds(2 * situation.speed)
    player.known = situation.known
    var session = SessionScreen(
      player: player, session: open?.id ?? situation.freshID, speed: situation.speed,
      settings: settings)
    if let sound, sound.players.isEmpty, !sound.isRemote {
      session.notice = SessionNotice(texts(SoundText.none), isFault: false)
    }
    let actions = session.player.handle(.tick, at: now)
    screen = .session(session)
    return effects + carryOut(actions, of: session)
  }
}
