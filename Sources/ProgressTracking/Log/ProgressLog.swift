public import Programmes
import Synchronization

/// What a runner has done and how it hurt, as events on disk.
///
/// A log is appended to and read from any thread. What was appended is on disk when ``append(_:as:)``
/// returns. Times and random bits come from the caller.
public final class ProgressLog: Sendable {
  let store: Store
  private let machine: String?
  private let random: @Sendable () -> UInt64
  private let readProgramme: @Sendable (String) -> Programme?
  /// Programmes by the hash of their text, read or being read; nothing for a text that cannot be.
  private let programmes = Mutex<[String: Beside<Programme?>]>([:])

  private init(
    store: Store, machine: String?, random: @escaping @Sendable () -> UInt64,
    readProgramme: @escaping @Sendable (String) -> Programme?
  ) {
    self.store = store
    self.machine = machine
    self.random = random
    self.readProgramme = readProgramme
  }

  /// Opens the log at a path.
  ///
  /// For writing, the folder and the file are made where they are missing, readable by their owner
  /// alone.
  ///
  /// - Parameters:
  ///   - path: The file, or nothing for a log in memory that ends with the process.
  ///   - access: Whether the log is written.
  ///   - machine: What tells this machine from others. A log that was copied from another machine or
  ///     to another file writes as a new device, so that no two events have the same place; only a
  ///     hash of it is kept, and it is never carried.
  ///   - random: Where the random bits of new identities come from.
  ///   - readProgramme: Reads the text of a programme; called once for each text that is needed.
  ///   - tell: Is told what happens to the file, from any thread. Then what can be read of a damaged
  ///     file is saved, now or whenever the damage shows, and the log goes on with that; otherwise
  ///     ``ProgressLogError/damaged(path:)`` is thrown and nothing is changed.
  /// - Returns: The open log.
  /// - Throws: What is wrong with the file or its folder.
  public static func open(
    at path: String?, access: LogAccess = .writing, machine: String? = nil,
    random: @escaping @Sendable () -> UInt64,
    readProgramme: @escaping @Sendable (String) -> Programme?,
    tell: (@Sendable (LogNotice) -> Void)? = nil
  ) throws(ProgressLogError) -> ProgressLog {
    let keeper = tell.map { tell in
      StoreKeeper(newID: { newID(at: $0, random: random) }, tell: tell)
    }
    let store =
      if let path {
        try Store.open(at: path, readingOnly: access == .readingOnly, keeper: keeper)
      } else {
        try Store.inMemory()
      }
    return ProgressLog(store: store, machine: machine, random: random, readProgramme: readProgramme)
  }

  /// Which file on which machine it is, nothing where that is not known.
  var place: String? {
    machine.flatMap { machine in
      store.fileNumber.map { sha256(Array("midstance \($0) \(machine)".utf8)) }
    }
  }

  /// Makes a new identity.
  func newID(at milliseconds: Int64) -> UniqueID { Self.newID(at: milliseconds, random: random) }

  private static func newID(
    at milliseconds: Int64, random: @escaping @Sendable () -> UInt64
  ) -> UniqueID {
    var generator = Generator(random: random)
    return UniqueID(milliseconds: milliseconds, using: &generator)
  }

  private struct Generator: RandomNumberGenerator {
    let random: @Sendable () -> UInt64

    func next() -> UInt64 { random() }
  }
}

/// Whether a log is written.
public enum LogAccess: Hashable, Sendable {
  /// For reading and writing.
  case writing
  /// For looking at a log where its folder cannot be written.
  case readingOnly
}

extension ProgressLog {
  /// Keeps the exact text of a programme, so that the log always knows what was prescribed.
  ///
  /// - Parameters:
  ///   - text: The text as it was read.
  ///   - programme: What it says.
  /// - Returns: The reference by which events name it.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/unusableEntry(kind:)`` for a text
  ///   larger than 512 KiB.
  public func keep(
    programmeText text: String, of programme: Programme
  ) throws(ProgressLogError) -> ProgrammeReference {
    guard BundleProgramme.canBe(text) else { throw .unusableEntry(kind: "programme text") }
    let hash = sha256(Array(text.utf8))
    try store.write { database in
      try ProgrammeTexts(database: database).keep(text, hash: hash)
    }
    programmes.withLock { $0[hash] = Beside(known: programme) }
    return ProgrammeReference(id: programme.id, revision: programme.revision, hash: hash)
  }

  /// Returns the exact text of a programme by its hash, or nothing.
  public func programmeText(hash: String) throws(ProgressLogError) -> String? {
    try store.read { try ProgrammeTexts(database: $0).text(hash: hash) }
  }

  /// Returns a programme that was followed.
  ///
  /// - Throws: ``ProgressLogError/programmeUnreadable(_:)`` when its text is missing or says
  ///   something else than its reference.
  public func programme(_ reference: ProgrammeReference) throws(ProgressLogError) -> Programme {
    guard let programme = try reading(of: reference).value, programme.id == reference.id else {
      throw .programmeUnreadable(reference)
    }
    return programme
  }

  /// Begins to read a programme on another thread, unless that has been done.
  ///
  /// The longest part of a start is to read the one that is followed; the log is read meanwhile.
  ///
  /// - Returns: What will be the programme; nothing for a text that is missing or cannot be read.
  /// - Throws: What is wrong with the file.
  @discardableResult
  func reading(of reference: ProgrammeReference) throws(ProgressLogError) -> Beside<Programme?> {
    if let known = programmes.withLock({ $0[reference.hash] }) { return known }
    let text = try programmeText(hash: reference.hash)
    let reading = text.map { text in Beside { [readProgramme] in readProgramme(text) } }
    return programmes.withLock { programmes in
      let first = programmes[reference.hash] ?? reading ?? Beside(known: nil)
      programmes[reference.hash] = first
      return first
    }
  }
}
