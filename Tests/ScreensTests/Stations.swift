import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

/// The app standing at a place, with a name that tells it from others at the same place.
struct Station: Sendable {
  let name: String
  var play: AppPlay

  /// Whether the keys are shown over a screen.
  var showsKeys: Bool { name.hasPrefix("the keys of") }
}

extension World {
  /// The app at every place where somebody can be, and in every state that looks its own way.
  func stations() throws -> [Station] {
    try dayStations() + firstStations() + sessionStations() + drillStations() + addingStations()
      + therapistStations()
  }

  /// What is known of a day in this world.
  func day(
    _ followed: Followed?, due: Due = .session, isNamed: Bool = true,
    starters: [StarterSummary] = [], _ change: (inout Standing) -> Void = { _ in }
  ) -> Situation {
    situation(followed, due: due, isNamed: isNamed, starters: starters, known: []) {
      $0.runner.name = retold($0.runner.name)
      change(&$0)
    }
  }

  /// The app in this world, after some keys.
  private func play(_ situation: Situation, _ keys: [Key] = [], types: Bool = false) -> AppPlay {
    let means = SoundMeans(players: ["pacat"], hasVoice: false, isRemote: false)
    var play = AppPlay(situation, sound: means, texts: texts)
    play.press(contentsOf: keys)
    if types { play.type(typed) }
    return play
  }

  private func dayStations() throws -> [Station] {
    let hip = try followed(hip())
    let hold = Hold(
      from: sampleDay, through: nil, reason: retold("A night of pain"), cause: .stopSign)
    let questionnaires = try #require(hip.programme.questionnaires.first)
    var two = hip
    var second = questionnaires
    second.id = try id("second")
    two.programme.questionnaires.append(second)
    let next = try #require(hip.programme.phases.last).id
    var settings = play(day(hip), [.character("s")])
    settings.send(.notice(retold("The file is on a disk that is full.")))
    return [
      Station(name: "today", play: play(day(hip))),
      Station(name: "the keys of today", play: play(day(hip), [.character("?")])),
      Station(name: "held", play: play(day(hip, due: .held(hold)))),
      Station(
        name: "cleared", play: play(day(hip, due: .held(hold)), [.character("c")], types: true)),
      Station(name: "done", play: play(day(hip, due: .done(next: sampleDay + 1)))),
      Station(name: "nothing due", play: play(day(hip, due: .nothing(next: sampleDay + 2)))),
      Station(name: "going on", play: advancing(hip)),
      Station(
        name: "going back",
        play: play(
          day(hip) {
            $0.stepBack = StepBackProposal(
              to: next, decider: .therapist, criteria: [], isMet: true)
          }, [.character("b")])),
      Station(
        name: "ending what was left",
        play: play(day(hip) { $0.openSession = openSession(of: hip) }, [.character("x")])),
      Station(name: "left open", play: play(day(hip) { $0.openSession = openSession(of: hip) })),
      Station(name: "news", play: news(hip)),
      Station(name: "revision", play: news(hip).pressed(.character("v"))),
      Station(name: "questionnaire", play: play(day(hip), [.character("n")], types: true)),
      Station(name: "questionnaires", play: play(day(two), [.character("n")])),
      Station(name: "settings", play: play(day(hip), [.character("s")])),
      Station(name: "settings that were not kept", play: settings),
      Station(name: "contents", play: play(day(hip), [.character("w")])),
      Station(name: "part", play: play(day(hip), [.character("w"), .down, .enter])),
      Station(
        name: "searching", play: play(day(hip), [.character("w"), .character("/")], types: true)),
    ]
  }

  private func advancing(_ followed: Followed) -> AppPlay {
    play(
      day(followed) {
        $0.proposal = PhaseProposal(
          next: followed.programme.phases[1].id, decider: .runner, criteria: [], isMet: true)
      }, [.character("a")])
  }

