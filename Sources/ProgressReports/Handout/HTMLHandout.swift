import Charts

/// What the template of a handout is filled with; the names are the template's.
///
/// What is not there is an empty list, never nothing: a name that stands for nothing is looked up in
/// what is around, and an entry below another one would find its parent's.
struct HTMLHandout {
  var language: String
  var pageTitle: String
  var kind: String
  var title: String
  var version: String
  var groups: [HTMLGroup]
  var parts: [HTMLPart]
  var style = PageStyle.handout.text
  var styleDigest = PageStyle.handout.digest

  init(_ handout: Handout) {
    language = handout.language
    kind = handout.kind
    title = handout.title
    pageTitle = "\(handout.kind): \(handout.title)"
    version = handout.version
    groups = handout.lead.groups
    parts = handout.parts.enumerated().map { HTMLPart($1, id: "part-\($0 + 1)") }
  }
}

/// A part under its heading.
struct HTMLPart {
  var id: String
  var heading: String
  var look: String
  var pieces: [HTMLPiece]

  init(_ part: HandoutPart, id: String) {
    self.id = id
    heading = part.title
    look = part.kind.rawValue
    pieces = part.pieces.enumerated().map { HTMLPiece($1, id: "\(id)-\($0 + 1)") }
  }
}

/// A piece of which exactly one kind is there.
struct HTMLPiece {
  var groups: [HTMLGroup] = []
  var exercises: [HTMLExercise] = []
  var grids: [HTMLGrid] = []

  init(_ piece: HandoutPiece, id: String) {
    switch piece {
    case .words(let entries): groups = entries.groups
    case .exercise(let exercise): exercises = [HTMLExercise(exercise, id: id)]
    case .grid(let grid): grids = [HTMLGrid(grid)]
    }
  }
}

/// An exercise; the pictures stand beside the words.
struct HTMLExercise {
  var id: String
  var number: Int
  var name: String
  var figures: [HTMLFigure]
  var groups: [HTMLGroup]

  init(_ exercise: HandoutExercise, id: String) {
    self.id = id
    number = exercise.number
    name = exercise.name
    let drawings = exercise.pictures.enumerated().map { index, picture in
      HTMLDrawing(
        caption: picture.caption, svg: picture.drawing.svg(idPrefix: "\(id)-\(index + 1)"),
        start: picture.start, end: picture.end)
    }
    figures = drawings.isEmpty ? [] : [HTMLFigure(drawings: drawings)]
    groups = exercise.words.groups
  }
}

/// The drawings of an exercise.
struct HTMLFigure {
  var drawings: [HTMLDrawing]
}

/// A drawing with what it shows, and what its start and its end are.
struct HTMLDrawing {
  var caption: String
  var svg: String
  var start: String
  var end: String
}

/// A run of entries of one kind, which exactly one of the lists holds.
struct HTMLGroup {
  var paragraphs: [HTMLOutlineEntry] = []
  var labelled: [HTMLOutlineEntry] = []
  var facts: [HTMLOutlineRun] = []
  var lists: [HTMLOutlineRun] = []
  var steps: [HTMLOutlineRun] = []

  init(_ run: [OutlineEntry]) {
    let entries = run.map(HTMLOutlineEntry.init)
    switch run.first?.lead {
    case .dash: lists = [HTMLOutlineRun(entries: entries)]
    case .number: steps = [HTMLOutlineRun(entries: entries)]
    case .label: facts = [HTMLOutlineRun(entries: entries)]
    case .nothing, nil:
      paragraphs = entries.filter(\.groups.isEmpty)
      labelled = entries.filter { !$0.groups.isEmpty }
    }
  }
}

/// The entries of a list.
struct HTMLOutlineRun {
  var entries: [HTMLOutlineEntry]
}

/// An entry with what stands below it.
struct HTMLOutlineEntry {
  var term: String
  var text: String
  var groups: [HTMLGroup]

  init(_ entry: OutlineEntry) {
    term = if case .label(let word) = entry.lead { word } else { "" }
    text = entry.text
    groups = entry.below.groups
  }
}

extension [OutlineEntry] {
  fileprivate var groups: [HTMLGroup] { runs.map(HTMLGroup.init) }
}

/// A table to tick and to write in.
struct HTMLGrid {
  var caption: String
  var help: String
  var corner: String
  var columns: [String]
  var rows: [HTMLGridRow]

  init(_ grid: HandoutGrid) {
    caption = grid.caption
    help = grid.help
    corner = grid.corner
    columns = grid.columns
    rows = grid.rows.map { HTMLGridRow(head: $0.head, cells: $0.cells.map(HTMLGridCell.init)) }
  }
}

/// A row of a table to tick.
struct HTMLGridRow {
  var head: String
  var cells: [HTMLGridCell]
}

/// A cell: its spaces, or that nothing is due.
struct HTMLGridCell {
  var look: String
  var spaces: [HTMLGridSpace]

  init(_ cell: HandoutGrid.Cell) {
    look = cell.isEmpty ? "off" : "due"
    spaces = cell.map(HTMLGridSpace.init)
  }
}

/// Boxes to tick; none where something is to be written.
struct HTMLGridSpace {
  /// The class of each box.
  var boxes: [String]

  init(_ space: HandoutGrid.Space) {
    switch space {
    case .boxes(let due, let extra):
      boxes =
        Array(repeating: "box", count: due) + Array(repeating: "box may", count: extra)
    case .blank: boxes = []
    }
  }
}
