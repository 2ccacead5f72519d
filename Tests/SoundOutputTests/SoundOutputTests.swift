import Foundation
import SessionSound
import SoundOutput
import Testing

@Suite struct `The sound of a session` {
  @Test func `reaches the player sample by sample`() throws {
    try withStandIn { here in
      let clock = QuickClock()
      let output = SoundOutput([try here.recorder()], clock: { clock.now })
      let start = clock.now + .seconds(1)
      output.plan(
        [tone(1, at: start, of: output), tone(2, at: start + .seconds(3), of: output, level: -70)],
        isRunning: false)
      output.finish(within: .seconds(60))
      let samples = try here.recorded()
      let first = try #require(samples.firstIndex { $0 != 0 })
      let second = try #require(samples.firstIndex { $0 < 0 })
      #expect(second - first == 3 * 44_100, "nothing was dropped between them")
      #expect(samples.count { $0 == 1_000 } == 1_000)
      #expect(samples.count { $0 == -70 } == 1_000)
      #expect(output.takeLost().isEmpty)
    }
  }

  @Test func `drops silence where the player lags, but no sound`() throws {
    try withStandIn { here in
      // Far more time passes at every look than samples are written.
      let clock = QuickClock(step: .milliseconds(300))
      let output = SoundOutput([try here.recorder()], clock: { clock.now })
      let start = clock.now
      output.plan(
        (0..<20).map { tone($0, at: start + .seconds($0), of: output) }, isRunning: false)
      output.finish(within: .seconds(600))
      let samples = try here.recorded()
      #expect(samples.count { $0 == 1_000 } == 20_000, "every sound is heard whole")
      #expect(samples.count < 10 * 44_100, "of twenty seconds at most half")
    }
  }

  @Test func `stops when nothing is to be heard, and goes on`() throws {
    try withStandIn { here in
      let clock = QuickClock()
      let output = SoundOutput([try here.recorder()], clock: { clock.now })
      output.plan([tone(1, at: clock.now, of: output)], isRunning: false)
      let isHeard = soon { here.heard == 1_000 }
      #expect(isHeard)
      let length = try here.recorded().count
      usleep(50_000)
      #expect(try here.recorded().count - length <= 4_096, "silence is not written for ever")
      output.plan([tone(2, at: clock.now, of: output)], isRunning: false)
      output.finish(within: .seconds(60))
      #expect(try here.recorded().count { $0 != 0 } == 2_000)
    }
  }

  @Test func `is silent from the next block on where it is hushed, in the middle of a sound`()
    throws
  {
    try withStandIn { here in
      let clock = StillClock()
      let output = SoundOutput([try here.recorder()], clock: { clock.now })
      output.plan([tone(1, at: clock.now, of: output, count: 20 * 44_100)], isRunning: true)
      clock.now += .seconds(1)
      let isHeard = soon { here.heard > 40_000 }
      #expect(isHeard)
      output.plan([], isRunning: true, isHushed: true)
      clock.now += .seconds(2)
      let isSilent = try soon { try here.recorded().suffix(2_048).allSatisfy { $0 == 0 } }
      #expect(isSilent)
      output.close()
      let written = SampleClock.index(of: .seconds(1) + SoundOutput.lead) + SoundOutput.blockLength
      #expect(here.heard <= written + 441)
    }
  }

  @Test func `goes on with the next player where one dies, and says so once`() throws {
    try withStandIn { here in
      let clock = QuickClock()
      let players = [
        PlayerProgram(name: "missing", path: here.folder.path + "/missing", arguments: []),
        try here.program("broken", "exit 1"),
        try here.program("short", "head -c 9000 > /dev/null"),
        try here.recorder(),
      ]
      let output = SoundOutput(players, clock: { clock.now })
      let start = clock.now
      output.plan(
        (0..<200).map { tone($0, at: start + .milliseconds(100 * $0), of: output) },
        isRunning: false)
      output.finish(within: .seconds(60))
      #expect(output.takeLost() == ["missing", "broken", "short"])
      #expect(output.takeLost().isEmpty)
      #expect(output.player == "recorder")
      #expect(try here.recorded().count { $0 != 0 } > 100_000)
    }
  }

