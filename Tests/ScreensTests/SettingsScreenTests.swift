import Coaching
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `The screen of the settings` {
  private let means = SoundMeans(players: ["pacat"], hasVoice: true, isRemote: false)

  private func open(_ means: SoundMeans?) throws -> AppPlay {
    var play = AppPlay(situation(try followed(hipStarter())), sound: means)
    play.press(.character("s"))
    play.effects.removeAll { $0 == .probeSound }
    return play
  }

  @Test func `is reached from today, and left again`() throws {
    var play = try open(means)
    #expect(play.screen == "settings")
    play.press(.escape)
    #expect(play.effects == [.reload])
  }

  @Test func `tries once what plays, and says on the page what does not`() throws {
    let found = SoundMeans(players: ["pw-play", "pacat"], hasVoice: true, isRemote: false)
    var play = AppPlay(situation(try followed(hipStarter())), sound: found)
    play.press(.character("s"))
    #expect(play.effects == [.probeSound])
    #expect(play.text.contains("Sounds are played by pw-play."))
    play.send(.soundLost(["pw-play"]))
    #expect(play.text.contains("Sounds are played by pacat."))
    play.send(.soundLost(["pacat"]))
    #expect(play.text.contains("Tried, and silent here: pw-play, pacat."))
    #expect(play.lines.contains { $0.hasSuffix("rest, switch, end: on, silent here") })
    #expect(canvasRow(play, "1  Tones").hasSuffix("on, silent here"))
    play.press(.escape)
    play.send(.situation(situation(try followed(hipStarter()))))
    play.effects = []
    play.press(.character("s"))
    #expect(play.effects.isEmpty, "it is known")
  }

  @Test func `says that the voice does not speak the language`() throws {
    var play = try open(means)
    play.send(.voiceLost(language: "de"))
    #expect(play.text.contains("There is no voice for the language 'de'."))
    #expect(canvasRow(play, "2  Spoken cues").hasSuffix("on, silent here"))
  }

  /// The row of the picture that has a text.
  private func canvasRow(_ play: AppPlay, _ text: String) -> String {
    play.canvas().lines.first { $0.contains(text) } ?? ""
  }

  @Test func `turns a channel on and off, and lets it be heard at once`() throws {
    var play = try open(means)
    play.press(.enter)
    var settings = Settings()
    settings.channels[.tones] = false
    #expect(play.effects == [.save(settings)])
    play.effects = []
    play.press(.enter)
    settings.channels[.tones] = true
    #expect(play.effects == [.save(settings), .sample(.tones)])
    play.effects = []
    play.press(.character("5"))
    settings.channels[.bell] = true
    #expect(play.effects == [.save(settings), .sample(.bell)], "it stood in for nothing")
    play.effects = []
    play.press(.character("h"))
    #expect(play.effects == [.sample(nil)])
  }

  @Test func `moves sounds in steps, as far as they can be moved`() throws {
    var play = try open(means)
    for _ in 0..<12 { play.press(.character("-")) }
    #expect(play.app.settings.soundOffset == -120)
    #expect(play.text.contains("-120 ms"))
    for _ in 0..<200 { play.press(.character("+")) }
    #expect(play.app.settings.soundOffset == 500)
  }

  @Test func `is answered in lines as well`() throws {
    var play = try open(means)
    #expect(play.lines.contains("  1  Tones: count-down, start, stage, rest, switch, end: on"))
    play.answer("1")
    #expect(play.lines.contains("  1  Tones: count-down, start, stage, rest, switch, end: off"))
    play.answer("9")
    #expect(play.app.settings.motionReduced)
    play.answer("7")
    #expect(play.app.settings.isMuted)
    play.answer("3")
    #expect(!play.app.settings.speechFades)
    play.answer("q")
    #expect(play.effects.last == .reload)
  }

  @Test func `goes through the languages, and speaks the one that it is told at once`() throws {
    var play = try open(means)
    var chosen: [String?] = []
    for _ in 0..<3 {
      play.answer("0")
      chosen.append(play.app.settings.language)
    }
    #expect(chosen == ["en", "de", nil])
    #expect(play.lines.contains("  0  Language: as the system says"))
    play.answer("0")
    play.answer("0")
    play.send(.texts(Catalogue(.german)))
    #expect(play.lines.contains("  0  Sprache: Deutsch"))
    #expect(play.text.contains("Einstellungen"))
  }

  @Test func `says what is missing`() throws {
    let none = try open(SoundMeans(players: [], hasVoice: false, isRemote: false))
    #expect(none.text.contains("on, silent here"))
    #expect(none.text.contains("nothing here to play sounds with"))
    let mute = try open(SoundMeans(players: ["aplay"], hasVoice: false, isRemote: true))
    #expect(mute.text.contains("espeak-ng"))
    #expect(mute.text.contains("another machine"))
  }

  @Test(arguments: [(80, 24), (40, 12), (20, 5)])
  func `looks the same`(columns: Int, rows: Int) throws {
    let play = try open(means)
    expectSnapshot(
      play.canvas(Size(columns: columns, rows: rows)).text, named: "settings-\(columns)x\(rows).txt"
    )
  }
}

