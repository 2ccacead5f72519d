import Programmes
import Testing

@Suite struct `A metronome` {
  @Test(
    arguments: [
      (Metronome.Rate.perMinute(170), Int?.none, 170), (.perMinute(190), 185, 185),
      (.perMinute(170), 185, 170),
    ])
  func `keeps its rate up to its limit`(rate: Metronome.Rate, limit: Int?, beats: Int) {
    #expect(Metronome(rate: rate, limit: limit).beatsPerMinute { _ in nil } == beats)
  }

  @Test(
    arguments: [
      (160.0, Int?.none, Int?.some(168)), (161, nil, 169), (180, 185, 185), (.nan, nil, nil),
      (.infinity, nil, nil), (0, nil, nil), (-5, nil, nil), (1e300, nil, nil),
    ])
  func `stands five per cent over a measure that has a value`(
    value: Double, limit: Int?, beats: Int?
  ) throws {
    let id = try #require(Identifier("step-rate"))
    let metronome = Metronome(rate: .percent(105, of: id), limit: limit)
    #expect(metronome.beatsPerMinute { $0 == id ? value : nil } == beats)
    #expect(metronome.beatsPerMinute { _ in nil } == nil)
  }
}
