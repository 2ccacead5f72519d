import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

extension World {
  /// A session, from its first question to its end.
  func sessionStations() throws -> [Station] {
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
    var begun = working
    begun.wait { $0.done > 0 }
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
      Station(name: "getting ready again", play: working.pressed(.space, .space)),
      Station(name: "undoing", play: begun.pressed(.character("u"))),
      Station(name: "repeating", play: begun.pressed(.left)),
      Station(name: "easing", play: begun.pressed(.character("v"))),
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
  func drillStations() throws -> [Station] {
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
}
