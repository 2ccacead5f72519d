/// Returns the candidate most like a mistyped word, or nothing when none is close.
///
/// Close means at most a third of the word's letters inserted, deleted, replaced or swapped with a
/// neighbour, and always at least one. Of equally close candidates the first wins.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(word)
  guard !letters.isEmpty, letters.count <= longestWord else { return nil }
  let limit = max(1, letters.count / 3)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate)
    guard !other.isEmpty, abs(other.count - letters.count) <= limit else { continue }
    let distance = editDistance(letters, other)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate
}

/// Returns how many letters must be inserted, deleted, replaced or swapped with a neighbour.
///
/// No letter is changed twice: the distance known as optimal string alignment.
package func editDistance(_ word: String, _ other: String) -> Int {
  editDistance(Array(word), Array(other))
}

/// Words beyond this many letters get no suggestion: a limit on the work a hostile file can ask for.
private let longestWord = 64

private func editDistance(_ word: [Character], _ other: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for row in 0..<word.count {
    var current = [row + 1]
    current.reserveCapacity(other.count + 1)
    for column in 0..<other.count {
      let replaced = last[column] + (word[row] == other[column] ? 0 : 1)
      var least = min(last[column + 1] + 1, current[column] + 1, replaced)
      if row > 0, column > 0, word[row] == other[column - 1], word[row - 1] == other[column] {
        least = min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    beforeLast = last
    last = current
  }
  return last[other.count]
}
