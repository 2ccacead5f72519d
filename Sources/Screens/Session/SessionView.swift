import Coaching
import PlainText
import Programmes
import ProgressTracking
package import TerminalUI

extension SessionScreen {
  /// Draws the screen at an instant.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue, at now: Duration) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let scene = SessionScene(self, texts: texts, at: now)
    var cursor: Point?
    if let question = player.question {
      cursor = drawQuestion(question, scene, on: &canvas, texts)
    } else if player.activity == .introduction {
      drawIntroduction(scene, on: &canvas, texts)
    } else if player.activity == .working || player.isTrying {
      drawWork(scene, on: &canvas, texts)
    }
    return Frame(canvas, title: scene.title, cursor: showsHelp ? nil : cursor)
  }

  /// The columns at the sides of the keys, where there is room.
  static func margin(of bounds: Rect) -> Int { bounds.columns > 50 ? 1 : 0 }

  /// What could not be done, or what a key came to.
  private var said: Paragraph? {
    notice.map { Paragraph($0.text, style: Style($0.isFault ? .bad : .accent, .bold)) }
      ?? remark.map { Paragraph($0, style: Style(.accent, .bold)) }
  }

  /// The rows that it takes, where all else needs so many; a row is left to it wherever there is one.
  func saidRows(in bounds: Rect, beside needed: Int) -> Int {
    let rows = min(said?.rows(at: max(1, bounds.columns - 2)) ?? 0, 4)
    return max(0, min(rows, bounds.rows - needed))
  }

  /// Draws it; what it stands beside must not be hidden by it.
  func drawSaid(in rect: Rect, on canvas: inout Canvas) {
    if let said { canvas.draw(said, in: rect.inset(columns: 1)) }
  }

  /// The set that is played: the side, the phase and the time as large as there is room for.
  private func drawWork(_ scene: SessionScene, on canvas: inout Canvas, _ texts: Catalogue) {
    let bounds = canvas.bounds
    guard bounds.columns >= 40, bounds.rows >= 10 else {
      drawSmall(scene, on: &canvas)
      return
    }
    let rows = workRows(of: bounds, scene)
    let air = bounds.rows >= 30 ? 1 : 0
    drawHeader(scene, in: rows[0], on: &canvas)
    drawName(scene, in: rows[1].inset(columns: 1), on: &canvas)
    canvas.draw(
      StepBar(scene.progress.exercises, style: .muted), in: rows[2].inset(columns: 1))
    canvas.draw(
      BigType(scene.phase, style: Style(scene.role, .bold)), in: rows[4].inset(columns: 1))
    let hasPanel = drawStage(scene, in: rows[6], on: &canvas)
    if bounds.rows < 14, scene.card != nil {
      canvas.write(scene.next, in: rows[8].inset(columns: 1), style: .muted)
    } else {
      drawBar(scene, in: rows[8].inset(columns: 2), on: &canvas)
    }
    let isTold = !hasPanel || scene.card == nil
    let sentence = Paragraph(
      isTold ? scene.words : scene.told ?? "", .centre, style: Style(.plain, .bold))
    let lines = rows[9].inset(columns: 2)
    let room = air > 0 ? lines.splitRows(.length(1), .fill)[1] : lines
    canvas.draw(sentence.page(scene.page, in: room.size), in: room)
    if isTold { canvas.write(scene.next, in: rows[10].inset(columns: 1), style: .muted) }
    drawSaid(in: rows[11], on: &canvas)
    canvas.draw(Footer(footer(scene, texts)), in: rows[12].inset(columns: Self.margin(of: bounds)))
  }

  /// The rows of a set: where it is, what is done, the stage, how far it is, the words, what comes next,
  /// what is said beside all that, and the keys.
  ///
  /// What is said takes the place of what matters least. The time, and what is done now, stay as they
  /// are as long as there is room for both.
  private func workRows(of bounds: Rect, _ scene: SessionScene) -> [Rect] {
    let (low, tall) = (bounds.rows < 14, bounds.rows >= 18)
    let air = bounds.rows >= 30 ? 1 : 0
    let wanted = saidRows(in: bounds, beside: 0)
    let words = Paragraph(scene.card == nil ? scene.words : scene.told ?? "")
    let (header, phase) = (low ? 0 : 1, low ? 1 : max(4, bounds.rows / 5))
    let next = low || wanted > 0 ? 0 : 1
    let mostWords = tall ? 2 : 1
    let wordRows =
      wanted > 1 ? min(mostWords, max(1, words.rows(at: bounds.columns - 4))) : mostWords
    let bar = tall && wanted < 3 ? 1 : 0
    let stage = low ? 4 : 5
    // The repetition is said beside the name too.
    let counted = low && wanted > 0 ? 0 : 1
    let needed = header + 1 + bar + phase + stage + counted + wordRows + next + 1 + 4 * air
    return bounds.splitRows(
      .length(header), .length(1), .length(bar), .length(air), .length(phase), .length(air), .fill,
      .length(air), .length(counted), .length(wordRows + air), .length(next),
      .length(saidRows(in: bounds, beside: needed)), .length(1))
  }

  /// The exercise, and where in it this is.
  private func drawName(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    let isWhole = displayWidth(scene.name) + 1 + displayWidth(scene.place) <= rect.columns
    let place = isWhole ? scene.place : scene.shortPlace
    let parts = rect.splitColumns(.fill, .length(displayWidth(place) + 1))
    // Of a name that is cut to a letter or two nothing can be told.
    let hasRoom = parts[0].columns >= min(6, displayWidth(scene.name))
    if hasRoom { canvas.write(scene.name, in: parts[0], style: .bold) }
    canvas.write(place, in: parts[1], .right)
  }

  /// The repetitions of the set, or the time where they are not counted.
  private func drawBar(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    let style = Style(scene.role)
    if scene.progress.repetitions.isEmpty {
      canvas.draw(Gauge(scene.fraction, style: style), in: rect)
    } else {
      canvas.draw(StepBar(scene.progress.repetitions, style: style), in: rect)
    }
  }

  /// The columns that the list of the session takes, where there is room for it.
  private static let listColumns = 42

  /// The side, the time and the movement, or what comes next; in a wide window the session as well.
  ///
  /// - Returns: Whether what comes next was drawn, where that is known.
  private func drawStage(
    _ scene: SessionScene, in rect: Rect, on canvas: inout Canvas
  ) -> Bool {
    let isRight = scene.side == .right
    /// Splits off the part on the side that does not work.
    func split(_ rect: Rect, _ columns: Int) -> (rest: Rect, part: Rect) {
      let parts =
        isRight
        ? rect.splitColumns(.length(columns), .fill) : rect.splitColumns(.fill, .length(columns))
      return isRight ? (parts[1], parts[0]) : (parts[0], parts[1])
    }
    var rect = rect
    if rect.columns >= 150, rect.rows >= 20 {
      let (rest, part) = split(rect, Self.listColumns)
      drawSession(scene, in: part.inset(columns: 2), on: &canvas)
      rect = rest
    }
    let hasRoom = rect.columns >= 70 && rect.rows >= 9
    let sideColumns = max(
      30, rect.columns * 2 / 5, SideBlock.columns(of: scene.widestSide, in: rect))
    if hasRoom, let card = scene.card {
      let (side, panel) = split(rect, rect.columns - sideColumns)
      drawSide(scene, in: side, on: &canvas)
      canvas.draw(card, in: panel.inset(columns: 3, rows: 1))
      return true
    }
    guard let movement = scene.movement else {
      let rows = scene.beat == nil ? 0 : min(3, rect.rows / 4)
      let parts = rect.splitRows(.fill, .length(rows))
      drawClock(scene, in: parts[0], on: &canvas)
      if let beat = scene.beat {
        canvas.draw(
          Pacer(
            .toRight, progress: beat.isSecond ? 1 : 0, isStill: beat.isStill,
            style: Style(scene.role, .bold)), in: parts[1].inset(columns: 2))
      }
      return false
    }
    let style = Style(scene.role, .bold)
    if hasRoom {
      let (side, panel) = split(rect, rect.columns - sideColumns)
      drawSide(scene, in: side, on: &canvas)
      canvas.draw(MovementPanel(movement, style: style), in: panel.inset(columns: 3))
    } else {
      let (rest, strip) = split(rect, 10)
      drawClock(scene, in: rest, on: &canvas)
      canvas.draw(MovementPanel(movement, style: style), in: strip.inset(columns: 1))
    }
    return false
  }

  /// The side that works above the time.
  private func drawSide(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    let parts = rect.splitRows(
      .length(scene.side == nil ? 0 : max(5, rect.rows / 3)), .fill)
    if let side = scene.sideBlock { canvas.draw(side, in: parts[0]) }
    drawTime(scene, in: parts[1].inset(columns: 1), on: &canvas)
  }

  /// The time, with the side that works beside it.
  private func drawClock(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    guard let side = scene.sideBlock else {
      drawTime(scene, in: rect.inset(columns: 2), on: &canvas)
      return
    }
    let (block, beside) = side.split(rect)
    canvas.draw(side, in: block)
    drawTime(scene, in: beside.inset(columns: 2), on: &canvas)
  }

  private func drawTime(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    let clock = scene.clock.reaching(scene.widestClock)
    canvas.draw(BigType(clock, reserving: scene.widestClock, style: scene.clockStyle), in: rect)
  }

  /// The exercises of the session, with how much of each is done.
  private func drawSession(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    let rows = scene.progress.list.enumerated().map { index, exercise in
      let isDone = exercise.ended == exercise.all
      return List.Row(
        "\(isDone ? glyphs.done : glyphs.open) \(exercise.name)",
        detail: "\(exercise.ended)/\(exercise.all)", style: isDone ? .muted : .plain)
    }
    canvas.draw(
      List(rows, selected: player.position.exercise), in: rect.inset(rows: rect.rows > 4 ? 1 : 0))
  }

  /// As much as fits: the time and the phase first.
  private func drawSmall(_ scene: SessionScene, on canvas: inout Canvas) {
    let bounds = canvas.bounds
    let line = [scene.phase, scene.sideWord].filter { !$0.isEmpty }.joined(separator: " ")
    let clockRows = bounds.rows - 3
    guard bounds.rows >= 4 else {
      canvas.write("\(scene.clock) \(line)", in: bounds.line(0), style: .bold)
      canvas.write(scene.words, in: bounds.line(1))
      return
    }
    let rows = bounds.splitRows(.length(1), .length(clockRows), .length(1), .length(1))
    let style = scene.side.map { Style($0 == .left ? .left : .right, .bold) } ?? .bold
    canvas.write(line, in: rows[0], scene.side == .right ? .right : .left, style: style)
    drawTime(scene, in: rows[1], on: &canvas)
    canvas.draw(Paragraph(scene.words).page(scene.page, in: rows[2].size), in: rows[2])
    if let said {
      let free = bounds.splitRows(.fill, .length(scene.words.isEmpty ? 2 : 1))[1]
      return canvas.draw(said.page(scene.page, in: free.size), in: free)
    }
    let place = displayWidth(scene.place) <= bounds.columns ? scene.place : scene.shortPlace
    canvas.write(scene.card == nil ? place : scene.next, in: rows[3], style: .muted)
  }

  /// Where in the session this is.
  func drawHeader(_ scene: SessionScene, in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, style: Style(.muted, .reverse))
    let inside = rect.inset(columns: 1)
    let parts = inside.splitColumns(.fill, .length(displayWidth(scene.whereInSession) + 1))
    canvas.write(scene.heading, in: parts[0], style: Style(.muted, .reverse))
    canvas.write(scene.whereInSession, in: parts[1], .right, style: Style(.muted, .reverse))
  }

  /// The keys that do something now.
  private func footer(_ scene: SessionScene, _ texts: Catalogue) -> [KeyHint] {
    let kind = player.segment?.kind
    let space: KeyText = player.isTrying ? .next : player.isPaused ? .goOn : .pause
    let enter: KeyText = player.isTrying ? .start : .goOn
    return SessionAction.keys(texts, space: space, enter: enter).hints { action in
      switch action {
      case .finish: (kind?.isWork == true || player.isCountingIn) && !player.isTrying
      case .proceed where player.isTrying: true
      case .proceed:
        switch player.isPaused ? nil : kind {
        case .rest, .switchSides, .getReady, .selfPaced, .distance: true
        case .stage where player.segment?.length == nil: true
        default: scene.isEnough && !player.isPaused
        }
      case .undo: player.canUndo
      case .easier: player.canBeEased
      case .tryOut: false
      default: true
      }
    }
  }
}
