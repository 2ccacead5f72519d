import PlainText
public import Programmes

/// Why a bundle was refused; nothing of it was taken.
public enum BundleProblem: Error, Hashable, Sendable {
  /// It is not a bundle at all.
  case notABundle
  /// It was made by a newer version of this program.
  case newer
  /// It ends before its last line.
  case truncated
  /// A line is not what it must be; lines are counted from 1.
  case damaged(line: Int)
  /// A line is longer than a line may be.
  case tooLong(line: Int)
  /// Its hash does not fit what it holds.
  case wrongHash
  /// The text of a programme does not fit its hash.
  case wrongProgramme(line: Int)
  /// Events with the same identity are in the log, with other content: the first, and how many.
  case conflict(line: Int, event: UniqueID, day: LocalDay, count: Int)
  /// It holds only what came after another bundle, which is not in the log.
  case needsEarlier
}

extension BundleProblem: CustomStringConvertible {
  /// What is wrong and what to do, as one sentence or two.
  public var description: String {
    switch self {
    case .notABundle: "This file is not a log bundle. Choose one that 'export' has made."
    case .newer:
      "This bundle was made by a newer version of this program. Update this one to import it."
    case .truncated:
      "This bundle is cut off before its end. Copy it again, or ask for a new one. Nothing was imported."
    case .damaged(let line):
      "This bundle is damaged in line \(line). Copy it again, or ask for a new one. Nothing was imported."
    case .tooLong(let line):
      "Line \(line) of this bundle is longer than a line may be. Ask for a new bundle. Nothing was imported."
    case .wrongHash:
      "This bundle was changed after it was made: its hash does not fit. Ask for a new one. Nothing was imported."
    case .wrongProgramme(let line):
      "The programme in line \(line) of this bundle was changed: its hash does not fit. Ask for a new bundle. Nothing was imported."
    case .conflict(let line, let event, let day, let count):
      "\(count) conflicting: line \(line) of this bundle has another content than the entry \(event) of \(day) in this log. Ask who changed it. Nothing was imported."
    case .needsEarlier:
      "This bundle holds only what came after another one, which is not in this log. Import that one too, or ask for the whole log. Nothing was imported."
    }
  }
}
