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
    let words = Wording(texts)
    let runners = rows.map { row in
      let reasons =
        row.attention.isEmpty
        ? [words.catalogue(ReviewText.nothing)]
        : row.attention.map { words.attention($0, today: today) }
      return [words.name(of: row.runner.recent.runner)]
        + (reasons + words.facts(of: row, today: today)).map { words.capitalised($0) }
    }
    let none = rows.isEmpty ? [[words.catalogue(ReviewText.empty)]] : []
    let definitions =
      [words.catalogue(ReviewText.definitions)]
      + ReviewText.definitionsInOrder.map { words.catalogue($0) }
    let blocks = [[words.title(rows, today: today)]] + none + runners + [definitions]
    return blocks.joined(separator: [""]).flatMap { fact in
      fact.isEmpty ? [""] : wrapped(cleaned(fact), to: max(width, 20))
    }
  }
}
