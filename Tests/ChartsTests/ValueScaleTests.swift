import Charts
import Testing

@Suite struct `A scale that covers values` {
  @Test(
    arguments: [
      ([7.5, 10], [0, 2.5, 5, 7.5, 10]), ([3, 47], [0, 20, 40, 60]),
      ([164, 172], [160, 165, 170, 175]), ([-2, 3], [-2, 0, 2, 4]),
      ([0.1, 0.3], [0, 0.1, 0.2, 0.3]),
      ([5], [0, 2, 4, 6]),
    ])
  func `starts at nought unless nothing would be seen of differences`(
    values: [Double], ticks: [Double]
  ) {
    let scale = ValueScale(covering: values)
    #expect(scale.ticks.count == ticks.count)
    for (tick, expected) in zip(scale.ticks, ticks) { #expect(abs(tick - expected) < 1e-9) }
    #expect(scale.lower == scale.ticks.first && scale.upper == scale.ticks.last)
  }

  @Test(
    arguments: [[], [0], [.nan], [.infinity, 3], [1e300], [-1e-12, 1e-12], [1e9, -1e9]]
      as [[Double]])
  func `bears values that are none or out of all measure`(values: [Double]) {
    let scale = ValueScale(covering: values)
    #expect(scale.lower < scale.upper)
    #expect((1...6).contains(scale.ticks.count))
  }

  @Test(arguments: 2...6)
  func `has numbers at even steps whatever rows there are`(count: Int) throws {
    let ticks = (0..<count).map { Double($0) * 10 }
    let scale = ValueScale(lower: 0, upper: ticks[count - 1], ticks: ticks)
    let chart = SeriesChart(
      title: "", summary: "", series: [Series(name: "", values: days([10]))], scale: scale)
    for height in 4...20 {
      let numbers = chart.glyphLines(width: 40, height: height, glyphs: .ascii)
        .compactMap { Int($0.text.prefix { $0 != "+" && $0 != "|" }.filter { $0 != " " }) }
      guard numbers.count > 1 else { continue }
      let steps = Set(zip(numbers, numbers.dropFirst()).map { $0 - $1 })
      #expect(steps.count == 1 && numbers.last == 0, "\(height): \(numbers)")
      #expect(numbers.first == (count - 1) * 10)
    }
  }
}