  private func news(_ followed: Followed) -> AppPlay {
    let (name, words) = (retold("knee"), retold("Go on with the left leg first."))
    var play = play(
      day(followed) {
        let note = NoteRecord(text: words + "\n" + words, author: .therapist)
        $0.unreadNotes = [UnreadNote(id: UniqueID(high: 7, low: 1), day: sampleDay, note: note)]
        $0.daysOff = [DaysOff(from: sampleDay + 1, through: sampleDay + 2, reason: words)]
      })
    play.send(
      .revision(
        ProgrammeNews(
          source: .file(name), since: followed.reference,
          state: .ready(revision: 2, changes: [words, ""], goesOnIn: name))))
    return play
  }

  private func firstStations() throws -> [Station] {
    let starters = [StarterSummary(name: "hip", programme: try hip())]
    func start(_ keys: Key..., types: Bool = false) -> AppPlay {
      play(day(nil, isNamed: false, starters: starters), keys, types: types)
    }
    var unread = start(.enter, .space, .enter, .space, .enter, .character("1"), .enter)
    unread.type(typed)
    unread.press(.enter)
    unread.send(.notice(retold("There is no such file.")))
    let list: [Key] = [
      .enter, .space, .enter, .space, .enter, .character("2"), .enter,
    ]
    let one = list + [.enter]
    let side = one + [.character("2"), .enter]
    func go(_ keys: [Key]) -> AppPlay {
      play(day(nil, isNamed: false, starters: starters), keys)
    }
    return [
      Station(name: "name", play: start(types: true)),
      Station(name: "reading", play: start(.enter)),
      Station(name: "not read", play: start(.enter, .character("2"), .enter)),
      Station(name: "hearing", play: start(.enter, .space, .enter)),
      Station(name: "not heard", play: start(.enter, .space, .enter, .character("3"), .enter)),
      Station(name: "has a file", play: start(.enter, .space, .enter, .space, .enter)),
      Station(
        name: "path",
        play: start(
          .enter, .space, .enter, .space, .enter, .character("1"), .enter, types: true)),
      Station(name: "no such file", play: unread),
      Station(name: "starters", play: go(list)), Station(name: "starter", play: go(one)),
      Station(name: "all of a starter", play: go(one + [.character("w")])),
      Station(name: "affected", play: go(side)),
      Station(name: "following", play: go(side + [.character("1"), .enter])),
    ]
  }

  private func sessionStations() throws -> [Station] {
    let hip = try followed(hip())
    func session(_ keys: [Key] = [], signs: StopSignsDue? = nil) -> AppPlay {
      play(day(hip) { $0.stopSignsDue = signs }, [.enter] + keys)
    }
    func answered(_ keys: Key...) -> AppPlay { session([.character("2"), .enter] + keys) }
    func score(_ key: Character, _ keys: Key...) -> AppPlay {
      session([.character(key)] + keys + [.enter])
    }
    var working = answered(.enter)
    working.wait { $0.kind.isWork }
    var failed = working
    failed.send(.notice(retold("The disk is full.")))
    var resting = working
    resting.wait { $0.kind == .rest }
    var over = session()
    over.playThrough()
    var elsewhere = answered(.character("p"), .up, .enter)
    elsewhere.type(typed)
    var noted = answered(.character("n"))
    noted.type(typed)
    return [
      Station(name: "pain", play: session()),
      Station(name: "pain chosen", play: session([.character("7"), .character("s")])),
      Station(name: "amber", play: score("4")), Station(name: "red", play: score("7")),
      Station(name: "stop signs", play: session(signs: .firstSession)),
      Station(
        name: "advice", play: session([.character("1"), .enter], signs: .newPhase)),
      Station(name: "introduction", play: answered()),
      Station(name: "trying", play: answered(.character("t"))),
      Station(name: "skipping", play: answered(.character("s"))),
      Station(name: "leaving", play: answered(.character("q"))),
      Station(name: "the keys of a session", play: answered(.character("?"))),
      Station(name: "getting ready", play: answered(.enter)),
      Station(name: "working", play: working),
      Station(name: "paused", play: working.pressed(.space)),
      Station(name: "failed", play: failed), Station(name: "resting", play: resting),
      Station(name: "region", play: answered(.character("p"))),
      Station(name: "elsewhere", play: elsewhere), Station(name: "note", play: noted),
      Station(name: "easier", play: answered(.character("v"))),
      Station(name: "summary", play: over),
      Station(name: "note after", play: over.pressed(.character("n"))),
      Station(name: "leaving unanswered", play: try leavingUnanswered()),
    ]
  }

