/// Words for what is due and asked, in a line.
package enum DueText: String, Phrase {
  case open = "It was begun: {0} of {1} sets are done."
  case notBefore = "Not before {0}."
  case asked = "Asked: {0}."
  case reply = "Your therapist has written."
  case morning = "this morning's pain"
  case measureSide = "{0}, {1}"
  case measureSides = "{0}, each side"
}
