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
    case .notABundle:
      "This file is not an exported log. Choose one that 'midstance export' has made."
    case .newer:
      "This file was made by a newer version of this program. Update this one to import it."
    case .truncated:
      "This file is cut off: its end is missing. Copy it again, or ask for a new one. Nothing was imported."
    case .damaged(let line):
      "This file is damaged in line \(line). Copy it again, or ask for a new one. Nothing was imported."
    case .tooLong(let line):
      "Line \(line) of this file is longer than any that an export writes. Ask for a new one. Nothing was imported."
    case .wrongHash:
      "This file is not as it was exported: something in it was changed, by hand or on the way. Ask for a new one. Nothing was imported."
    case .wrongProgramme(let line):
      "The programme in line \(line) of this file is not as it was exported: it was changed. Ask for a new one. Nothing was imported."
    case .conflict(let line, let event, let day, let count):
      "\(count) conflicting: this file says something else than this log does of the same entries, the first in line \(line), of \(day) (entry \(event)). One of the two was changed by hand. Keep this file, and ask for a new one. Nothing was imported."
    case .needsEarlier:
      "This file holds only what came after an earlier one, which is not in this log. Import the earlier one with it, or ask for the whole log. Nothing was imported."
    }
  }
}
