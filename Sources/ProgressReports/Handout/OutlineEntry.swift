import PlainText

/// A text with what stands below it, clean of everything that is no text.
package struct OutlineEntry: Equatable, Sendable {
  /// The text; it may have several lines.
  package var text: String
  /// What stands before it.
  package var lead: Lead
  /// What belongs to it: the entries of a list, the parts of an exercise.
  package var below: [OutlineEntry]

  /// What stands before a text.
  package enum Lead: Equatable, Sendable {
    case nothing
    /// It is one of a list.
    case dash
    /// It is one of a list whose order matters, counted from 1.
    case number(Int)
    /// The word for what it tells, with its colon.
    case label(String)
  }

  /// Creates an entry.
  package init(_ text: String, _ lead: Lead = .nothing, below: [OutlineEntry] = []) {
    self.text = cleaned(text, lineBreaks: .kept)
    self.lead = if case .label(let word) = lead { .label(cleaned(word)) } else { lead }
    self.below = below
  }
}

extension [OutlineEntry] {
  /// The entries in runs of one kind: a list, what labels tell, or a single text.
  var runs: [[OutlineEntry]] {
    reduce(into: []) { runs, entry in
      if let last = runs.last?.last, last.lead.isLike(entry.lead) {
        runs[runs.count - 1].append(entry)
      } else {
        runs.append([entry])
      }
    }
  }
}

extension OutlineEntry.Lead {
  /// Whether both belong to one list.
  fileprivate func isLike(_ other: OutlineEntry.Lead) -> Bool {
    switch (self, other) {
    case (.dash, .dash), (.number, .number), (.label, .label): true
    default: false
    }
  }
}
