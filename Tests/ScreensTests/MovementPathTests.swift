import ProgrammeFiles
import Programmes
import Screens
import StarterProgrammes
import TerminalUI
import TestSupport
import Testing

@Suite struct `The way of a movement` {
  @Test func `is read from what every shipped exercise prescribes`() throws {
    var table = ""
    var seen: Set<String> = []
    for starter in StarterProgramme.all(in: "en") {
      let programme = try #require(starter.read().programme)
      for exercise in programme.phases.flatMap(\.items).map(\.exercise) {
        for set in exercise.dose.sets {
          guard case .paced(_, let stages) = set.work else { continue }
          let path = try path(stages, of: exercise)
          let line = "\(exercise.name): \(describe(path, stages))\n"
          if seen.insert(line).inserted { table += line }
        }
      }
    }
    expectSnapshot(table, named: "movement-paths.txt")
  }

  @Test func `is the same in every language of a starter`() throws {
    for starter in StarterProgramme.all(in: "en") {
      let translation = try #require(StarterProgramme.named(starter.stem, in: "de"))
      let pair = try [starter, translation].map {
        try #require($0.read().programme).phases.flatMap(\.items).map(\.exercise)
      }
      for (english, german) in zip(pair[0], pair[1]) {
        for (set, translated) in zip(english.dose.sets, german.dose.sets) {
          guard case .paced(_, let stages) = set.work, case .paced(_, let words) = translated.work
          else { continue }
          let paths = try (path(stages, of: english), path(words, of: german))
          #expect(paths.0 == paths.1, "\(starter): \(stages.map(\.name)) \(words.map(\.name))")
        }
      }
    }
  }

  @Test(arguments: [
    (LegDiagonal.d1Flexion, BodySide.right, Pacer.Path.upLeft),
    (.d1Extension, .right, .downRight), (.d2Flexion, .right, .upRight),
    (.d2Extension, .right, .downLeft), (.d1Flexion, .left, .upRight),
    (.d1Extension, .left, .downLeft), (.d2Flexion, .left, .upLeft),
    (.d2Extension, .left, .downRight),
  ])
  func `follows a diagonal, mirrored for the other leg`(
    diagonal: LegDiagonal, side: BodySide, way: Pacer.Path
  ) throws {
    let path = try #require(
      MovementPath(stages("there", "hold", "and back"), diagonal: diagonal, side: side))
    #expect(path.legs.map(\.way) == [way, way, way])
    #expect(path.legs.map(\.from) == [0, 1, 1])
    #expect(path.legs.map(\.to) == [1, 1, 0])
    #expect(path.legs.map(\.isStill) == [false, true, false])
  }

  @Test func `goes to the leg that a shift loads`() throws {
    let words = stages("shift", "hold", "return")
    for side in BodySide.allCases {
      let path = try #require(MovementPath(words, side: side.other, loaded: side))
      #expect(path.legs[0].way == (side == .left ? .toLeft : .toRight))
      #expect(path.legs.map(\.to) == [1, 1, 0])
    }
  }

  @Test func `takes the direction of a stage for a way of its own`() throws {
    let words = [
      Stage(name: "a", length: .seconds(2), pattern: .d1Flexion),
      Stage(name: "b", length: .seconds(2), pattern: .d2Extension),
    ]
    let path = try #require(MovementPath(words, diagonal: .d1Flexion, side: .left))
    #expect(path.legs.map(\.way) == [.upRight, .downRight])
    #expect(path.legs.map(\.to) == [1, 1])
  }

  @Test func `needs no word that is known`() throws {
    let path = try #require(MovementPath(stages("alpha", "beta", "gamma"), side: .left))
    #expect(path.legs.map(\.way) == [.up, .up, .up])
    #expect(path.legs.map(\.to) == [0.5, 1, 0])
  }

  @Test func `comes back within the only stage of a repetition`() throws {
    let path = try #require(MovementPath(stages("swing"), side: .left))
    let places = [0, 0.25, 0.5, 1, 7, -.infinity, .nan].map { path.legs[0].place(after: $0) }
    #expect(places == [0, 0.5, 1, 0, 0, 0, 0])
  }

  @Test func `stands still where every stage does`() throws {
    let path = try #require(MovementPath(stages("hold", "still"), side: nil))
    let isStill = path.legs.allSatisfy { $0.isStill }
    #expect(isStill)
    #expect(MovementPath([], side: nil) == nil)
  }

  @Test func `never jumps between the stages of a way`() {
    let words = [
      "up", "down", "hold", "back", "shift", "left", "right", "in", "out", "middle", "forwards",
      "behind", "there", "",
    ]
    for first in words {
      for second in words {
        for third in words {
          for side in [BodySide.left, nil] {
            let path = MovementPath(stages(first, second, third), side: side, loaded: side)
            let legs = path?.legs ?? []
            let isJoined = zip(legs, legs.dropFirst()).allSatisfy { $0.to == $1.from }
            #expect(legs.count == 3 && isJoined, "\(first), \(second), \(third)")
          }
        }
      }
    }
  }

  private func path(_ stages: [Stage], of exercise: Exercise) throws -> MovementPath {
    let side = exercise.side.order(affected: .left)[0]
    return try #require(
      MovementPath(
        stages, diagonal: exercise.pattern?.name, side: side,
        loaded: exercise.standOn == .other ? side?.other : side))
  }

  private func describe(_ path: MovementPath, _ stages: [Stage]) -> String {
    zip(path.legs, stages).map { leg, stage in
      if leg.isStill { return "\(stage.name) \(leg.isHeld ? "held" : "stays") at \(leg.to)" }
      return "\(stage.name) \(leg.way) \(leg.from) to \(leg.to)"
    }.joined(separator: " | ")
  }

  private func stages(_ names: String...) -> [Stage] {
    names.map { Stage(name: $0, length: .seconds(2)) }
  }
}
