/// Words that only the text of a progress needs.
package enum ProgressDocumentText: String, Phrase {
  case title = "Progress of {0}"
  case period = "{0} ({1})"
  case knownThrough = "Known through {0}; later days are unknown, not missed."
  case rehearsed = "Rehearsed sessions are counted in: this is for trying things out."
  case nothing = "Nothing has been followed yet. Begin with: midstance"
  case sums = "Sums"
}
