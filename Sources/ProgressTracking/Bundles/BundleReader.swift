import Crypto

/// Reads a bundle line by line and believes nothing.
struct BundleReader {
  /// The longest line but for those with the text of a programme, in bytes.
  static let longestLine = 64 * 1_024
  /// The longest line with the text of a programme, in bytes: every byte of it escaped.
  static let longestProgrammeLine = 2 * BundleProgramme.largestText + 256

  /// What a line brought.
  enum Item {
    case began(BundleHeader, line: Int)
    case programme(BundleProgramme)
    case event(StoredEvent, line: Int, BundleHeader)
    case ended(BundleHeader)
  }

  private var header: BundleHeader?
  private var hash = SHA256()
  /// The lines of the bundles before it in the same file.
  private var linesBefore = 0
  private var lines = 0
  private var programmes = 0
  private var events = 0
  private var devices: [UniqueID: Int] = [:]
  private var identities: Set<UniqueID> = []
  private var last: (device: UniqueID, sequence: Int, event: UniqueID)?
  private var lastHash = ""
  private var isFinished = false
  /// A line whose end has not come yet.
  private var begun: [UInt8] = []

  /// The line that is read, counted from 1.
  private var line: Int { linesBefore + lines }

  /// Reads the bytes that come next: of one bundle, or of several one after the other.
  ///
  /// - Parameters:
  ///   - piece: Bytes, as many as there are.
  ///   - take: What is done with each item, in order.
  /// - Throws: What is wrong with the bundle.
  mutating func read(_ piece: some Sequence<UInt8>, take: (Item) -> Void) throws(BundleProblem) {
    var rest = Array(piece)[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      begun += rest[..<(end ?? rest.endIndex)]
      if begun.count > longest { throw problem(of: .tooLong(line: line + 1)) }
      guard let end else { return }
      try read(line: begun, take: take)
      begun.removeAll(keepingCapacity: true)
      rest = rest[(end + 1)...]
    }
  }

  /// Reads what is left where no more bytes come.
  ///
  /// The last line may have lost its end on the way; any other is a bundle cut off.
  mutating func finish(take: (Item) -> Void) throws(BundleProblem) {
    if !begun.isEmpty {
      do throws(BundleProblem) { try read(line: begun, take: take) } catch {
        if case .damaged = error, line > 1 { throw .truncated }
        throw error
      }
    }
    guard begun.count + lines > 0 else { throw .notABundle }
    guard isFinished else { throw .truncated }
  }

  /// What is wrong where a line cannot be read: a file whose first line is no header is no bundle.
  private func problem(of other: BundleProblem) -> BundleProblem {
    header == nil && linesBefore == 0 ? .notABundle : other
  }

  private var longest: Int {
    if let header, programmes < header.programmes { return Self.longestProgrammeLine }
    return Self.longestLine
  }

  private mutating func read(line: [UInt8], take: (Item) -> Void) throws(BundleProblem) {
    let line = bare(line)
    // Nor do empty lines behind the last one say anything.
    if isFinished, line.isEmpty {
      lines += 1
      return
    }
    if isFinished {
      let before = self.line
      self = BundleReader()
      linesBefore = before
    }
    lines += 1
    guard let json = JSONReader.value(of: line) else {
      throw problem(of: .damaged(line: self.line))
    }
    if let header {
      if programmes < header.programmes {
        try take(.programme(programme(json, line)))
      } else if events < header.events {
        try take(.event(event(json, line, header), line: self.line, header))
      } else {
        try finish(json, line, header)
        take(.ended(header))
      }
    } else {
      let header = try begin(json)
      take(.began(header, line: self.line))
    }
    hash.update(data: line)
    hash.update(data: [UInt8(ascii: "\n")])
  }

  /// Returns a line without what a mail program or an editor may have put around it: the mark of its
  /// encoding before the first one, and blanks and a carriage return at its end.
  private func bare(_ line: [UInt8]) -> [UInt8] {
    var line = line[...]
    if self.line == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    while let last = line.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: " ") {
      line.removeLast()
    }
    return Array(line)
  }

  private mutating func begin(_ json: JSONValue) throws(BundleProblem) -> BundleHeader {
    do {
      let header = try BundleHeader(json)
      self.header = header
      identities = Set(header.identities)
      return header
    } catch .newer {
      throw .newer
    } catch .damaged {
      throw .damaged(line: line)
    } catch {
      throw problem(of: .damaged(line: line))
    }
  }

  private mutating func programme(
    _ json: JSONValue, _ line: [UInt8]
  ) throws(BundleProblem) -> BundleProgramme {
    programmes += 1
    guard let hash = json["hash"]?.string, hash.isHash, let text = json["text"]?.string,
      BundleProgramme.canBe(text), lastHash < hash
    else { throw .damaged(line: self.line) }
    lastHash = hash
    let programme = BundleProgramme(hash: hash, text: text)
    guard isCanonical(line, programme.json) else { throw .damaged(line: self.line) }
    guard sha256(Array(text.utf8)) == hash else { throw .wrongProgramme(line: self.line) }
    return programme
  }

  private mutating func event(
    _ json: JSONValue, _ line: [UInt8], _ header: BundleHeader
  ) throws(BundleProblem) -> StoredEvent {
    events += 1
    guard var event = StoredEvent(json), identities.contains(event.runner),
      last.map({ $0 < (event.device, event.sequence, event.id) }) ?? true,
      let payload = json["payload"], isCanonical(line, event.json(payload: payload))
    else { throw .damaged(line: self.line) }
    event.digest = EventDigest(of: line)
    last = (event.device, event.sequence, event.id)
    devices[event.device] = event.sequence
    return event
  }

  private mutating func finish(
    _ json: JSONValue, _ line: [UInt8], _ header: BundleHeader
  ) throws(BundleProblem) {
    guard let count = json["lines"]?.integer, let claimed = json["sha256"]?.string,
      isCanonical(line, BundleTrailer(lines: count, hash: claimed).json)
    else { throw .damaged(line: self.line) }
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
