package import Programmes

/// What changed between two revisions, as text.
package struct DifferenceDocument: Sendable {
  private let programme: Programme
  private let changes: [Change]
  private let wording: Wording

  /// Creates the text of the changes from one revision to another.
  package init(from old: Programme, to new: Programme, wording: Wording = Wording()) {
    programme = new
    changes = new.changes(since: old, wording: wording)
    self.wording = wording
  }

  /// Whether both prescribe the same.
  package var isEmpty: Bool { changes.isEmpty }

  /// Returns the changes below their parts, each line whole, however long it is.
  package var wholeLines: [String] {
    var part: String?
    return changes.flatMap { change in
      defer { part = change.part }
      return (change.part == part ? [] : [change.part]) + ["  - " + change.text]
    }
  }

  /// Returns the lines, no wider than a width in columns.
  package func lines(width: Int = 80) -> [String] {
    var page = TextPage(width: width)
    page.title(wording.catalogue(DifferenceText.heading, programme.title))
    var part: String?
    for change in changes {
      if change.part != part {
        page.space()
        page.paragraph(change.part)
      }
      part = change.part
      page.paragraph(change.text, .dash, indent: 2)
    }
    return page.lines
  }
}
