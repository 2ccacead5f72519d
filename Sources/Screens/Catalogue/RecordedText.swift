/// What a log keeps of an answer that moves a ladder, in the words of a programme file; its numbers stand at
/// the places.
package enum RecordedText: String, Phrase {
  case before
  case during
  case after
  case hourAfter = "an hour after"
  case nextMorning = "next morning"
  case effort

  case from = "from {0}"
  case atMost = "at most {0}"
  case range = "{0} to {1}"
}
