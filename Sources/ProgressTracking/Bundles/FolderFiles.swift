/// A file in a folder that several machines keep in step.
public struct FolderFile: Hashable, Sendable {
  /// Its name: the ends of the identities of the runner, of the device that writes the file and of the
  /// one that wrote the events, and a number.
  public var name: String
  /// What is in it.
  public var bundle: [UInt8]
}

extension ProgressLog {
  /// The most events of a device in one file: about two weeks of training.
  private static let placesInFile = 1_000

  /// Returns the files that keep a synchronised folder up to date with a runner's log.
  ///
  /// Each file has one writer, so that no two machines ever change the same one. It holds a stretch of
  /// what one device has written; a full stretch never changes any more, and only the last one is
  /// written again and again. A log writes what its own devices wrote, and for others who do not write
  /// into the folder themselves.
  ///
  /// - Parameters:
  ///   - runner: The runner.
  ///   - time: Now, where the runner is.
  ///   - selection: What of the log is carried.
  ///   - names: The names of the files that are in the folder.
  /// - Returns: The files, those that are there already and are the same among them.
  /// - Throws: What is wrong with the file, or ``ProgressLogError/noSuchRunner(_:)``.
  public func folderFiles(
    of runner: UniqueID, made time: EventTime, carrying selection: BundleSelection,
    beside names: [String]
  ) throws(ProgressLogError) -> [FolderFile] {
    try store.write { database in
      guard let entry = try RunnerTable(database: database).runner(runner) else {
        throw ProgressLogError.noSuchRunner(runner)
      }
      let writer = try DeviceTable(database: database).own(at: place) {
        newID(at: time.milliseconds)
      }
      let bundles = BundleTable(database: database)
      return try bundles.stretches(of: entry.number, length: Self.placesInFile).compactMap {
        stretch in
        let start = "midstance-\(entry.runner.id.shortEnd)-"
        let device = stretch.device.shortEnd
        let isTheirs = names.contains { $0.hasPrefix("\(start)\(device)-\(device)-") }
        if stretch.device != writer, isTheirs { return nil }
        var selection = selection
        selection.stretch = stretch.selection
        guard
          let bytes = try bundles.bundle(
            of: runner, made: stretch.end ?? time, selection)
        else { return nil }
        let number = String(stretch.number)
        let padding = String(repeating: "0", count: max(0, 4 - number.count))
        return FolderFile(
          name: "\(start)\(writer.shortEnd)-\(device)-\(padding)\(number).jsonl", bundle: bytes)
      }
    }
  }
}

extension UniqueID {
  /// The last twelve digits, which are random.
  fileprivate var shortEnd: String { String(description.suffix(12)) }
}
