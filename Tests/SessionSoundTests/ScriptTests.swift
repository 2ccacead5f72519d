import Coaching
import Programmes
import ProgressTracking
import SessionSound
import Testing

@Suite struct `What is heard` {
  private let shift = [
    Stage(name: "shift", length: .seconds(2), cue: "Hüfte nach links"),
    Stage(name: "back", length: .seconds(2)),
  ]

  /// What is heard, each with its second.
  private func heard(_ cues: [TimedCue], _ channels: SoundScript.Channels = .init()) -> [String] {
    script(channels, ready: cues).sounds(of: cues, from: .zero).sorted { $0.position < $1.position }
      .map { sound in
        let second = (Double(sound.position) / 44_100 * 100).rounded() / 100
        switch sound.id.part {
        case .tone(let tone): return "\(second) \(tone)"
        case .words(let words): return "\(second) '\(words.text)' \(words.language)"
        }
      }
  }

  @Test func `counts down, starts and tells the stages, all of it at first`() throws {
    let step = try drill(.paced(repetitions: 2, stages: shift), side: .each(first: .left))
    let told = heard(try guided(step).cues)
    #expect(
      told.prefix(12) == [
        "0.0 primer", "0.12 'Left' en", "2.0 countdown", "3.0 countdown", "4.0 countdown",
        "5.0 start", "5.12 'Hüfte nach links' de", "7.0 stage", "7.12 'back' de", "9.0 stage",
        "9.12 'Hüfte nach links' de", "11.0 stage",
      ])
    #expect(told.contains("13.0 end"))
    #expect(told.contains("13.0 switchSides"))
    #expect(told.contains("13.12 'Switch' en"))
    #expect(told.contains { $0.hasSuffix("'Right' en") })
  }

  @Test func `fades from all of the words to one, and then to tones`() throws {
    let step = try drill(.paced(repetitions: 8, stages: shift), sets: 2)
    let told = heard(try guided(step).cues).filter { $0.contains(" de") }
    #expect(told.count { $0.contains("Hüfte") } == 4, "three times, and once in the second set")
    #expect(told.count { $0.contains("'shift'") } == 5)
    #expect(told.count { $0.contains("'back'") } == 9)
  }

  @Test func `is said whole every time where it is not to fade`() throws {
    let step = try drill(.paced(repetitions: 8, stages: shift), sets: 2)
    let cues = try guided(step).cues
    var script = script(.init(), ready: cues)
    script.fades = false
    for utterance in script.utterances(of: cues) {
      script.voice[utterance] = Clip(Array(repeating: 1, count: 100))
    }
    let told = script.sounds(of: cues, from: .zero)
      .compactMap { if case .words(let words) = $0.id.part { words.text } else { nil } }
    #expect(told.count { $0 == "Hüfte nach links" } == 16)
    #expect(!told.contains("shift"))
  }

  @Test func `says what comes once a set in every set`() throws {
    let step = try drill(
      .paced(repetitions: 8, stages: shift), sets: 4,
      cues: [Cue(.halfway, "Hälfte"), Cue(.lastRepetition, "Noch eine"), Cue(.end, "Gut")])
    let told = heard(try guided(step).cues)
    for words in ["Hälfte", "Noch eine", "Gut"] {
      #expect(told.count { $0.contains(words) } == 4, "\(words)")
    }
  }

  @Test func `says what comes once rather than what comes again, where both are due at once`()
    throws
  {
    let step = try drill(
      .paced(repetitions: 6, stages: shift), cues: [Cue(.start, "Los"), Cue(.halfway, "Hälfte")])
    let told = heard(try guided(step).cues)
    #expect(told.filter { $0.hasPrefix("5.") } == ["5.0 start", "5.12 'Los' de"])
    #expect(told.contains("9.12 'Hüfte nach links' de"), "the second time it is said")
    #expect(told.filter { $0.hasPrefix("17.") } == ["17.0 stage", "17.0 'Hälfte' de"])
  }

  @Test func `says words that are due at once one after the other`() throws {
    let step = try drill(
      .paced(repetitions: 1, stages: shift), side: .each(first: .left),
      cues: [Cue(.start, "Los"), Cue(.end, "Gut")])
    let told = heard(try guided(step).cues)
    #expect(told.contains("5.12 'Los' de"))
    #expect(told.contains("5.22 'Hüfte nach links' de"), "a tenth of a second later")
    #expect(told.contains("9.12 'Gut' de"))
    #expect(told.contains("9.22 'Switch' en"))
  }

  @Test func `has a tone where words are not spoken`() throws {
    let plank = try drill(.hold(Bounds(.seconds(20))), cues: [Cue(.halfway, "Hälfte")])
    let cues = try guided(plank).cues
    #expect(heard(cues, .init(speech: false)).contains("15.0 notice"))
    #expect(!heard(cues).contains("15.0 notice"))
    let silent = SoundScript(.init(), words: sampleWords, language: "de", offset: .zero)
    #expect(silent.sounds(of: cues, from: .zero).contains { $0.id.part == .tone(.notice) })
  }

  @Test func `has only the channels that are on`() throws {
    let run = try drill(.time(.seconds(10)), beat: 120, cues: [Cue(.start, "Lauf")])
    let cues = try guided(run).cues
    #expect(heard(cues, .init(tones: false, speech: false, metronome: false)).isEmpty)
    let beats = heard(cues, .init(tones: false, speech: false))
    #expect(beats.count == 20)
    #expect(beats.allSatisfy { $0.contains("accent") || $0.contains("beat") })
    #expect(
      heard(cues, .init(tones: false, metronome: false)) == ["5.0 'Lauf' de", "15.0"].dropLast())
  }

  @Test func `accents every other beat`() throws {
    let run = try drill(.time(.seconds(3)), beat: 120)
    let beats = heard(try guided(run).cues, .init(tones: false, speech: false))
    #expect(
      beats == ["5.0 accent", "5.5 beat", "6.0 accent", "6.5 beat", "7.0 accent", "7.5 beat"])
  }

  @Test func `comes as much earlier or later as it was set`() throws {
    let cues = try guided(try drill(.hold(Bounds(.seconds(20))))).cues
    let places = { (offset: Duration) in
      script(offset: offset).sounds(of: cues, from: .zero).map(\.position)
    }
    #expect(places(.milliseconds(-100)) == places(.zero).map { $0 - 4_410 })
    #expect(places(.milliseconds(250)) == places(.zero).map { $0 + 11_025 })
  }

  @Test func `is known ahead exactly as it will be told`() throws {
    let step = try drill(
      .paced(repetitions: 4, stages: shift), sets: 2, side: .each(first: .left), beat: 97)
    var player = try player(step, at: .seconds(50))
    let ahead = player.cues(after: .seconds(50), through: .seconds(1_000))
    var told: [TimedCue] = []
    var now = Duration.seconds(50)
    while let next = player.nextChange(after: now) {
      // Ticks come late.
      now = next + .milliseconds(7)
      for case .cue(let cue) in player.handle(.tick, at: now) { told.append(cue) }
    }
    #expect(ahead == told)
    #expect(ahead.count > 100)
  }

  @Test func `goes on in step after a pause`() throws {
    var player = try player(try drill(.time(.seconds(60)), beat: 90), at: .zero)
    for second in 1...10 { _ = player.handle(.tick, at: .seconds(second)) }
    _ = player.handle(.pause, at: .milliseconds(10_300))
    #expect(player.cues(after: .milliseconds(10_300), through: .seconds(900)).isEmpty)
    _ = player.handle(.pause, at: .milliseconds(20_000))
    let beats = player.cues(after: .milliseconds(20_000), through: .seconds(27))
      .filter { $0.signal == .beat }.map(\.instant)
    let exact = (8...11).map { Duration.seconds(5) + .nanoseconds(($0 * 60_000_000_000 + 89) / 90) }
    // Five seconds are for getting ready again.
    #expect(beats.first == exact[0] + .milliseconds(14_700))
    #expect(beats.prefix(3) == exact.prefix(3).map { $0 + .milliseconds(14_700) }[...])
  }
}
