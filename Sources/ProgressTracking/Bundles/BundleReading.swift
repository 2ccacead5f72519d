/// Reading a bundle on another thread, some pieces ahead of whoever takes in what it holds.
///
/// What a line brings is handed on before the end is known, so the taker must be able to take it
/// all back: the one who writes into a store does so in one transaction.
struct BundleReading {
  private var reader = BundleReader()
  /// What the last piece brought.
  private var items: [BundleReader.Item] = []
  /// What was wrong after that.
  private var problem: BundleProblem?

  /// The most bytes of a piece.
  private static let pieceSize = 64 * 1_024
  /// How many pieces are read ahead at most.
  private static let piecesAhead = 8

  /// Reads bytes to their end: one bundle, or several of them one after the other.
  ///
  /// - Parameters:
  ///   - pieces: The bundles, in pieces of any length.
  ///   - take: What is done with each item, in order.
  /// - Throws: ``BundleProblem``, or what `take` throws.
  static func read(
    _ pieces: some Sequence<[UInt8]>, take: (BundleReader.Item) throws -> Void
  ) throws {
    var last = Beside(known: BundleReading())
    var ahead = [last]
    for piece in pieces {
      for start in stride(from: 0, to: piece.count, by: pieceSize) {
        last = Beside { [last] in last.value.going(on: piece[start...].prefix(pieceSize)) }
        ahead.append(last)
        if ahead.count > piecesAhead { try ahead.removeFirst().value.hand(to: take) }
      }
    }
    for reading in ahead { try reading.value.hand(to: take) }
    try last.value.ending().hand(to: take)
  }

  private func hand(to take: (BundleReader.Item) throws -> Void) throws {
    for item in items { try take(item) }
    if let problem { throw problem }
  }

  private func going(on piece: ArraySlice<UInt8>) -> BundleReading {
    // What comes after a problem is never handed on.
    if problem != nil { return self }
    return after { reader, take throws(BundleProblem) in try reader.read(piece, take: take) }
  }

  private func ending() -> BundleReading {
    after { reader, take throws(BundleProblem) in try reader.finish(take: take) }
  }

  private func after(
    _ read: (inout BundleReader, (BundleReader.Item) -> Void) throws(BundleProblem) -> Void
  ) -> BundleReading {
    var next = BundleReading(reader: reader)
    var items: [BundleReader.Item] = []
    do throws(BundleProblem) {
      try read(&next.reader) { items.append($0) }
    } catch {
      next.problem = error
    }
    next.items = items
    return next
  }
}
