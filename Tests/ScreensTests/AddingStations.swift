import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

extension World {
  /// What is added beside the sessions: measures, notes, runs, days off.
  func addingStations() throws -> [Station] {
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
}
