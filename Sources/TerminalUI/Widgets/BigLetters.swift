import PlainText

/// The letters of big type as pictures of pixels, seven rows high.
enum BigLetters {
  /// The number of pixel rows of every letter.
  static let height = 7

  /// Returns the pixel rows of a character, or nothing when there is no picture of it.
  ///
  /// A letter with a mark that has no picture of its own is shown without the mark.
  static func rows(of character: Character) -> [[Bool]]? {
    if let picture = pictures[character] { return picture }
    return character.unicodeScalars.first.flatMap { pictures[Character(asciiForm(of: $0))] }
  }

  private static let pictures: [Character: [[Bool]]] = {
    var pictures: [Character: [[Bool]]] = [" ": Array(repeating: [false, false, false], count: 7)]
    // As wide as a digit.
    pictures["\u{2007}"] = Array(repeating: Array(repeating: false, count: 5), count: 7)
    for sheet in sheets {
      let lines = sheet.split(separator: "\n").map(Array.init)
      guard let names = lines.first, lines.count == height + 1 else { continue }
      for (column, name) in names.enumerated() where name != " " {
        pictures[name] = lines.dropFirst().map { line in
          line.dropFirst(column).prefix { $0 != " " }.map { $0 == "#" }
        }
      }
    }
    return pictures
  }()

  // A name stands over the left column of its picture; digits are all equally wide.
  private static let sheets = [
    """
    0     1     2     3     4     5     6     7     8     9
    .###. ..#.. .###. .###. ...#. ##### .###. ##### .###. .###.
    #...# .##.. #...# #...# ..##. #.... #.... ....# #...# #...#
    #...# ..#.. ....# ....# .#.#. #.... #.... ....# #...# #...#
    #...# ..#.. ...#. ..##. #..#. ####. ####. ...#. .###. .####
    #...# ..#.. ..#.. ....# ##### ....# #...# ..#.. #...# ....#
    #...# ..#.. .#... #...# ...#. #...# #...# ..#.. #...# ....#
    .###. .###. ##### .###. ...#. .###. .###. ..#.. .###. .###.
    """,
    """
    A     B     C     D     E     F     G     H     I   J
    .###. ####. .###. ####. ##### ##### .###. #...# ### ....#
    #...# #...# #...# #...# #.... #.... #...# #...# .#. ....#
    #...# #...# #.... #...# #.... #.... #.... #...# .#. ....#
    ##### ####. #.... #...# ####. ####. #.### ##### .#. ....#
    #...# #...# #.... #...# #.... #.... #...# #...# .#. #...#
    #...# #...# #...# #...# #.... #.... #...# #...# .#. #...#
    #...# ####. .###. ####. ##### #.... .###. #...# ### .###.
    """,
    """
    K     L     M     N     O     P     Q     R     S     T
    #...# #.... #...# #...# .###. ####. .###. ####. .#### #####
    #..#. #.... ##.## ##..# #...# #...# #...# #...# #.... ..#..
    #.#.. #.... #.#.# ##..# #...# #...# #...# #...# #.... ..#..
    ##... #.... #.#.# #.#.# #...# ####. #...# ####. .###. ..#..
    #.#.. #.... #...# #..## #...# #.... #.#.# #.#.. ....# ..#..
    #..#. #.... #...# #..## #...# #.... #..#. #..#. ....# ..#..
    #...# ##### #...# #...# .###. #.... .##.# #...# ####. ..#..
    """,
    """
    U     V     W     X     Y     Z     : . +     -   /     %     ' ! ?
    #...# #...# #...# #...# #...# ##### . . ..... ... ....# ##..# # # .###.
    #...# #...# #...# #...# #...# ....# . . ..#.. ... ....# ##..# # # #...#
    #...# #...# #...# .#.#. .#.#. ...#. # . ..#.. ... ...#. ...#. . # ....#
    #...# #...# #.#.# ..#.. ..#.. ..#.. . . ##### ### ..#.. ..#.. . # ...#.
    #...# #...# #.#.# .#.#. ..#.. .#... # . ..#.. ... .#... .#... . # ..#..
    #...# .#.#. ##.## #...# ..#.. #.... . . ..#.. ... #.... #..## . . .....
    .###. ..#.. #...# #...# ..#.. ##### . # ..... ... #.... #..## . # ..#..
    """,
    """
    Ä     Ö     Ü
    .#.#. .#.#. .#.#.
    ..... ..... .....
    .###. .###. #...#
    #...# #...# #...#
    ##### #...# #...#
    #...# #...# #...#
    #...# .###. .###.
    """,
  ]
}
