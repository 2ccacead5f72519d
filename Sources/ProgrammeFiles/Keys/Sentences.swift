/// Returns the meaning of a key as a sentence: a capital letter first, a full stop last.
func asSentence(_ meaning: String) -> String {
  meaning.prefix(1).uppercased() + meaning.dropFirst() + "."
}