  /// A session that a red score has ended, left at the stop signs.
  private func leavingUnanswered() throws -> AppPlay {
    play(
      day(try followed(hip())), [.enter, .character("8"), .enter, .enter, .character("q")])
  }

  /// What only some doses lead to.
  private func drillStations() throws -> [Station] {
    func working(_ exercises: [Exercise], _ keys: Key...) throws -> AppPlay {
      var play = play(day(try follow(exercises)), [.enter, .enter])
      play.wait { $0.kind.isWork }
      play.press(contentsOf: keys)
      return play
    }
    var hard = try drill(.hold(Bounds(.seconds(20))), name: "Hold still")
    hard.effort = 5...7
    var heavy = try drill(.selfPaced(repetitions: 8), name: "Lift a box")
    let most = Load.repetitionMaximum(8...12)
    heavy.dose.sets = [PrescribedSet(.selfPaced(repetitions: 8), load: most)]
    let shift = Stage(name: "shift", length: .seconds(2), cue: "Over the foot")
    let turns = try drill(
      .paced(repetitions: 3, stages: [shift]), side: .each(first: .affected), name: "Take turns",
      beat: 60)
    var rated = try working([hard])
    for _ in 0..<200 where rated.player?.question == nil { rated.wait() }
    var gap = try working([hard])
    gap.now += .seconds(134)
    gap.send(.tick)
    let left = try working([turns])
    var right = left
    right.wait { $0.kind.isWork && $0.side != left.player?.segment?.side }
    return [
      Station(name: "hold", play: try working([hard])), Station(name: "left", play: left),
      Station(name: "right", play: right),
      Station(
        name: "repetitions",
        play: try working(
          [try drill(.selfPaced(repetitions: 12), name: "Rise up")], .character("e"))),
      Station(
        name: "distance",
        play: try working([try drill(.distance(400), name: "Run a lap")], .character("e"))),
      Station(name: "confirmation", play: rated),
      Station(name: "effort", play: rated.pressed(.enter)),
      Station(name: "load", play: try working([heavy], .enter, .character("8"), .enter)),
      Station(name: "gap", play: gap),
    ]
  }

  private func addingStations() throws -> [Station] {
    let hip = try followed(hip())
    func measuring(_ number: Int, _ keys: Key..., types: Bool = false) -> AppPlay {
      play(
        day(hip), [.character("m"), .character(Character("\(number)")), .enter] + keys,
        types: types)
    }
    func adding(_ choice: Character) -> AppPlay {
      play(day(hip), [.character("e"), .character(choice), .enter], types: true)
    }
    let measures = hip.programme.measures
    func first(unit: String?) throws -> Int {
      var number = 1
      for measure in measures {
        if unit.map({ $0 == measure.unit }) ?? !["s", "/min"].contains(measure.unit) {
          return number
        }
        number += measure.eachSide ? 2 : 1
      }
      throw Missing()
    }
    var running = measuring(try first(unit: "s"), .space)
    running.wait(.seconds(9))
    return [
      Station(name: "which measure", play: play(day(hip), [.character("m")])),
      Station(name: "ready to time", play: measuring(try first(unit: "s"))),
      Station(name: "timing", play: running),
      Station(name: "timed", play: running.pressed(.space)),
      Station(name: "tapping", play: measuring(try first(unit: "/min"), .space, .space)),
      Station(name: "typing", play: measuring(try first(unit: nil), types: true)),
      Station(name: "adding", play: play(day(hip), [.character("e")])),
      Station(name: "a note", play: adding("1")), Station(name: "a run", play: adding("2")),
      Station(name: "days off", play: adding("3")),
    ]
  }

