import Crypto

/// Reads a bundle line by line and believes nothing.
///
/// What a line brings is handed on before the end is known, so the taker must be able to take it
/// all back: the one who writes into a store does so in one transaction.
struct BundleReader {
  /// The longest line but for those with the text of a programme, in bytes.
  static let longestLine = 64 * 1_024
  /// The longest line with the text of a programme, in bytes: every byte of it escaped.
  static let longestProgrammeLine = 2 * BundleProgramme.largestText + 256

  /// What a line brought.
  enum Item {
    case programme(BundleProgramme)
    case event(StoredEvent, line: Int)
  }

  private(set) var header: BundleHeader?
  private var hash = SHA256()
  private var lines = 0
  private var programmes = 0
  private var events = 0
  private var devices: [UniqueID: Int] = [:]
  private var last: (device: UniqueID, sequence: Int, event: UniqueID)?
  private var lastHash = ""
  private var isFinished = false

  /// Reads bytes to their end.
  ///
  /// - Parameters:
  ///   - bytes: The bundle.
  ///   - take: What is done with each item, in order.
  /// - Returns: The header.
  /// - Throws: ``BundleProblem``, or what `take` throws.
  mutating func read(
    _ bytes: some Sequence<UInt8>, take: (Item) throws -> Void
  ) throws -> BundleHeader {
    var line: [UInt8] = []
    var longest = longest
    for byte in bytes {
      guard byte == UInt8(ascii: "\n") else {
        line.append(byte)
        if line.count > longest {
          throw header == nil ? .notABundle : BundleProblem.tooLong(line: lines + 1)
        }
        continue
      }
      try read(line: line, take: take)
      line.removeAll(keepingCapacity: true)
      longest = self.longest
    }
    // The last line may have lost its end on the way; any other is a bundle cut off.
    if !line.isEmpty {
      do { try read(line: line, take: take) } catch BundleProblem.damaged where header != nil {
        throw BundleProblem.truncated
      }
    }
    guard let header else { throw BundleProblem.notABundle }
    guard isFinished else { throw BundleProblem.truncated }
    return header
  }

  private var longest: Int {
    if let header, programmes < header.programmes { return Self.longestProgrammeLine }
    return Self.longestLine
  }

  private mutating func read(line: [UInt8], take: (Item) throws -> Void) throws {
    lines += 1
    guard !isFinished else { throw BundleProblem.damaged(line: lines) }
    guard let json = JSONReader.value(of: line) else {
      throw header == nil ? .notABundle : BundleProblem.damaged(line: lines)
    }
    if let header {
      if programmes < header.programmes {
        try take(.programme(programme(json, line)))
      } else if events < header.events {
        try take(.event(event(json, line, header), line: lines))
      } else {
        try finish(json, line, header)
      }
    } else {
      header = try BundleHeader(json)
    }
    hash.update(data: line)
    hash.update(data: [UInt8(ascii: "\n")])
  }

  private mutating func programme(
    _ json: JSONValue, _ line: [UInt8]
  ) throws(BundleProblem) -> BundleProgramme {
    programmes += 1
    guard let hash = json["hash"]?.string, hash.isHash, let text = json["text"]?.string,
      BundleProgramme.canBe(text), lastHash < hash
    else { throw .damaged(line: lines) }
    lastHash = hash
    let programme = BundleProgramme(hash: hash, text: text)
    guard isCanonical(line, programme.json) else { throw .damaged(line: lines) }
    guard sha256(Array(text.utf8)) == hash else { throw .wrongProgramme(line: lines) }
    return programme
  }

  private mutating func event(
    _ json: JSONValue, _ line: [UInt8], _ header: BundleHeader
  ) throws(BundleProblem) -> StoredEvent {
    events += 1
    guard let event = StoredEvent(json), event.runner == header.runner.id,
      last.map({ $0 < (event.device, event.sequence, event.id) }) ?? true,
      let again = event.json, isCanonical(line, again)
    else { throw .damaged(line: lines) }
    last = (event.device, event.sequence, event.id)
    devices[event.device] = event.sequence
    return event
  }

  private mutating func finish(
    _ json: JSONValue, _ line: [UInt8], _ header: BundleHeader
  ) throws(BundleProblem) {
    guard let count = json["lines"]?.integer, let claimed = json["sha256"]?.string,
      isCanonical(line, BundleTrailer(lines: count, hash: claimed).json)
    else { throw .damaged(line: lines) }
    guard claimed == hexadecimal(hash.finalize()), count == lines - 1, devices == header.devices
    else { throw .wrongHash }
    isFinished = true
  }

  /// Tells whether a line is just how this program writes it: nothing in it was passed over.
  private func isCanonical(_ line: [UInt8], _ json: JSONValue) -> Bool {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    json.write(to: &bytes)
    return bytes == line
  }
}