  @Test func `is silence without a player, and nothing waits for it`() throws {
    try withStandIn { here in
      let clock = QuickClock()
      for players in [[], [try here.program("broken", "exit 1")]] {
        let output = SoundOutput(players, clock: { clock.now })
        output.plan([tone(1, at: clock.now, of: output)], isRunning: true)
        #expect(soon { output.player == nil })
        output.close()
      }
    }
  }

  @Test func `ends a player that hangs, and leaves nothing of it`() throws {
    try withStandIn { here in
      let clock = QuickClock()
      let player = try here.program("deaf", "echo $$ > '\(here.folder.path)/id'; exec sleep 1000")
      let output = SoundOutput([player], clock: { clock.now })
      output.plan((0..<99).map { tone($0, at: clock.now, of: output) }, isRunning: true)
      #expect(soon { here.text("id")?.hasSuffix("\n") == true })
      output.close()
      let id = try #require(here.text("id").flatMap { Int32($0.dropLast()) })
      #expect(kill(id, 0) != 0, "not even a zombie is left")
    }
  }

  @Test func `gives the player nothing of ours but the stream`() throws {
    try withStandIn { here in
      let clock = QuickClock()
      let player = try here.program(
        "curious",
        """
        { ls -l /proc/self/fd | grep -vc null; ps -o pgid= -p $$ | tr -d ' '; echo $$; } \
        > '\(here.folder.path)/seen' 2> /dev/null
        echo noise; echo noise >&2
        exec cat > /dev/null
        """)
      let output = SoundOutput([player], clock: { clock.now })
      output.plan([tone(1, at: clock.now, of: output)], isRunning: false)
      #expect(soon { here.text("seen")?.split(separator: "\n").count == 3 })
      output.close()
      let seen = (here.text("seen") ?? "").split(separator: "\n")
      #expect(seen.count == 3 && seen[1] == seen[2], "it has a process group of its own")
    }
  }
}

@Suite struct `The players` {
  @Test func `are found by their names, the best first`() throws {
    try withStandIn { here in
      for name in ["aplay", "pacat", "pw-play"] { _ = try here.program(name, "exit 0") }
      let found = PlayerProgram.installed(in: SearchPath("/nowhere:relative:\(here.folder.path)"))
      #expect(found.map(\.name) == ["pw-play", "pacat", "aplay"])
      #expect(found.map(\.path) == found.map { "\(here.folder.path)/\($0.name)" })
      #expect(
        found[1].arguments.joined(separator: " ").hasPrefix(
          "--playback --raw --format=s16le --channels=1 --rate=44100 --latency-msec=40"))
      #expect(
        found[2].arguments.joined(separator: " ")
          == "-q -t raw -f S16_LE -c 1 -r 44100 --buffer-time=60000 --period-time=15000 -")
    }
  }

  @Test func `are not looked for in the folder of the day`() {
    #expect(SearchPath(".:bin:").find("sh") == nil)
    #expect(SearchPath(".:/bin").find("sh") == "/bin/sh")
    #expect(SearchPath("").find("sh") == nil)
  }

  @Test(arguments: [true, false])
  func `of PipeWire are told that the stream is raw where they know the word`(isNew: Bool) throws {
    try withStandIn { here in
      let clock = QuickClock()
      let help = isNew ? "  -a, --raw   RAW mode" : "  --rate"
      let script =
        "echo \"$@\" >> '\(here.folder.path)/told'; [ \"$1\" = --help ] && echo '\(help)'"
      _ = try here.program("pw-play", script + "\nexec cat > /dev/null")
      let players = PlayerProgram.installed(in: SearchPath(here.folder.path))
      let output = SoundOutput(players, clock: { clock.now })
      output.plan([tone(1, at: clock.now, of: output)], isRunning: false)
      #expect(soon { here.text("told")?.split(separator: "\n").count == 2 })
      output.close()
      let told = (here.text("told") ?? "").split(separator: "\n").last ?? ""
      let rest = "--format s16 --rate 44100 --channels 1 --latency 40ms -"
      #expect(told == (isNew ? "--raw \(rest)" : rest))
    }
  }
}

