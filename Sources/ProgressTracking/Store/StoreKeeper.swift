/// Who looks after a store's file: saves what can be read of a damaged one, and is told.
struct StoreKeeper: Sendable {
  /// Makes an identity for a moment in milliseconds.
  let newID: @Sendable (Int64) -> UniqueID
  /// Is told what happened to the file.
  let tell: @Sendable (LogNotice) -> Void

  /// Saves what can be read of a file that is damaged.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - error: What was wrong with it.
  /// - Returns: Whether there is a new file in its place now.
  /// - Throws: Why it could not be saved.
  func rescue(
    _ path: String, from error: ProgressLogError
  ) throws(ProgressLogError) -> Bool {
    switch error {
    case .damaged, .notADatabase: break
    default: return false
    }
    let isOurs = error == .damaged(path: path)
    guard let rescue = try StoreRescue(path: path, newID: newID).run(isOurs: isOurs) else {
      return false
    }
    tell(.rescued(rescue))
    return true
  }
}
