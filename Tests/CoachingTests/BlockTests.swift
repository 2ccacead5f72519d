import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `A metronome in blocks` {
  private func run(_ work: Work, on: Int, off: Int, beat: Int = 60) throws -> Play {
    var run = try exercise("run", sets: [PrescribedSet(work)], beat: beat)
    run.metronome?.blocks = Metronome.Blocks(on: .seconds(on), off: .seconds(off))
    var play = try Play([PhaseItem(run)])
    play.send(.proceed)
    play.wait(.seconds(5))
    return play
  }

  /// The seconds of the work at which something sounds.
  private func moments(_ signal: Signal, _ play: Play) -> [Int] {
    zip(play.moments, play.actions).compactMap { moment, action in
      guard case .cue(let cue) = action, cue.signal == signal else { return nil }
      return Int((moment - .seconds(5)) / .seconds(1))
    }
  }

  @Test func `sounds and is silent in turns, and signals both`() throws {
    var play = try run(.time(.seconds(20)), on: 3, off: 5)
    play.wait()
    #expect(moments(.beat, play) == [0, 1, 2, 8, 9, 10, 16, 17, 18])
    #expect(moments(.beatOn, play) == [8, 16])
    #expect(moments(.beatOff, play) == [3, 11, 19])
  }

  @Test func `is reckoned from the start of the work across its stages`() throws {
    let work = Work.paced(
      repetitions: 3,
      stages: [Stage(name: "a", length: .seconds(3)), Stage(name: "b", length: .seconds(2))])
    var play = try run(work, on: 4, off: 4)
    play.wait()
    #expect(moments(.beat, play) == [0, 1, 2, 3, 8, 9, 10, 11])
    #expect(moments(.beatOn, play) == [8])
    #expect(moments(.beatOff, play) == [4, 12])
  }

  @Test func `sounds once at the start of a set where nothing says when it comes again`() throws {
    var run = try exercise("run", sets: [PrescribedSet(.distance(500))], beat: 60)
    run.metronome?.blocks = Metronome.Blocks(on: .seconds(3))
    var play = try Play([PhaseItem(run)])
    play.send(.proceed)
    play.wait(.seconds(5 + 200))
    play.send(.proceed)
    #expect(moments(.beat, play) == [0, 1, 2])
    #expect(moments(.beatOff, play) == [3])
  }

  @Test func `sounds in turns for as long as the runner goes on`() throws {
    var play = try run(.distance(400), on: 2, off: 3)
    play.wait(.seconds(11))
    play.send(.proceed)
    #expect(moments(.beat, play) == [0, 1, 5, 6, 10, 11])
  }

  @Test func `is seen alike by late ticks`() throws {
    var play = try run(.time(.seconds(30)), on: 4, off: 3, beat: 97)
    while play.player.isRunning {
      play.now += .milliseconds(1_700)
      play.send(.tick)
    }
    var exact = try run(.time(.seconds(30)), on: 4, off: 3, beat: 97)
    exact.wait()
    let beats = { (play: Play) in
      play.actions.compactMap {
        if case .cue(let cue) = $0, cue.signal == .beat { cue.offset } else { nil }
      }
    }
    #expect(beats(play) == beats(exact))
    #expect(!beats(play).isEmpty)
  }

  @Test func `whose block is shorter than a beat comes to an end`() throws {
    let run = try exercise("run", sets: [PrescribedSet(.time(.seconds(30)))], beat: 1)
    var short = run
    short.metronome?.blocks = Metronome.Blocks(on: .milliseconds(1), off: .seconds(7))
    var play = try Play([PhaseItem(short)])
    play.playThrough()
    #expect(play.log.last == "over finished")
  }
}
