package import Charts
import PlainText

/// A programme as a sheet to print: its words, pictures and grids, without a look.
///
/// Its texts are clean of everything that is no text.
package struct Handout: Equatable, Sendable {
  /// The language of the words around what a therapist wrote, as a BCP 47 tag.
  package var language: String
  /// What kind of sheet it is, in a word or two.
  package var kind: String
  /// The title.
  package var title: String
  /// What stands below the title.
  package var lead: [OutlineEntry]
  /// The parts, each under a heading of its own.
  package var parts: [HandoutPart]
  /// The version of the program that made it.
  package var version: String

  /// Creates a sheet.
  package init(
    language: String, kind: String, title: String, lead: [OutlineEntry], parts: [HandoutPart],
    version: String
  ) {
    self.language = language
    self.kind = cleaned(kind)
    self.title = cleaned(title)
    self.lead = lead
    self.parts = parts
    self.version = version
  }
}

/// A part of a sheet.
package struct HandoutPart: Equatable, Sendable {
  /// The heading.
  package var title: String
  /// What kind of part it is.
  package var kind: Kind
  /// What it consists of.
  package var pieces: [HandoutPiece]

  /// What kind of part it is, for those that give it a look.
  package enum Kind: String, Sendable {
    /// Words to look up.
    case plain
    /// What nobody may overlook.
    case warning
    /// A part that begins a page of its own.
    case chapter
  }

  /// Creates a part.
  package init(title: String, kind: Kind, pieces: [HandoutPiece]) {
    self.title = cleaned(title)
    self.kind = kind
    self.pieces = pieces
  }
}

/// A piece of a part.
package enum HandoutPiece: Equatable, Sendable {
  /// Words.
  case words([OutlineEntry])
  /// An exercise.
  case exercise(HandoutExercise)
  /// A table to tick and to write in.
  case grid(HandoutGrid)
}

/// An exercise with its pictures.
package struct HandoutExercise: Equatable, Sendable {
  /// Which one of its session it is, counted from 1.
  package var number: Int
  /// The name.
  package var name: String
  /// How it moves.
  package var pictures: [HandoutPicture]
  /// How much of it, and how.
  package var words: [OutlineEntry]

  /// Creates an exercise.
  package init(number: Int, name: String, pictures: [HandoutPicture], words: [OutlineEntry]) {
    self.number = number
    self.name = cleaned(name)
    self.pictures = pictures
    self.words = words
  }
}

/// A picture, drawn and in characters.
package struct HandoutPicture: Equatable, Sendable {
  /// As lines and marks.
  package var drawing: Drawing
  /// What it shows.
  package var caption: String
  /// What its start is called, an open circle.
  package var start: String
  /// What its end is called, a filled circle.
  package var end: String
  /// As lines of characters.
  package var lines: [String]

  /// Creates a picture.
  package init(drawing: Drawing, caption: String, start: String, end: String, lines: [String]) {
    self.drawing = drawing
    self.caption = cleaned(caption)
    self.start = cleaned(start)
    self.end = cleaned(end)
    self.lines = lines
  }
}