@Suite struct `The voice` {
  /// A voice for English only, that says a second of something.
  private func voice(_ here: StandIn, _ script: String) throws -> Voice {
    _ = try here.program("espeak-ng", script)
    return try #require(Voice(in: SearchPath(here.folder.path)))
  }

  private func speaker(_ here: StandIn) throws -> String {
    var file = WAV.header(samples: 9) + WAV.bytes(Array(repeating: 0, count: 30_000))
    file += WAV.bytes(Array(repeating: 8_000, count: 44_100))
    // The header says that there are more samples than there are in the world.
    for index in 40..<44 { file[index] = 0xFF }
    try Data(file).write(to: here.folder.appendingPathComponent("voice.wav"))
    return """
      printf '%s\\n' "$@" > '\(here.folder.path)/told'
      [ "$3" = en ] || exit 1
      cat '\(here.folder.path)/voice.wav'
      """
  }

  @Test func `turns words into samples, silence left out and its length not believed`() throws {
    try withStandIn { here in
      let voice = try voice(here, speaker(here))
      let clip = try #require(voice.clip(of: Utterance("-x [[evil]] $(id) '\u{1B}", in: "en-GB")))
      #expect((44_000..<46_500).contains(clip.samples.count))
      #expect(clip.samples.max() == 27_852, "as loud as it may be")
      let told = (here.text("told") ?? "").split(separator: "\n")
      #expect(told.suffix(2) == ["--", "-x [evil]] $(id) '\u{1B}"])
      #expect(voice.clip(of: Utterance("Hallo", in: "de")) == nil)
      #expect(voice.clip(of: Utterance("Hallo", in: "")) == nil)
      #expect(voice.speaks("en"))
      #expect(!voice.speaks("de-CH"))
    }
  }

  @Test(arguments: [
    "exit 0", "echo nonsense", "exit 1", "kill -9 $$", "head -c 40000000 /dev/zero",
  ])
  func `says nothing where its program fails`(script: String) throws {
    try withStandIn { here in
      let voice = try voice(here, script)
      #expect(voice.clip(of: Utterance("Hold", in: "en")) == nil)
    }
  }

  @Test func `speaks ahead, each words once, and tells what it cannot speak`() throws {
    try withStandIn { here in
      let script = try speaker(here) + "\necho x >> '\(here.folder.path)/count'"
      let store = SpeechStore(try voice(here, script))
      let words = Utterance("Hold", in: "en")
      store.prepare {
        [words, words, Utterance("Halten", in: "de"), Utterance("Los", in: "de")]
      }
      store.prepare { [words] }
      store.finish()
      #expect(store.clips.keys.map { $0 } == [words])
      #expect(here.text("count") == "x\n")
      #expect(store.takeSilentLanguages() == ["de"])
      #expect(store.takeSilentLanguages().isEmpty)
    }
  }

  @Test(.enabled(if: SearchPath("/usr/bin").find("espeak-ng") != nil, "espeak-ng is missing"))
  func `of espeak-ng says more with more words`() throws {
    let voice = try #require(Voice(in: SearchPath("/usr/bin")))
    let short = try #require(voice.clip(of: Utterance("Hold", in: "en")))
    let long = try #require(
      voice.clip(of: Utterance("Hüfte nach links, beide Füße am Boden", in: "de")))
    #expect(short.length < .seconds(1) && long.length > .seconds(1))
    #expect(voice.clip(of: Utterance("Hold", in: "tlh-x")) == nil)
  }
}
