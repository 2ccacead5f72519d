import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

/// The app standing at a place, with a name that tells it from others at the same place.
struct Station: Sendable {
  let name: String
  var play: AppPlay

  /// Whether the keys are shown over a screen.
  var showsKeys: Bool { name.hasPrefix("the keys of") }
}

extension World {
  /// The app at every place where somebody can be, and in every state that looks its own way.
  func stations() throws -> [Station] {
    try [
      dayStations(), firstStations(), sessionStations(), drillStations(), addingStations(),
      therapistStations(),
    ].flatMap(\.self)
  }

  /// What is known of a day in this world.
  func day(
    _ followed: Followed?, due: Due = .session, isNamed: Bool = true,
    starters: [StarterSummary] = [], _ change: (inout Standing) -> Void = { _ in }
  ) -> Situation {
    situation(followed, due: due, isNamed: isNamed, starters: starters, known: []) {
      $0.runner.name = retold($0.runner.name)
      change(&$0)
    }
  }

  /// The app in this world, after some keys.
  func play(_ situation: Situation, _ keys: [Key] = [], types: Bool = false) -> AppPlay {
    let means = SoundMeans(players: ["pacat"], hasVoice: false, isRemote: false)
    var play = AppPlay(situation, sound: means, texts: texts)
    play.press(contentsOf: keys)
    if types { play.type(typed) }
    return play
  }
}

extension AppPlay {
  /// The same after a text was typed.
  func typed(_ text: String) -> AppPlay {
    var play = self
    play.type(text)
    return play
  }

  /// The same after some keys.
  func pressed(_ keys: Key...) -> AppPlay {
    var play = self
    play.press(contentsOf: keys)
    return play
  }
}
