import PlainText
import Programmes
import ProgressTracking

extension ReviewScreen {
  /// Returns the whole list as lines of text, one fact a line.
  ///
  /// - Parameters:
  ///   - width: The greatest width in columns; a longer fact goes on in the next line.
  ///   - texts: The words.
  /// - Returns: The lines, clean.
  package func plainLines(width: Int, texts: Catalogue) -> [String] {
    if let form { return form.plainLines }
    let words = Wording(texts)
    if showsDefinitions { return broken(words.reviewDefinitions, width) }
    if isSearching { return [texts(ReviewText.searchFor)] }
    if let notice { return broken([notice], width) }
    let runners = rows.enumerated().map { index, row in
      let reasons =
        row.flags.isEmpty || row.isSetAside
        ? [words.reason(row, today: today)]
        : row.flags.map { words.reason($0, of: row, today: today) }
      let facts =
        reasons + words.facts(of: row, today: today) + words.looks(of: row, today: today)
      return [words.numbered(index + 1, name(of: row, words))]
        + facts.map { words.capitalised($0) }
    }
    let none: [[String]] =
      rows.isEmpty ? [[texts(count == 0 ? ReviewText.empty : .noneFound)]] : []
    let head = [words.title(self), words.status(self)]
    return broken(
      ([head] + none + runners + [[texts(ReviewText.plainHint)]]).joined(separator: [""])
        .map { $0 }, width)
  }

  private func broken(_ facts: [String], _ width: Int) -> [String] {
    facts.flatMap { $0.isEmpty ? [""] : wrapped(cleaned($0), to: max(width, 20)) }
  }
}
