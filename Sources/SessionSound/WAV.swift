/// A file of samples as every phone plays it: 16 bits, one channel.
package enum WAV {
  /// The bytes that stand before the samples.
  ///
  /// - Parameter count: How many samples follow, as far as a file can hold them.
  /// - Returns: The bytes.
  package static func header(samples count: Int) -> [UInt8] {
    let bytes = 2 * min(count, mostSamples)
    return Array("RIFF".utf8) + four(36 + bytes) + Array("WAVEfmt ".utf8)
      + four(16) + two(1) + two(1) + four(SampleClock.rate) + four(2 * SampleClock.rate)
      + two(2) + two(16) + Array("data".utf8) + four(bytes)
  }

  /// The most samples that the header can count.
  package static let mostSamples = (Int(UInt32.max) - 36) / 2

  /// Samples as a file and a player take them, the low byte first.
  package static func bytes(_ samples: [Int16]) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 2 * samples.count) { room, count in
      for index in samples.indices {
        let bits = UInt16(bitPattern: samples[index])
        unsafe room[2 * index] = UInt8(truncatingIfNeeded: bits)
        unsafe room[2 * index + 1] = UInt8(truncatingIfNeeded: bits >> 8)
      }
      count = 2 * samples.count
    }
  }

  /// Reads the samples of a file of one channel and 16 bits.
  ///
  /// The length that the header gives is not believed: a program that writes to a pipe cannot know
  /// it. Everything after the header is samples.
  ///
  /// - Returns: The samples and their rate, or nothing where it is no such file.
  package static func read(_ bytes: [UInt8]) -> (samples: [Int16], rate: Int)? {
    guard bytes.starts(with: Array("RIFF".utf8)),
      bytes.dropFirst(8).starts(with: Array("WAVE".utf8))
    else { return nil }
    func number(at place: Int, bytes length: Int) -> Int {
      (0..<length).reduce(0) { $0 + Int(bytes[place + $1]) << (8 * $1) }
    }
    var place = 12
    var rate: Int?
    while place + 8 <= bytes.count {
      let name = bytes[place..<place + 4]
      let length = number(at: place + 4, bytes: 4)
      place += 8
      if name.elementsEqual("data".utf8) {
        guard let rate else { return nil }
        let count = (bytes.count - place) / 2
        let samples = (0..<count).map {
          Int16(truncatingIfNeeded: number(at: place + 2 * $0, bytes: 2))
        }
        return (samples, rate)
      }
      if name.elementsEqual("fmt ".utf8) {
        guard length >= 16, place + 16 <= bytes.count, number(at: place, bytes: 2) == 1,
          number(at: place + 2, bytes: 2) == 1, number(at: place + 14, bytes: 2) == 16
        else { return nil }
        rate = number(at: place + 4, bytes: 4)
      }
      guard length <= bytes.count - place else { return nil }
      place += length + length % 2
    }
    return nil
  }

  private static func two(_ value: Int) -> [UInt8] { little(value, 2) }
  private static func four(_ value: Int) -> [UInt8] { little(value, 4) }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
