import Foundation
import Testing

@Suite struct `A session as a sound file` {
  @Test func `is a file that another reader takes, with every click in its place`() throws {
    try withHome { home in
      try home.file("run.yaml", cadence)
      let outcome = try home.run(
        "audio", "run.yaml", "-o", "run.wav", "--wordless", "--between", "10s", "--exercise",
        "run")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.hasPrefix("Written to 'run.wav': 1 min 18 s, 6.9 MB."))
      try home.file("read.py", reader)
      let read = try home.run(["read.py", "run.wav"], program: "/usr/bin/python3")
      #expect(read.errors.isEmpty)
      #expect(read.lines.prefix(1) == ["1 2 44100 78"])
      // Ten seconds to get into position, five to get ready, and then a beat in every third part of
      // a second, for thirty seconds of every forty-five.
      let clicks = read.lines.dropFirst().compactMap { Int($0) }
      let exact = (0..<180).filter { ($0 / 90) * 45 + $0 % 90 / 3 < 60 }
        .map { 15 * 44_100 + ($0 < 90 ? $0 : $0 + 45) * 14_700 }
      // Where the start and the end sound, the clicks sound with them.
      let alone = exact.filter { !(15...16).contains($0 / 44_100) && $0 / 44_100 < 75 }
      #expect(alone.count > 120)
      #expect(alone.filter { !clicks.contains($0) }.isEmpty)
    }
  }

  @Test func `is written anew only where that was asked for`() throws {
    try withHome { home in
      try home.file("run.yaml", cadence)
      try home.file("mine.wav", "mine")
      let refused = try home.run("audio", "run.yaml", "-o", "mine.wav", "--wordless")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("--force"))
      let kept = try Data(contentsOf: home.folder.appendingPathComponent("mine.wav"))
      #expect(kept == Data("mine".utf8))
      #expect(
        try home.run("audio", "run.yaml", "-o", "mine.wav", "--wordless", "--force").status == 0)
      let written = try Data(contentsOf: home.folder.appendingPathComponent("mine.wav"))
      #expect(written.prefix(4) == Data("RIFF".utf8))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
          .allSatisfy {
            !$0.hasPrefix(".") || !$0.contains("-") || $0.hasPrefix(".in") || $0.hasPrefix(".out")
              || $0.hasPrefix(".err")
          },
        "nothing is left beside it")
    }
  }

  @Test func `is one exercise, with a time for repetitions that have no tempo`() throws {
    try withHome { home in
      try home.file("run.yaml", cadence)
      func length(_ allow: String) throws -> Int {
        let outcome = try home.run(
          "audio", "run.yaml", "-o", "\(allow).wav", "--wordless", "--exercise", "squat", "--allow",
          allow)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let file = home.folder.appendingPathComponent("\(allow).wav").path
        return try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
      }
      #expect(try length("5s") - length("3s") == 8 * 2 * 44_100 * 2)
      let outcome = try home.run(
        "audio", "run.yaml", "-o", "no.wav", "--exercise", "plank", "--wordless")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("'plank'") && outcome.errors.contains("run, squat"))
      for wrong in ["", "3", "-1s", "1h", "0s", "soon"] {
        let outcome = try home.run("audio", "run.yaml", "-o", "no.wav", "--allow=\(wrong)")
        #expect(outcome.status == (wrong.isEmpty ? 64 : 1), "\(wrong)")
      }
      #expect(!home.exists(home.folder.appendingPathComponent("no.wav")))
    }
  }

  @Test func `says what is left out of it`() throws {
    try withHome { home in
      try home.file("run.yaml", cadence.replacing("180/min", with: "105% of step-rate"))
      let without = try home.run(
        "audio", "run.yaml", "-o", "a.wav", "--exercise", "run", changes: ["PATH": "/nowhere"])
      #expect(without.status == 0, "\(without.errors)")
      #expect(without.errors.contains("espeak-ng"))
      #expect(without.errors.contains("--measured step-rate=NUMBER"))
      let with = try home.run(
        "audio", "run.yaml", "-o", "b.wav", "--exercise", "run", "--wordless", "--measured",
        "step-rate=170")
      #expect(with.errors.isEmpty)
      #expect(try home.run("audio", "run.yaml", "-o", "c.wav", "--measured", "170").status == 1)
    }
  }

  private let reader = """
    import sys, wave, array
    file = wave.open(sys.argv[1])
    print(file.getnchannels(), file.getsampwidth(), file.getframerate(),
          file.getnframes() // file.getframerate())
    samples = array.array("h", file.readframes(file.getnframes()))
    silence = 400
    for place, sample in enumerate(samples):
        if sample and silence >= 400:
            print(place)
        silence = 0 if sample else silence + 1
    """
}
