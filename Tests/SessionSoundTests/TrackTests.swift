import SessionSound
import Testing

@Suite struct `A track` {
  private func tone(_ number: Int, at position: Int, level: Int16 = 100, count: Int = 1_000)
    -> PlacedSound
  {
    PlacedSound(
      PlacedSound.ID(.seconds(number), .tone(.stage)), at: position,
      Clip(Array(repeating: level, count: count)))
  }

  private func words(_ text: String, at position: Int, count: Int = 40_000, isExtra: Bool = false)
    -> PlacedSound
  {
    PlacedSound(
      PlacedSound.ID(.seconds(position), .words(Utterance(text, in: "en"))), at: position,
      Clip(Array(repeating: 5_000, count: count)), isExtra: isExtra)
  }

  @Test(arguments: [1, 7, 2_048, 5_000])
  func `has every sound at its very sample, whatever the blocks`(block: Int) {
    var track = Track()
    track.plan([tone(1, at: 3_000), tone(2, at: 4_500, level: -40)])
    var samples: [Int16] = []
    while samples.count < 10_000 {
      samples += track.mix(block) ?? Array(repeating: 0, count: block)
    }
    #expect(samples.firstIndex { $0 != 0 } == 3_000)
    #expect(samples[3_000..<4_000].allSatisfy { $0 == 100 })
    #expect(samples[4_000..<4_500].allSatisfy { $0 == 0 })
    #expect(samples[4_500..<5_500].allSatisfy { $0 == -40 })
    #expect(samples[5_500...].allSatisfy { $0 == 0 })
  }

  @Test func `adds what sounds together, and never turns over`() {
    var track = Track()
    track.plan([
      tone(1, at: 0, level: 30_000, count: 10), tone(2, at: 5, level: 30_000, count: 10),
    ])
    #expect(
      track.samples(12) == Array(repeating: 30_000, count: 5) + Array(repeating: .max, count: 5)
        + [30_000, 30_000])
  }

  @Test func `is planned anew from what has not begun`() {
    var track = Track()
    track.plan([tone(1, at: 100, count: 5_000), tone(2, at: 8_000)])
    _ = track.samples(2_048)
    track.plan([tone(1, at: 100, count: 5_000), tone(3, at: 6_000)])
    let samples = track.samples(10_000)
    #expect(samples[0..<3_052].allSatisfy { $0 == 100 }, "what has begun goes on, once")
    #expect(samples[3_052..<3_952].allSatisfy { $0 == 0 })
    #expect(samples[3_952..<4_952].allSatisfy { $0 == 100 })
    #expect(samples[4_952...].allSatisfy { $0 == 0 }, "what was taken back is not heard")
  }

  @Test func `brings a cue that is late at once, and leaves out what only helps`() {
    var track = Track()
    _ = track.samples(44_100)
    track.plan([tone(1, at: 10), words("left", at: 20, isExtra: true)])
    let samples = track.samples(5_000)
    #expect(samples[0..<1_000].allSatisfy { $0 == 100 })
    #expect(samples[1_000...].allSatisfy { $0 == 0 })
  }

  @Test func `falls silent within 10 ms, without a click`() {
    var track = Track()
    track.plan([tone(1, at: 0, level: 10_000, count: 40_000), tone(2, at: 3_000)])
    _ = track.samples(2_048)
    track.hush()
    let samples = track.samples(10_000)
    #expect(samples[441...].allSatisfy { $0 == 0 })
    let steps = zip([10_000] + samples, samples).map { abs(Int($0) - Int($1)) }
    #expect(steps.max().map { $0 < 50 } ?? false)
    #expect(track.nextSound == nil)
    track.plan([tone(1, at: 0, level: 10_000, count: 40_000)])
    #expect(track.nextSound == nil, "what was silenced stays silent")
  }

  @Test func `gives way to words, and comes back after them`() {
    var track = Track()
    track.plan([
      tone(1, at: 0, level: 10_000, count: 100_000), words("hold", at: 20_000, count: 30_000),
    ])
    let samples = track.samples(100_000)
    #expect(samples[0...20_000].allSatisfy { $0 == 10_000 || $0 == 15_000 })
    #expect(samples[22_000..<50_000].allSatisfy { $0 == 8_000 }, "5,000 of words, 3,000 below")
    #expect(samples[58_000...].allSatisfy { $0 == 10_000 })
    let below = samples.indices.map { samples[$0] - ((20_000..<50_000).contains($0) ? 5_000 : 0) }
    let steps = zip(below, below.dropFirst()).map { abs(Int($0) - Int($1)) }
    #expect(steps.max().map { $0 < 10 } ?? false, "no step clicks")
  }

  @Test func `ends words where the next ones start`() {
    var track = Track()
    track.plan([words("one two three", at: 0), words("four", at: 10_000, count: 10_000)])
    let samples = track.samples(40_000)
    #expect(samples[11_000..<20_000].allSatisfy { $0 == 5_000 })
    #expect(samples[20_000...].allSatisfy { $0 == 0 })
  }

  @Test func `skips silence but no sound`() {
    var track = Track()
    track.plan([tone(1, at: 5_000)])
    track.skip(to: 3_000)
    #expect(track.position == 3_000)
    track.skip(to: 9_000)
    #expect(track.position == 5_000)
    _ = track.samples(500)
    track.skip(to: 9_000)
    #expect(track.position == 5_500, "not in the middle of it")
    _ = track.samples(500)
    track.skip(to: 9_000)
    #expect(track.position == 9_000)
    track.skip(to: 1)
    #expect(track.position == 9_000)
  }
}

@Suite struct `A tone` {
  @Test func `is like no other`() {
    for tone in Tone.allCases {
      #expect(Tone.allCases.filter { $0.clip == tone.clip } == [tone])
    }
  }

  @Test(arguments: Tone.allCases)
  func `neither clicks nor turns over, and starts at once`(tone: Tone) {
    let samples = tone.clip.samples
    if tone != .primer { #expect(samples.first != 0) }
    let peak = samples.map { abs(Int($0)) }.max() ?? 0
    #expect((1_000..<24_000).contains(peak))
    #expect(abs(Int(samples.first ?? 0)) < 1_500)
    #expect(abs(Int(samples.last ?? 0)) < 300)
  }
}
