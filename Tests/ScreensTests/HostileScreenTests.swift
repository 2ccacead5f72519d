import Coaching
import PlainText
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

@Suite struct `Every screen` {
  @Test func `draws into any window, whatever the texts hold`() throws {
    for (name, play) in try stations() {
      for rows in [0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 18, 20, 24, 31, 40] {
        for columns in [0, 1, 2, 3, 5, 9, 13, 20, 30, 39, 40, 41, 51, 60, 79, 80, 90] {
          let size = Size(columns: columns, rows: rows)
          let canvas = play.canvas(size, glyphs: (rows + columns) % 3 == 0 ? .ascii : .unicode)
          #expect(canvas.size == size)
          #expect(isClean(canvas.lines), "\(name) at \(columns)x\(rows)")
        }
      }
      #expect(isClean(play.app.plainScene(at: play.now).lines.map { cleaned($0) }))
    }
  }

  @Test func `takes any key in any window`() throws {
    let keys: [Key] = [
      .space, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function(1), .control("a"), .control("u"),
    ]
    let letters = "0123456789abefgjkmnpqrstwxc?!+-.,漢e\u{301}\u{7}".map { Key.character($0) }
    for (name, play) in try stations() {
      for key in keys + letters {
        var play = play
        play.press(key, key)
        play.press(.enter)
        let canvas = play.canvas(Size(columns: 33, rows: 11))
        #expect(isClean(canvas.lines), "\(name) after \(key.name)")
      }
    }
  }

  @Test func `survives instants that make no sense`() throws {
    for (_, play) in try stations() {
      for instant in [Duration.zero, .seconds(-1_000_000), .seconds(1_000_000_000)] {
        var play = play
        play.now = instant
        play.send(.tick)
        _ = play.app.nextChange(after: play.now)
        #expect(play.canvas().size == usualSize)
      }
    }
  }

  /// Every screen and every question, with texts that nobody should write.
  private func stations() throws -> [(String, AppPlay)] {
    let hostile = try hostileFollowed()
    func situated(_ due: Due = .session, _ change: (inout Standing) -> Void = { _ in }) -> AppPlay {
      AppPlay(
        situation(hostile, due: due) {
          $0.runner.name = evil
          change(&$0)
        })
    }
    func at(_ keys: Key..., signs: StopSignsDue? = nil) -> AppPlay {
      var play = AppPlay(playing: hostile) { $0.stopSignsDue = signs }
      for key in keys { play.press(key) }
      return play
    }
    let hold = Hold(from: sampleDay, through: nil, reason: evil, cause: .stopSign)
    let starters = [StarterSummary(name: evil, programme: hostile.programme)]
    var stations: [(String, AppPlay)] = [
      ("today", situated()), ("held", situated(.held(hold))), ("signs", at(signs: .longBreak)),
      ("pain", at()), ("introduction", at(.character("2"), .enter)),
      ("red", at(.character("9"), .enter)),
      ("advice", at(.character("1"), .enter, signs: .newPhase)),
      ("leaving", at(.character("2"), .enter, .character("q"))),
      ("reason", at(.character("2"), .enter, .character("s"))),
      ("help", at(.character("2"), .enter, .character("?"))),
    ]
    for (name, keys) in [
      ("place", [Key.character("p"), .down, .enter]), ("note", [.character("n")]),
      ("easier", [.character("v")]), ("trying", [.character("t")]),
    ] {
      var play = at(.character("2"), .enter)
      play.press(contentsOf: keys)
      if name == "place" || name == "note" { play.type(evil) }
      stations.append((name, play))
    }
    for steps in [0, 1, 2, 3] {
      var play = AppPlay(
        situation(nil, isNamed: false, starters: starters) { $0.runner.name = evil })
      play.type(evil)
      if steps > 0 { play.press(.enter) }
      if steps > 1 {
        play.press(.character("1"), .enter, .character("1"), .enter, .character("2"), .enter)
      }
      if steps > 2 { play.press(.enter) }
      stations.append(("first start \(steps)", play))
    }
    var working = at(.character("2"), .enter, .enter)
    working.wait { $0.kind.isWork }
    stations.append(("working", working))
    working.send(.failed(evil))
    stations.append(("failed", working))
    var measuring = situated()
    measuring.press(.character("m"), .enter)
    stations.append(("measuring", measuring))
    var over = at()
    over.playThrough()
    stations.append(("summary", over))
    over.press(.character("n"))
    over.type(evil)
    stations.append(("note after", over))
    var reader = situated()
    reader.press(.character("w"))
    stations.append(("contents", reader))
    reader.press(.enter)
    stations.append(("programme", reader))
    var searching = situated()
    searching.press(.character("w"), .character("/"))
    searching.type(evil)
    stations.append(("searching", searching))
    for choice in ["1", "2", "3"] {
      var adding = situated()
      adding.press(.character("e"), .character(Character(choice)), .enter)
      adding.type(evil)
      stations.append(("adding \(choice)", adding))
    }
    let changed = ProgrammeNews(
      source: .file(evil), since: hostile.reference,
      state: .ready(revision: 2, changes: [evil, ""], goesOnIn: evil))
    var revised = situated { standing in
      let note = NoteRecord(text: evil + "\n" + evil, author: .therapist)
      standing.unreadNotes = [UnreadNote(id: UniqueID(high: 7, low: 1), day: sampleDay, note: note)]
      standing.daysOff = [DaysOff(from: sampleDay + 1, through: sampleDay + 2, reason: evil)]
    }
    revised.send(.revision(changed))
    stations.append(("news", revised))
    revised.press(.character("v"))
    stations.append(("revision", revised))
    return stations
  }

  /// The hip starter with every text of it replaced.
  private func hostileFollowed() throws -> Followed {
    var programme = withContact(try hipStarter())
    programme.isStarter = true
    programme.title = evil
    programme.about = evil + "\n" + evil
    programme.notFor = [evil, evil]
    programme.contact = Contact(name: evil, phone: evil, email: evil, answers: evil)
    programme.stopSigns = [StopSign(evil, .emergency), StopSign("", .sameDay)]
    programme.pain.regions = [PainRegion(side: .affected, part: evil)]
    for index in programme.measures.indices {
      programme.measures[index].name = evil
      programme.measures[index].unit = evil
      programme.measures[index].how = evil
    }
    let drill = Exercise(
      id: try #require(Identifier("drill")), name: evil, why: evil, position: evil, support: evil,
      place: evil, equipment: [evil], how: [evil, ""], watchFor: [evil],
      side: .each(first: .affected), standOn: .other,
      dose: Dose(
        sets: [
          PrescribedSet(
            .paced(
              repetitions: 3, stages: [Stage(name: evil, length: .seconds(2), cue: evil)]),
            load: .words(evil)), PrescribedSet(.hold(Bounds(.seconds(4_000)))),
        ], rest: .seconds(20)),
      cues: [Cue(.start, evil), Cue(.rest, evil)])
    programme.phases[0].title = evil
    programme.phases[0].sessions = [PhaseSession([PhaseItem(drill)])]
    return try followed(programme)
  }

  /// What tries to act on a terminal, is wide, carries marks and is long.
  private var evil: String {
    "\u{1B}[2J\u{9B}31m\u{202E}\u{7}\r\u{0}漢字かな e\u{301}\u{327}\u{308} {0}{1} \u{200B}🦵🏽 "
      + String(repeating: "w", count: 120) + "\u{1B}]0;x\u{7}"
  }
}