  private struct Missing: Error {}

  private func therapistStations() throws -> [Station] {
    let hip = try followed(hip())
    var recent = try sampleProgress(name: retold("Sample Runner"))
    for index in recent.followed.indices {
      recent.followed[index].title = retold(recent.followed[index].title)
      recent.followed[index].phaseTitle = retold(recent.followed[index].phaseTitle)
    }
    recent.notes = recent.notes.map { DatedNote(day: $0.day, text: retold($0.text)) }
    var progress = play(day(hip))
    progress.send(.progress(recent))
    var known = ReviewedRunner(recent: recent, today: sampleDay)
    known.reviews = [
      DatedReview(
        id: UniqueID(high: 1, low: 9), day: sampleDay - 3,
        record: ReviewRecord(.setAside, knownThrough: sampleDay - 4, note: retold("Phone")))
    ]
    var review = play(day(nil))
    review.app = App(
      reviewing: ReviewScreen(runners: [known], today: sampleDay), texts: texts)
    var reading = review
    reading.app = App(
      reviewing: ReviewScreen(reading: [recent.runner], today: sampleDay), texts: texts)
    let sections: [Station] = ProgressSection.ofRunner.indices.map { section in
      var play = progress
      for _ in 0..<section { play.press(.tab) }
      return Station(name: "progress \(section)", play: play)
    }
    return try sections + [
      Station(name: "the keys of progress", play: progress.pressed(.character("?"))),
      Station(name: "a table of progress", play: progress.pressed(.character("t"))),
      Station(name: "review", play: review),
      Station(name: "searching runners", play: review.pressed(.character("/")).typed(typed)),
      Station(name: "review being read", play: reading),
      Station(name: "nobody", play: review.pressed(.character("/")).typed("…").pressed(.enter)),
      Station(name: "the rules of review", play: review.pressed(.character("d"))),
      Station(name: "setting aside", play: review.pressed(.character("s")).typed(typed)),
      Station(name: "a note to a runner", play: review.pressed(.character("n"), .enter)),
      Station(name: "a private note", play: review.pressed(.character("N"))),
      Station(name: "nothing to take back", play: review.pressed(.character("u"))),
      Station(name: "the keys of review", play: review.pressed(.character("?"))),
    ] + runnerStations(known, recent, hip, over: review)
  }

