import Coaching
import Programmes
import ProgressTracking
import SessionSound
import Testing

@Suite struct `An hour of running to a beat` {
  @Test(arguments: [172, 97])
  func `has every click at its very sample, and none drifts`(rate: Int) throws {
    let run = try drill(.time(.seconds(3_600)), beat: rate)
    let cues = try guided(run).cues.filter { $0.signal == .beat }
    #expect(cues.count == rate * 60)
    var track = Track()
    track.plan(script(.init(tones: false, speech: false)).sounds(of: cues, from: .zero))
    var starts: [Int] = []
    var silence = 1_000
    for block in 0..<(3_606 * 44_100 / 2_048) {
      guard let samples = track.mix(2_048) else {
        silence += 2_048
        continue
      }
      for (index, sample) in samples.enumerated() {
        if sample != 0, silence >= 1_000 { starts.append(block * 2_048 + index) }
        silence = sample == 0 ? silence + 1 : 0
      }
    }
    let exact = (0..<rate * 60).map { beat in
      Int((5 * 44_100 + Double(beat) * 60 * 44_100 / Double(rate)).rounded())
    }
    #expect(starts.count == exact.count)
    #expect(zip(starts, exact).allSatisfy { $0 == $1 }, "the worst is \(worst(starts, exact))")
  }

  private func worst(_ starts: [Int], _ exact: [Int]) -> Int {
    zip(starts, exact).map { abs($0 - $1) }.max() ?? 0
  }
}

@Suite struct `A session that nobody answers` {
  @Test func `gives a set at one's own pace its allowance, and ends it`() throws {
    let squat = try drill(
      .selfPaced(repetitions: 8), cues: [Cue(.end, "Gut"), Cue(.after(.seconds(3)), "Atmen")])
    let session = try guided(squat, allowance: .seconds(3))
    #expect(session.length == .seconds(5 + 24))
    let end = try #require(session.cues.last)
    #expect(end.signal == .end)
    #expect(end.text == "Gut")
    #expect(end.instant == .seconds(29))
    #expect(session.cues.contains { $0.text == "Atmen" && $0.instant == .seconds(8) })
  }

  @Test func `plays a timed session to the second`() throws {
    let plank = try drill(.hold(Bounds(.seconds(20))), sets: 3, side: .each(first: .right))
    let session = try guided(plank)
    #expect(session.cues.count { $0.signal == .end } == 6)
    #expect(session.cues.map(\.instant) == session.cues.map(\.instant).sorted())
    #expect(session.length == session.cues.last?.instant)
  }
}

@Suite struct `A file of samples` {
  @Test func `is read as it was written, whatever its header says of its length`() throws {
    let samples: [Int16] = [0, 1, -1, .max, .min, 300, -300]
    var file = WAV.header(samples: samples.count) + WAV.bytes(samples)
    #expect(file.count == 44 + 14)
    let read = try #require(WAV.read(file))
    #expect(read.samples == samples)
    #expect(read.rate == 44_100)
    for index in 40..<44 { file[index] = 0xFF }
    #expect(try #require(WAV.read(file)).samples == samples)
  }

  @Test func `is nothing where it is no such file`() {
    let file = WAV.header(samples: 3) + WAV.bytes([1, 2, 3])
    for length in 0..<44 { #expect(WAV.read(Array(file.prefix(length))) == nil) }
    var stereo = file
    stereo[22] = 2
    #expect(WAV.read(stereo) == nil)
    var huge = file
    for index in 16..<20 { huge[index] = 0xFF }
    #expect(WAV.read(huge) == nil)
  }

  @Test func `keeps to the time at another rate`() throws {
    let half = try #require(Clip((0..<22_050).map { Int16($0 % 100) }, rate: 22_050))
    #expect(abs(half.samples.count - 44_100) <= 2)
    #expect(half.samples.prefix(5) == [0, 0, 1, 1, 2])
    #expect(Clip([1, 2, 3], rate: 0) == nil)
  }
}
