/// Words for looking through a programme, and for a new revision of it.
package enum BrowsingText: String, Phrase {
  case here = "{0} (you are here)"
  case inSession = "{0} ({1})"
  case about = "About this programme"
  case search = "Search:"
  case nothingFound = "No part is called that."
  case lineHint = "Type a number to read that part, / and a word to search, q to go back."
  case readHint = "Enter goes back to the contents."

  case revisionTitle = "Revision {0} of your programme"
  case phaseKept = "You go on in the phase you are in."
  case phaseGone = "Your phase is no longer there: you go on in '{0}'."
  case revisionHint = "Type v to take it over, q to go on as before."
  case takenOver = "You follow revision {0} from now on."
}

/// What the keys do while a text is read, in sentences.
package enum ReaderKeyHelp: String, Phrase {
  case nextPage = "Goes a page on."
  case previousPage = "Goes a page back."
  case nextLine = "Goes a line on."
  case previousLine = "Goes a line back."
  case top = "Goes to the beginning."
  case bottom = "Goes to the end."
}

/// What the keys among the contents of a programme do, in sentences.
package enum BrowsingKeyHelp: String, Phrase {
  case next = "Goes to the next part; the page keys go a page further."
  case previous = "Goes to the part before; the page keys go a page back."
  case open = "Reads the part."
  case back = "Ends a search, or goes back."
  case search = "Searches the titles as you type."
  case number = "Goes to the part with that number."
  case help = "Shows these keys, and hides them."
}