  /// Beside one runner, down to a set.
  private func runnerStations(
    _ known: ReviewedRunner, _ progress: Progress, _ hip: Followed, over review: AppPlay
  ) throws -> [Station] {
    var standing = day(hip).standing
    standing.suggestion = PhaseSuggestion(
      phase: try #require(hip.programme.phases.last).id, day: sampleDay - 1)
    standing.proposal = PhaseProposal(
      next: try #require(hip.programme.phases.last).id, decider: .therapist,
      criteria: [CriterionState(.sessionsDone(4, required: 6), isMet: false)], isMet: false)
    let notes = NoteRecord.Visibility.allCases.enumerated().map { index, visibility in
      WrittenNote(
        id: UniqueID(high: 8, low: UInt64(index)), day: sampleDay - index,
        note: NoteRecord(text: retold("Slower"), author: .therapist, visibility: visibility))
    }
    var runner = review
    runner.send(
      .runnerOpened(
        RunnerFile(reviewed: known, progress: progress, standing: standing, notes: notes)))
    var day = runner
    day.send(.day(try dayOfLog(of: hip)))
    var empty = runner
    empty.send(.day(DayOfLog(day: sampleDay, entries: [])))
    var revision = runner
    revision.send(
      .revision(
        ProgrammeNews(
          source: .file(retold("knee")), since: hip.reference,
          state: .ready(revision: 2, changes: [retold("Slower")], goesOnIn: nil))))
    let sections: [Station] = ProgressSection.ofTherapist.indices.map { section in
      var play = runner
      for _ in 0..<section { play.press(.tab) }
      return Station(name: "runner \(section)", play: play)
    }
    let rows: [Station] = (0..<12).map { row in
      var play = day
      for _ in 0..<row { play.press(.down) }
      return Station(name: "day \(row)", play: play)
    }
    return sections + rows + [
      Station(name: "the keys of a runner", play: runner.pressed(.character("?"))),
      Station(name: "which day", play: runner.pressed(.character("/"), .character("x"), .enter)),
      Station(name: "which phase", play: runner.pressed(.character("a"))),
      Station(name: "which revision", play: runner.pressed(.character("r"))),
      Station(name: "a revision for a runner", play: revision),
      Station(name: "the keys of a day", play: day.pressed(.character("?"))),
      Station(name: "prescribed that day", play: day.pressed(.character("p"))),
      Station(name: "changed since that day", play: day.pressed(.character("v"))),
      Station(name: "correcting", play: day.pressed(.character("e"), .character("x"), .enter)),
      Station(name: "taking back", play: day.pressed(.character("x"))),
      Station(name: "a day without entries", play: empty),
      Station(name: "nothing prescribed", play: empty.pressed(.character("p"))),
    ]
  }

  /// A day with all that a day can hold.
  func dayOfLog(of followed: Followed) throws -> DayOfLog {
    let items = followed.phase.items
    let item = try #require(items.first)
    let first = item.exercise.id
    let session = UniqueID(high: 5, low: 5)
    let planned = (1...4).map { number in
      PlannedSet(
        exercise: first, level: item.level, set: number,
        side: number.isMultiple(of: 2) ? .right : .left,
        amount: SetAmount(10, .repetitions))
    }
    func record(_ index: Int, _ done: Double, _ ending: SetEnding) -> EventBody {
      .setFinished(
        SetRecord(
          planned: planned[index], done: done, seconds: done * 7, ending: ending,
          source: index == 3 ? .entered : .paced))
    }
    let rule = RuleRecord(
      moment: .during, rule: "from 6", owner: .programme, actions: ["stop exercise", "tell"],
      exercise: first, tells: true)
    let pain = PainRecord(
      moment: .during, region: "left knee", score: PainScore(6), exercise: first, day: sampleDay)
    let bodies: [EventBody] = [
      .sessionStarted(SessionStart(phase: followed.phase.id, planned: planned)),
      record(0, 10, .completed), record(1, 6, .partial(.pain)), .painScored(pain),
      .ruleActed(rule), record(2, 0, .skipped(.noTime)), record(3, 0, .held),
      .exerciseConfirmed(ExerciseConfirmation(exercise: first, asShown: false)),
      .effortRated(EffortRecord(exercise: first, effort: 7)), .sessionEnded(.stoppedByRule),
      .measured(
        MeasureRecord(measure: try #require(followed.programme.measures.first).id, value: 9)),
      .noted(NoteRecord(text: retold("Stairs go well again."))),
    ]
    let entries = bodies.enumerated().map { index, body in
      let isOfSession = index < 10
      var event = Event(
        id: UniqueID(high: 6, low: UInt64(index)), device: UniqueID(high: 6, low: 99),
        sequence: index + 1,
        time: EventTime(
          milliseconds: Int64(sampleDay.number) * 86_400_000 + Int64(1_085 + index) * 60_000,
          zone: "UTC", day: sampleDay, minuteOfDay: 1_085 + index),
        runner: UniqueID(high: 1, low: 2), session: isOfSession ? session : nil,
        programme: followed.reference, body: body)
      if index == 10 { event.about = EventMoment(day: sampleDay, minuteOfDay: 600) }
      return LoggedEvent(event: event, state: index == 11 ? .outdated : .counts)
    }
    return DayOfLog(day: sampleDay, entries: entries, prescribed: followed)
  }
}

extension AppPlay {
  /// The same after a text was typed.
  func typed(_ text: String) -> AppPlay {
    var play = self
    play.type(text)
    return play
  }

  /// The same after some keys.
  func pressed(_ keys: Key...) -> AppPlay {
    var play = self
    play.press(contentsOf: keys)
    return play
  }
}
