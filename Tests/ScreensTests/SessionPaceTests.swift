import Coaching
import ProgrammeFiles
import Programmes
import Screens
import StarterProgrammes
import TerminalUI
import TestSupport
import Testing

@Suite struct `The pacer of a session` {
  @Test func `goes across for a shift, and is marked while it is held`() throws {
    var play = try session(hipStarter(), only: "side-shift")
    var pictures: [String] = []
    for instant in [250, 1_000, 1_750, 3_000, 5_500, 6_750] {
      var later = play
      later.wait(.milliseconds(instant))
      pictures.append("\(instant) ms\n" + later.canvas(Size(columns: 80, rows: 24)).text)
    }
    expectSnapshot(pictures.joined(separator: "\n"), named: "pacer-shift.txt")
    play.wait(.seconds(3))
    #expect(play.text.contains("["), "a hold is told by more than its place")
  }

  @Test(arguments: ["down-and-in", "up-and-in"])
  func `goes up and down a diagonal, and names what each joint does`(exercise: String) throws {
    let programme = try #require(StarterProgramme.named("pnf-diagonals")?.read().programme)
    let id = try #require(
      programme.phases.flatMap(\.items).map(\.exercise).first {
        $0.pattern?.name == (exercise == "up-and-in" ? .d1Flexion : .d2Extension)
      }?.id.text)
    let phase = try #require(
      programme.phases.firstIndex { $0.items.contains { $0.exercise.id.text == id } })
    let play = try session(programme, phase: phase, only: id)
    var pictures: [String] = []
    for instant in [1_000, 2_500, 6_000] {
      var later = play
      later.wait(.milliseconds(instant))
      for size in [usualSize, Size(columns: 120, rows: 40)] {
        pictures.append("\(instant) ms\n" + later.canvas(size).text)
      }
    }
    expectSnapshot(pictures.joined(separator: "\n"), named: "pacer-\(exercise).txt")
  }

  @Test func `steps at most five times a second, and not at all while it stands`() throws {
    for exercise in ["side-shift", "timed-squeeze", "stride-shift"] {
      var play = try session(hipStarter(), only: exercise)
      let begin = play.now
      var instants: [Duration] = []
      while play.now < begin + .seconds(60), let next = play.app.nextChange(after: play.now) {
        play.now = next
        play.send(.tick)
        instants.append(next)
      }
      #expect(instants.count > 60)
      for (first, fifth) in zip(instants, instants.dropFirst(5)) {
        #expect(fifth - first >= .seconds(1), "\(exercise) at \(first - begin)")
      }
      play.press(.space)
      #expect(play.app.nextChange(after: play.now) == nil)
    }
  }

  /// For whoever cannot hear it, or has muted it: the block of a beat is at the other end with each step.
  @Test
  func `shows the beat of a metronome at one end and at the other, and still where it stands`()
    throws
  {
    var play = AppPlay(playing: try followed([drill(.time(.seconds(60)), beat: 171)]))
    play.press(.enter)
    play.wait { $0.kind == .move }
    let begin = play.now
    /// Where the block begins, in a row that holds nothing else than the block and its way.
    func place() throws -> Int {
      let rows = play.text.split(separator: "\n").filter {
        $0.contains("██████·") || $0.contains("·██████")
      }
      let row = try #require(rows.first)
      return row.hasPrefix("  ██████") ? 0 : 1
    }
    var places = [try place()]
    var steps: [Duration] = []
    while play.now < begin + .seconds(3), let next = play.app.nextChange(after: play.now) {
      play.now = next
      play.send(.tick)
      if try place() != places.last {
        places.append(try place())
        steps.append(play.now - begin)
      }
    }
    #expect(places == (0..<9).map { $0 % 2 })
    // Each where its click is, none of them drifting.
    #expect(steps == (1...8).map { .nanoseconds(($0 * 60_000_000_000 + 170) / 171) })
    play.press(.space)
    #expect(play.text.contains("[████]"))
    #expect(play.app.nextChange(after: play.now) == nil)
  }

  @Test(arguments: [(80, 24, 1_000), (200, 60, 8_000)])
  func `changes few enough cells while a set runs`(columns: Int, rows: Int, most: Int) throws {
    let size = Size(columns: columns, rows: rows)
    var play = try session(hipStarter(), only: "side-shift")
    var shown = play.canvas(size)
    var wasWork = true
    for _ in 0..<300 {
      guard let next = play.app.nextChange(after: play.now) else { break }
      play.now = next
      play.send(.tick)
      let canvas = play.canvas(size)
      if play.player?.segment?.kind.isWork == true, wasWork {
        #expect(bytes(from: shown, to: canvas) <= most)
      }
      wasWork = play.player?.segment?.kind.isWork == true
      shown = canvas
    }
  }

  /// About what a terminal is sent for a change: a jump and a style for each run of cells, and the
  /// cells.
  private func bytes(from old: Canvas, to new: Canvas) -> Int {
    var bytes = 16
    for row in 0..<new.size.rows {
      var wasChanged = false
      for column in 0..<new.size.columns {
        let isChanged = old[column, row] != new[column, row]
        if isChanged {
          bytes += wasChanged ? 0 : 12
          bytes += String(String.UnicodeScalarView(new.scalars(column, row))).utf8.count
        }
        wasChanged = isChanged
      }
    }
    return bytes
  }

  /// A session of one exercise, at the start of its first set.
  private func session(
    _ programme: Programme, phase: Int = 0, only exercise: String
  ) throws -> AppPlay {
    var play = AppPlay(playing: try followed(programme, phase: phase, only: exercise))
    while let question = play.player?.question {
      if case .pain = question.kind { play.press(.character("2")) } else { play.press(.space) }
      play.press(.enter)
    }
    play.press(.enter)
    play.wait { $0.kind.isWork }
    return play
  }
}
