import Coaching
import Programmes
import ProgressTracking
import Testing

@Suite struct `The order of the sides` {
  private func drill(
    _ order: SideOrder, _ sets: [PrescribedSet], switchSides: Duration = .seconds(8),
    cues: [Cue] = []
  ) throws -> Exercise {
    var drill = try exercise(
      "drill", sets: sets, rest: .seconds(10), switchSides: switchSides,
      side: .each(first: .affected), cues: cues)
    drill.sideOrder = order
    return drill
  }

  /// A line for each set: its number and side, then what happens, a letter a segment.
  private func order(_ exercise: Exercise) -> [String] {
    blocks(exercise).map { block in
      let segments = block.segments.map { segment in
        let side = segment.side.map { $0 == .left ? "L" : "R" } ?? ""
        return switch segment.kind {
        case .rest: "rest"
        case .switchSides: "switch\(side)"
        case .getReady: "ready"
        case .restBetweenRepetitions: "pause"
        case .stage(let name, _): "\(name)\(side)"
        default: "work\(side)"
        }
      }
      return ([block.planned.line] + segments).joined(separator: " ")
    }
  }

  @Test func `plays every set on one side before the other`() throws {
    #expect(
      order(try drill(.allSets, [hold(2), hold(2)])) == [
        "drill 1 left ready workL", "drill 2 left rest ready workL",
        "drill 1 right switch ready workR", "drill 2 right rest ready workR",
      ])
  }

  @Test func `takes turns in every repetition of one set`() throws {
    let steps = try drill(.eachRepetition, [upAndDown(2), upAndDown(1)])
    #expect(
      order(steps) == [
        "drill 1 ready upL downL switchR upR downR switchL upL downL switchR upR downR",
        "drill 2 rest ready upL downL switchR upR downR",
      ])
    let block = try #require(blocks(steps).first)
    #expect(block.planned.amount == SetAmount(2, .repetitions))
    #expect(block.planned.side == nil)
    #expect(block.estimatedLength == .seconds(5 + 4 * 3 + 3 * 8))
  }

  @Test func `signals the other side where there is no pause to change to it`() throws {
    let steps = try drill(
      .eachRepetition, [upAndDown(2)], switchSides: .zero,
      cues: [Cue(.switchSides, "other leg"), Cue(.repetition, "one")])
    let block = try #require(blocks(steps).first)
    #expect(
      block.segments.map { $0.cues.first?.signal?.word ?? "" }.dropFirst() == [
        "START", "STAGE", "SWITCH", "STAGE", "SWITCH", "STAGE", "SWITCH", "STAGE",
      ])
    #expect(block.segments.flatMap(\.cues).count { $0.text == "other leg" } == 3)
    #expect(block.segments.flatMap(\.cues).count { $0.text == "one" } == 4)
  }

  @Test func `changes legs in a stage on either side`() throws {
    let stages = [
      Stage(name: "down", length: .seconds(1)),
      Stage(name: "up", length: .seconds(1), leg: .other),
    ]
    let steps = try drill(
      .eachRepetition, [PrescribedSet(.paced(repetitions: 1, stages: stages))], switchSides: .zero)
    #expect(order(steps) == ["drill 1 ready downL upR downR upL"])
  }

  @Test func `is each set's own where a position is held`() throws {
    #expect(
      order(try drill(.eachRepetition, [hold(2)])) == [
        "drill 1 left ready workL", "drill 1 right switch ready workR",
      ])
  }

  @Test func `counts a repetition when both sides have done it`() throws {
    var play = try Play([PhaseItem(try drill(.eachRepetition, [upAndDown(4), upAndDown(4)]))])
    play.send(.proceed)
    // Ready, then left 3 s, switch 8 s, right 3 s, switch 8 s and so on.
    play.wait(.seconds(5 + 3 + 8 + 3 + 4))
    #expect(play.player.segment?.kind == .switchSides)
    play.send(.finishEarly)
    #expect(play.log.last == "set drill 1: 1 of 4 partial")
    #expect(play.records.map(\.seconds) == [6], "a pause is no work")
    play.wait(.seconds(10 + 3 + 4))
    play.send(.proceed)
    #expect(play.player.segment?.side == .right, "the pause is ended")
    play.send(.finishEarly)
    #expect(play.asked == "reason", "not a whole one was done")
  }

  @Test func `can be left for later and goes on at the very set`() throws {
    let items = [PhaseItem(try drill(.allSets, [hold(2), hold(2)]))]
    let followed = try followed(items)
    var first = Play(followed)
    first.send(.proceed)
    first.wait(.seconds(7 + 10 + 2 + 3))
    first.send(.leave)
    first.answer(LeavingOption.later.rawValue)
    #expect(first.records.map(\.planned.line) == ["drill 1 left", "drill 2 left"])
    var second = Play(followed, resuming: first.open())
    second.playThrough()
    #expect(
      second.records.map(\.planned.line) == [
        "drill 1 left", "drill 2 left", "drill 1 right", "drill 2 right",
      ])
  }
}
