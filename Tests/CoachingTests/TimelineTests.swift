import Coaching
import Programmes
import ProgressTracking
import Testing

/// Draws sets as a picture, one character a second, a bar between two sets.
private func picture(_ exercise: Exercise) -> String {
  blocks(exercise).map { block in
    block.segments.map { segment in
      let mark: String =
        switch segment.kind {
        case .getReady: "g"
        case .rest: "."
        case .switchSides: "x"
        case .stage(let name, let otherLeg):
          otherLeg ? name.prefix(1).uppercased() : String(name.prefix(1))
        case .restBetweenRepetitions: ","
        case .hold: "h"
        case .move: "m"
        case .selfPaced(let repetitions): "\(repetitions.least)*"
        case .distance(let metres): "\(Int(metres))m"
        }
      guard let length = segment.length else { return mark }
      return String(repeating: mark, count: Int(length / .seconds(1)))
    }.joined()
  }.joined(separator: "|")
}

@Suite struct `A timeline` {
  @Test func `rests between holds, the end of it getting ready`() throws {
    let plank = try exercise("plank", sets: [hold(10), hold(6), hold(6)], rest: .seconds(12))
    #expect(picture(plank) == "ggggghhhhhhhhhh|.......ggggghhhhhh|.......ggggghhhhhh")
  }

  @Test func `takes as long to get ready as is prescribed, at the end of the rest`() throws {
    var plank = try exercise("plank", sets: [hold(10), hold(6)], rest: .seconds(12))
    plank.dose.ready = .seconds(8)
    #expect(picture(plank) == "gggggggghhhhhhhhhh|....gggggggghhhhhh")
    plank.dose.ready = .seconds(3)
    #expect(picture(plank) == "ggghhhhhhhhhh|.........ggghhhhhh")
  }

  @Test func `plays every stage of every repetition, on each side after a switch`() throws {
    let step = try exercise(
      "step", sets: [upAndDown(2), upAndDown(1)], rest: .seconds(10), switchSides: .seconds(8),
      side: .each(first: .affected))
    #expect(
      picture(step)
        == "ggggguuduud|xxxggggguuduud|.....ggggguud|xxxggggguud")
    #expect(blocks(step).map(\.planned.side) == [.left, .right, .left, .right])
    #expect(blocks(step).map(\.planned.set) == [1, 1, 2, 2])
  }

  @Test func `rests between two repetitions and not after the last`() throws {
    let step = try exercise("step", sets: [upAndDown(3)], between: .seconds(2))
    #expect(picture(step) == "ggggguud,,uud,,uud")
  }

  @Test func `says which stage the other leg does`() throws {
    let stages = [
      Stage(name: "down", length: .seconds(3)),
      Stage(name: "up", length: .seconds(1), leg: .other),
    ]
    let step = try exercise(
      "step", sets: [PrescribedSet(.paced(repetitions: 2, stages: stages))])
    #expect(picture(step) == "gggggdddUdddU")
  }

  @Test func `leaves the length of a self-paced set open`() throws {
    let squat = try exercise(
      "squat", sets: [PrescribedSet(.selfPaced(repetitions: 8))], side: .one(.right))
    #expect(picture(squat) == "ggggg8*")
    #expect(blocks(squat).first?.segments.last?.length == nil)
  }

  @Test func `lets the runner pace repetitions that have no stages`() throws {
    let squat = try exercise(
      "squat", sets: [PrescribedSet(.paced(repetitions: 4, stages: []))])
    #expect(picture(squat) == "ggggg4*")
  }

  @Test(arguments: [
    (0, "ggggghhh|ggggghhh"), (3, "ggggghhh|ggggghhh"), (7, "ggggghhh|ggggggghhh"),
    (8, "ggggghhh|...ggggghhh"),
  ])
  func `makes all of a short pause getting ready`(rest: Int, expected: String) throws {
    let plank = try exercise("plank", sets: [hold(3), hold(3)], rest: .seconds(rest))
    #expect(picture(plank) == expected)
  }

  @Test func `is empty for an exercise without sets`() throws {
    #expect(blocks(try exercise("nothing", sets: [])).isEmpty)
  }

  @Test func `lasts as long as its segments and a minute for each exercise`() throws {
    let item = PhaseItem(
      try exercise("plank", sets: [hold(10), hold(10)], rest: .seconds(12)))
    let squat = PhaseItem(
      try exercise("squat", sets: [PrescribedSet(.selfPaced(repetitions: 5))]))
    let plan = SessionPlan(phase: try followed([item, squat]).phase, affected: nil)
    #expect(plan.estimatedLength == .seconds(182))
  }
}