@Suite struct `The bell` {
  private func bells(_ means: SoundMeans?, _ channels: [Channel: Bool] = [:]) throws -> Int {
    var settings = Settings()
    settings.channels = channels
    var play = AppPlay(
      situation(try followed(hipStarter(), only: "side-shift")), settings: settings, sound: means)
    play.press(.enter, .character("2"), .enter, .enter)
    play.wait { $0.kind == .rest }
    return play.bells
  }

  @Test func `stands in where there is no player, or where it would sound elsewhere`() throws {
    let player = SoundMeans(players: ["aplay"], hasVoice: false, isRemote: false)
    #expect(try bells(player) == 0)
    #expect(try bells(player, [.bell: true]) > 30)
    #expect(try bells(SoundMeans(players: [], hasVoice: true, isRemote: false)) > 30)
    #expect(try bells(SoundMeans(players: ["aplay"], hasVoice: true, isRemote: true)) > 30)
    #expect(try bells(nil, [.bell: false]) == 0)
  }

  @Test func `is told of in a session for a while, and then makes room for the set`() throws {
    let means = SoundMeans(players: ["aplay"], hasVoice: true, isRemote: false)
    var play = AppPlay(situation(try followed(hipStarter(), only: "side-shift")), sound: means)
    play.press(.enter, .character("2"), .enter, .enter)
    play.send(.soundLost(["aplay"]))
    play.wait(.seconds(10))
    #expect(play.text.contains("No sound: bell and screen stand in."))
    play.wait(.seconds(10))
    #expect(!play.text.contains("No sound:"))
    #expect(play.text.contains("Next: set 2"))
  }

  @Test func `takes over when the last player is lost, which is said once`() throws {
    let means = SoundMeans(players: ["pw-play", "aplay"], hasVoice: true, isRemote: false)
    var play = AppPlay(situation(try followed(hipStarter(), only: "side-shift")), sound: means)
    play.press(.enter, .character("2"), .enter, .enter)
    play.send(.soundLost(["pw-play"]))
    #expect(!play.text.contains("No sound"), "the next player takes over")
    play.send(.soundLost(["aplay"]))
    #expect(play.text.contains("No sound: bell and screen stand in."))
    play.press(.character("x"))
    #expect(!play.text.contains("No sound"))
    play.wait { $0.kind == .rest }
    #expect(play.bells > 30)
  }

  @Test func `names at the first start every player that was lost, one after the other`() {
    let players = ["pw-play", "pacat", "aplay"]
    let means = SoundMeans(players: players, hasVoice: true, isRemote: false)
    var play = AppPlay(situation(nil, isNamed: true, starters: shippedStarters()), sound: means)
    play.send(.soundLost(Array(players.prefix(2))))
    #expect(!play.lines.joined().contains("No sound"))
    play.send(.soundLost(["aplay"]))
    #expect(play.lines.joined().contains("No sound from pw-play, pacat and aplay here. The bell"))
  }

  @Test func `says in the settings that nothing is heard where nothing plays`() throws {
    let silent = SoundMeans(players: [], hasVoice: false, isRemote: false)
    for (means, isSilent) in [(nil, true), (silent, false)] as [(SoundMeans?, Bool)] {
      var play = AppPlay(situation(try followed(hipStarter())), sound: means)
      for line in ["s", "h"] { play.answer(line) }
      #expect(play.lines.contains { $0.hasPrefix("Nothing can be heard here.") } == isSilent)
    }
  }

  @Test func `leaves the time and the cue to a small window where nothing plays`() throws {
    let means = SoundMeans(players: ["aplay"], hasVoice: false, isRemote: false)
    let hip = try followed(hipStarter())
    let small = Size(columns: 40, rows: 12)
    let pictures = [true, false].map { isSilent in
      var play = AppPlay(situation(hip), sound: means)
      play.press(.enter, .character("2"), .enter, .enter)
      play.wait { $0.kind.isWork }
      if isSilent { play.send(.soundLost(["aplay"])) }
      return play.canvas(small).text.split(separator: "\n").map { String($0) }
    }
    #expect(pictures[0].contains { $0.contains("No sound: bell and screen stand in.") })
    #expect(pictures[0].contains { $0.contains("Stand tall. Soft knees.") })
    let rows = pictures.map { $0.count { $0.contains("█") || $0.contains("▀") } }
    #expect(rows[0] >= rows[1] - 1)
  }
}

@Suite struct `Cues in words on the screen` {
  /// A session in the first stage of a movement whose stages have words.
  private func playing(_ channels: [Channel: Bool]) throws -> AppPlay {
    var settings = Settings()
    settings.channels = channels
    var play = AppPlay(
      situation(try followed(hipStarter(), only: "side-shift")), settings: settings)
    play.press(.enter, .character("2"), .enter, .enter)
    play.wait { $0.kind.isWork }
    return play
  }

  @Test func `are left out where they are turned off, what happens and the time are not`() throws {
    let on = try playing([:])
    let off = try playing([.screen: false])
    let cues = try #require(on.player?.told).split(separator: "\n").map { String($0) }
    #expect(cues == ["Stand tall. Soft knees.", "Let the hip glide over the foot."])
    for cue in cues {
      #expect(on.text.contains(cue))
      #expect(on.effects.contains(.say(cue)))
      #expect(!off.text.contains(cue))
      #expect(!off.effects.contains(.say(cue)))
    }
    #expect(off.text.contains("set 1 of 2"))
    #expect(off.effects.contains { if case .cue = $0 { true } else { false } }, "they are heard")
  }
}
