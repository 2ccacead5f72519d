import Coaching
import Programmes
import Testing

/// Lists the cues of every set, a line for each set: the second in it, the sound and the words.
private func script(_ exercise: Exercise) -> [String] {
  blocks(exercise).map { block in
    var start = Duration.zero
    var told: [String] = []
    for segment in block.segments {
      for cue in segment.cues {
        let second = Int((start + cue.offset) / .seconds(1))
        let words = [cue.signal?.word, cue.text].compactMap { $0 }
        told.append("\(second) \(words.joined(separator: " "))")
      }
      start += segment.length ?? .zero
    }
    return told.joined(separator: "; ")
  }
}

@Suite struct `The cues of a set` {
  @Test func `stand at their moments of a hold`() throws {
    let plank = try exercise(
      "plank", sets: [hold(20), hold(20)], rest: .seconds(15),
      cues: [
        Cue(.start, "now"), Cue(.halfway, "half"), Cue(.lastSet, "last one"), Cue(.rest, "rest"),
        Cue(.end, "done"), Cue(.after(.seconds(8)), "breathe"),
        Cue(.beforeEnd(.seconds(5)), "five"), Cue(.after(.seconds(20)), "too late"),
        Cue(.beforeEnd(.seconds(21)), "too early"),
      ])
    let work = { (start: Int) in
      "\(start) START now; \(start + 8) breathe; \(start + 10) half; "
        + "\(start + 15) five; \(start + 20) END done"
    }
    #expect(
      script(plank) == [
        "2 3!; 3 2!; 4 1!; " + work(5),
        "0 REST rest; 10 last one; 12 3!; 13 2!; 14 1!; " + work(15),
      ])
  }

  @Test func `stand at their repetitions`() throws {
    let step = try exercise(
      "step", sets: [upAndDown(4)],
      cues: [
        Cue(.start, "now"), Cue(.halfway, "half"), Cue(.lastRepetition, "last"), Cue(.end, "done"),
      ])
    #expect(
      script(step) == [
        "2 3!; 3 2!; 4 1!; 5 START now; 5 push; 7 STAGE; 8 STAGE push; 10 STAGE; "
          + "11 STAGE push; 11 half; 13 STAGE; 14 STAGE push; 14 last; 16 STAGE; 17 END done"
      ])
  }

  @Test func `are told across the stages of a repetition`() throws {
    let step = try exercise(
      "step", sets: [upAndDown(4)],
      cues: [Cue(.after(.seconds(10)), "ten"), Cue(.beforeEnd(.seconds(5)), "five")])
    let told = script(step).joined()
    #expect(told.contains("15 ten"))
    #expect(told.contains("12 five"))
  }

  @Test func `say a switch, the last set once, and a rest that is all getting ready`() throws {
    let plank = try exercise(
      "plank", sets: [hold(2), hold(2)], rest: .seconds(6), switchSides: .seconds(10),
      side: .each(first: .left),
      cues: [Cue(.switchSides, "right"), Cue(.lastSet, "last"), Cue(.rest, "rest")])
    #expect(
      script(plank) == [
        "2 3!; 3 2!; 4 1!; 5 START; 7 END",
        "0 SWITCH right; 7 3!; 8 2!; 9 1!; 10 START; 12 END",
        "0 REST rest; 0 last; 3 3!; 4 2!; 5 1!; 6 START; 8 END",
        "0 SWITCH right; 7 3!; 8 2!; 9 1!; 10 START; 12 END",
      ])
  }

  @Test func `come after so many seconds of a self-paced set too, and its end with the key`() throws
  {
    let squat = try exercise(
      "squat", sets: [PrescribedSet(.selfPaced(repetitions: 8))],
      cues: [
        Cue(.after(.seconds(10)), "breathe"), Cue(.end, "done"),
        Cue(.beforeEnd(.zero), "no end is known"),
      ])
    var play = try Play([PhaseItem(squat)])
    play.send(.proceed)
    play.wait(.seconds(40))
    play.send(.proceed)
    let told = play.actions.compactMap { if case .cue(let cue) = $0 { cue.text } else { nil } }
    #expect(told == ["breathe", "done"])
  }
}

@Suite struct `A metronome` {
  /// The beats of a set that is played, seen by ticks at some distance, in nanoseconds.
  private func beats(_ beat: Int, seconds: Int, every: Duration?) throws -> [Duration] {
    let run = try exercise(
      "run", sets: [PrescribedSet(.time(.seconds(seconds)))], beat: beat)
    var play = try Play([PhaseItem(run)])
    play.send(.proceed)
    play.wait(.seconds(5))
    if let every {
      while play.player.isRunning {
        play.now += every
        play.send(.tick)
      }
    } else {
      play.wait()
    }
    return play.actions.compactMap {
      if case .cue(let cue) = $0, cue.signal == .beat { cue.offset } else { nil }
    }
  }

  @Test(arguments: [nil, 1_900, 333, 17])
  func `beats 340 times in two minutes at 170, each in its place`(every: Int?) throws {
    let beats = try beats(170, seconds: 120, every: every.map { .milliseconds($0) })
    #expect(beats.count == 340)
    for (index, beat) in beats.enumerated() {
      let exact = Double(index) * 60e9 / 170
      #expect(abs(beat / .nanoseconds(1) - exact) <= 1)
    }
  }

  @Test(arguments: [(60, 60), (61, 61), (97, 97), (200, 200), (7, 7)])
  func `beats as often in a minute as it says`(beat: Int, count: Int) throws {
    #expect(try beats(beat, seconds: 60, every: nil).count == count)
  }

  @Test func `is kept to beats that can be told apart`() throws {
    #expect(try beats(Int.max, seconds: 60, every: nil).count == 1_000)
    #expect(try beats(-5, seconds: 61, every: nil).count == 2)
  }
}
