/// Sounds in the order of their places, mixed into one stream of samples block by block.
///
/// What has not been mixed yet can be planned anew at any time; what has begun goes on.
package struct Track: Sendable {
  /// The place of the next sample to be mixed.
  package private(set) var position: Int
  private var sounds: [Entry] = []
  /// The sounds before this one are over.
  private var head = 0

  fileprivate struct Entry {
    let sound: PlacedSound
    /// Where it is over, before its own end where words cut it short.
    var end: Int
    /// Where it was silenced.
    var limit = Int.max
  }

  /// Creates an empty track.
  ///
  /// - Parameter position: The place at which it begins.
  package init(at position: Int = 0) {
    self.position = position
  }

  /// How long a sound takes to fall silent when it is cut short, in samples.
  static let fade = SampleClock.rate / 100
  /// How long what lies below words takes to give way, and to come back, in samples.
  private static let ducking = (down: SampleClock.rate / 25, up: SampleClock.rate / 6)
  /// How loud what lies below words is.
  private static let ducked = 0.3
  /// How long a sound that is over is remembered, in samples.
  private static let memory = 5 * SampleClock.rate
  /// How late a sound may come that only helps.
  private static let patience = SampleClock.rate / 10

  /// Replaces what has not begun.
  ///
  /// A sound that has begun already is not heard again, and one whose place is past comes at once.
  package mutating func plan(_ planned: [PlacedSound]) {
    let begun = sounds.filter { $0.sound.position < position && $0.end > position - Self.memory }
    var known = Set(begun.map(\.sound.id))
    var new: [PlacedSound] = []
    for var sound in planned where known.insert(sound.id).inserted {
      if sound.isExtra, position - sound.position > Self.patience { continue }
      sound.position = max(sound.position, position)
      new.append(sound)
    }
    new.sort { $0.position < $1.position }
    sounds = begun + new.map { Entry(sound: $0, end: 0) }
    head = 0
    // New words end those that are still spoken.
    var spoken: Int?
    for index in sounds.indices {
      let sound = sounds[index].sound
      sounds[index].end = min(sound.position + sound.clip.samples.count, sounds[index].limit)
      guard sound.isSpeech else { continue }
      if let spoken { sounds[spoken].end = min(sounds[spoken].end, sound.position + Self.fade) }
      spoken = index
    }
  }

  /// Lets everything fall silent at once; nothing is planned any more.
  package mutating func hush() {
    sounds.removeAll { $0.sound.position >= position }
    head = min(head, sounds.count)
    for index in sounds.indices {
      sounds[index].limit = min(sounds[index].limit, position + Self.fade)
      sounds[index].end = min(sounds[index].end, sounds[index].limit)
    }
  }

  /// The place from which on something is to be heard; nothing where all is over.
  package var nextSound: Int? {
    sounds[head...].lazy.filter { $0.end > position }.map { max($0.sound.position, position) }.min()
  }

  /// Leaves out silence.
  ///
  /// - Parameter place: Where to go on at the latest; never beyond the next sound.
  package mutating func skip(to place: Int) {
    position = max(position, min(place, nextSound ?? place))
  }

  /// Mixes the next samples.
  ///
  /// - Parameter count: How many.
  /// - Returns: The samples, or nothing where all of them are silent.
  package mutating func mix(_ count: Int) -> [Int16]? {
    let block = position..<position + count
    defer { position = block.upperBound }
    while head < sounds.count, sounds[head].end + Self.ducking.up <= block.lowerBound { head += 1 }
    var bed = [Int32](repeating: 0, count: count)
    var words = bed
    var duckings: [Range<Int>] = []
    var isSilent = true
    for entry in sounds[head...] {
      let sound = entry.sound
      if sound.position >= block.upperBound { break }
      if sound.isSpeech { duckings.append(sound.position..<entry.end) }
      let heard = block.clamped(to: sound.position..<max(entry.end, sound.position))
      guard !heard.isEmpty else { continue }
      isSilent = false
      if sound.isSpeech {
        entry.add(heard, of: block, to: &words)
      } else {
        entry.add(heard, of: block, to: &bed)
      }
    }
    guard !isSilent else { return nil }
    return bed.indices.map { index in
      let gain = duckings.isEmpty ? 1 : Self.gain(at: block.lowerBound + index, below: duckings)
      let low = duckings.isEmpty ? bed[index] : Int32(Double(bed[index]) * gain)
      return Int16(clamping: low + words[index])
    }
  }

  /// How loud what lies below words is at a place.
  private static func gain(at place: Int, below words: [Range<Int>]) -> Double {
    words.reduce(1) { gain, spoken in
      guard place >= spoken.lowerBound else { return gain }
      let down = Double(min(place, spoken.upperBound) - spoken.lowerBound) / Double(ducking.down)
      let up = Double(max(0, place - spoken.upperBound)) / Double(ducking.up)
      return min(gain, 1 - (1 - ducked) * max(0, min(1, down) - min(1, up)))
    }
  }
}

extension Track.Entry {
  /// Adds a part of the sound to samples, falling silent where it is cut short.
  fileprivate func add(_ part: Range<Int>, of block: Range<Int>, to samples: inout [Int32]) {
    let isCut = end < sound.position + sound.clip.samples.count
    for place in part {
      var value = Int32(sound.clip.samples[place - sound.position])
      if isCut, end - place < Track.fade { value = value * Int32(end - place) / Int32(Track.fade) }
      samples[place - block.lowerBound] += value
    }
  }
}
