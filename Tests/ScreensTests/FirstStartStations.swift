import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

extension World {
  /// The first start, from the name to the side that hurts.
  func firstStations() throws -> [Station] {
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
}
