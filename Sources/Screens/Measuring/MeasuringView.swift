import PlainText
import Programmes
import ProgressTracking
package import TerminalUI

extension MeasuringScreen {
  /// Draws the screen at an instant.
  package func view(
    _ size: Size, glyphs: GlyphSet, texts: Catalogue, at now: Duration
  ) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let isRoomy = size.rows > 12
    let page = canvas.bounds.inset(columns: size.columns > 40 ? 3 : 0, rows: isRoomy ? 1 : 0)
    let said = notice.map { min(2, Paragraph($0).rows(at: page.columns)) } ?? 0
    let rows = page.splitRows(
      .length(1), .length(isRoomy ? 1 : 0), .fill, .length(said), .length(1))
    canvas.write(title(texts, columns: rows[0].columns), in: rows[0], style: .bold)
    var cursor: Point?
    switch step {
    case .choice(let pointer):
      canvas.draw(list(pointer, texts, columns: rows[2].columns), in: rows[2])
    case .timing(_, let watch): draw(watch, in: rows[2], on: &canvas, texts, at: now)
    case .tapping(_, let rate): draw(rate, in: rows[2], on: &canvas, texts)
    case .typing(_, let field):
      let parts = rows[2].splitRows(
        .length(2), .length(1), .length(isRoomy ? 1 : 0), .fill)
      canvas.draw(Paragraph(range(.ask, texts), style: .bold), in: parts[0])
      cursor = field.draw(in: parts[1], on: &canvas, style: Style(.plain, .underline))
      canvas.draw(Paragraph(aside(texts)), in: parts[3])
    }
    if let notice { canvas.draw(Paragraph(notice, style: Style(.warning, .bold)), in: rows[3]) }
    canvas.draw(Footer(hints(texts)), in: rows[4])
    return Frame(canvas, cursor: cursor)
  }

  private func draw(
    _ watch: Stopwatch, in rect: Rect, on canvas: inout Canvas, _ texts: Catalogue,
    at now: Duration
  ) {
    let (clock, words) = face(watch, texts, at: now)
    let below = Paragraph(words, style: .bold)
    let asideRows = watch.state == .ready ? min(8, max(0, rect.rows / 2)) : 1
    let rows = rect.splitRows(
      .fill, .length(min(below.rows(at: rect.columns), max(1, rect.rows / 2))),
      .length(rect.rows > 10 ? asideRows : 0))
    let style: Style =
      switch watch.state {
      case .ready: .muted
      case .countingIn: Style(.ready, .bold)
      case .running: Style(.work, .bold)
      case .stopped: Style(.good, .bold)
      }
    let time = BigType(clock, reserving: "00.0", style: style)
    let stage = rows[0].splitRows(.length(hasHeading(watch, in: rows[0]) ? 5 : 0), .fill)
    canvas.draw(
      BigType(texts(SessionText.getReady), style: style), in: stage[0].splitRows(.length(4))[0])
    if let side = key?.side, stage[1].columns >= 30, stage[1].rows >= 3 {
      let block = SideBlock(side, texts)
      let (left, beside) = block.split(stage[1])
      canvas.draw(block, in: left)
      canvas.draw(time, in: beside)
    } else {
      canvas.draw(time, in: stage[1])
    }
    canvas.draw(below, in: rows[1])
    let aside = Paragraph(watch.state == .ready ? aside(texts) : attempts(watch, texts))
    canvas.draw(aside, in: rows[2])
  }

  /// Whether the runner gets into position, and there is room to say so in big letters.
  private func hasHeading(_ watch: Stopwatch, in rect: Rect) -> Bool {
    guard case .countingIn = watch.state else { return false }
    return rect.rows >= 10
  }

  /// The clock, and what to do now.
  func face(
    _ watch: Stopwatch, _ texts: Catalogue, at now: Duration
  ) -> (clock: String, words: String) {
    let wording = Wording(texts)
    switch watch.state {
    case .ready:
      let seconds = Stopwatch.countIn.components.seconds
      return ("0", texts(MeasuringText.watchReady, String(seconds)))
    case .countingIn:
      return (String(watch.seconds(at: now)), texts(MeasuringText.watchCountIn))
    case .running: return (String(watch.seconds(at: now)), texts(MeasuringText.watchRunning))
    case .stopped:
      let value = watch.value ?? 0
      let phrase: MeasuringText = watch.attempts.count > 1 ? .watchChoose : .watchStopped
      return (
        wording.number(value), texts(phrase, wording.value(value, unit: measure?.unit))
      )
    }
  }

  func attempts(_ watch: Stopwatch, _ texts: Catalogue) -> String {
    guard watch.attempts.count > 1 else { return "" }
    let wording = Wording(texts)
    let values = watch.attempts.enumerated().map { index, value in
      let text = wording.number(value)
      return index == watch.chosen ? texts(MeasuringText.chosen, text) : text
    }
    return texts(MeasuringText.attempts, wording.series(values))
  }

  private func draw(
    _ rate: TapRate, in rect: Rect, on canvas: inout Canvas, _ texts: Catalogue
  ) {
    let words = Paragraph(tapped(rate, texts).words, style: .bold)
    let asideRows = rate.count == 0 ? min(8, max(0, rect.rows / 2)) : 0
    let rows = rect.splitRows(
      .fill, .length(min(words.rows(at: rect.columns), max(1, rect.rows / 2))),
      .length(rect.rows > 10 ? asideRows : 0))
    let style = rate.perMinute == nil ? Style(.ready, .bold) : Style(.work, .bold)
    canvas.draw(BigType(tapped(rate, texts).face, reserving: "000", style: style), in: rows[0])
    canvas.draw(words, in: rows[1])
    canvas.draw(Paragraph(aside(texts)), in: rows[2])
  }

  /// What has been tapped: a number to be seen from afar, and what to do now.
  func tapped(_ rate: TapRate, _ texts: Catalogue) -> (face: String, words: String) {
    guard let perMinute = rate.perMinute?.rounded(), let measure else {
      let words =
        rate.count == 0
        ? texts(MeasuringText.tap) : texts.count(rate.missing, MeasuringText.tapMore)
      return (String(rate.count), words)
    }
    let wording = Wording(texts)
    let value = wording.number(perMinute)
    guard measure.range.contains(perMinute) else {
      return (
        value,
        texts(
          MeasuringText.tapOutside, value, wording.number(measure.range.lowerBound),
          wording.number(measure.range.upperBound))
      )
    }
    return (value, texts(MeasuringText.tapTaken, value))
  }

  /// The measures; in a narrow window the side comes first, so that it is not cut off.
  private func list(_ pointer: Int, _ texts: Catalogue, columns: Int) -> List {
    List(
      keys.enumerated().map { index, key in
        let number = numbered(index, of: keys.count)
        guard columns < 30 else {
          return List.Row("\(number)  \(row(key, texts))", detail: detail(key, texts))
        }
        return List.Row("\(number)  \(sideFirst(key, texts))")
      }, selected: pointer)
  }

  func row(_ key: MeasuredKey, _ texts: Catalogue) -> String {
    let wording = Wording(texts)
    let measure = programme.measure(key.measure)
    let unit = measure.map { wording.unit(of: $0) } ?? ""
    return texts(MeasuringText.row, wording.measured(key, of: programme), unit)
  }

  func detail(_ key: MeasuredKey, _ texts: Catalogue) -> String {
    Wording(texts).series(
      [lastValue(key, texts), due.contains(key) ? texts(MeasuringText.due) : nil]
        .compactMap(\.self))
  }

  private func lastValue(_ key: MeasuredKey, _ texts: Catalogue) -> String? {
    let wording = Wording(texts)
    guard let value = standing.measured[key] else { return nil }
    let number = wording.value(value, unit: programme.measure(key.measure)?.unit)
    return standing.measuredOn[key].map {
      texts(MeasuringText.lastRow, number, wording.day($0, today: standing.day))
    } ?? number
  }

  /// What is measured, or that it is to be chosen.
  func title(_ texts: Catalogue) -> String {
    key.map { Wording(texts).measured($0, of: programme) } ?? texts(MeasuringText.choose)
  }

  /// The same in a window where it may be cut: the side comes first then.
  private func title(_ texts: Catalogue, columns: Int) -> String {
    let title = title(texts)
    guard let key, key.side != nil, displayWidth(title) > columns else { return title }
    return sideFirst(key, texts)
  }

  /// A measure whose side is not cut off in a narrow window.
  private func sideFirst(_ key: MeasuredKey, _ texts: Catalogue) -> String {
    let wording = Wording(texts)
    let words = [key.side.map(wording.side), programme.name(ofMeasured: key.measure)]
    return wording.series(words.compactMap(\.self))
  }

  /// How to take it, and the last value.
  func aside(_ texts: Catalogue) -> String {
    let last = key.flatMap { lastValue($0, texts) }
    let words =
      last.map { texts(MeasuringText.lastValue, $0) } ?? texts(MeasuringText.never)
    return ([words] + [measure?.how].compactMap(\.self)).joined(separator: "\n")
  }

  /// Returns a sentence about what the value can be.
  func range(_ phrase: MeasuringText, _ texts: Catalogue) -> String {
    guard let measure else { return "" }
    let wording = Wording(texts)
    let (least, most) = (
      wording.number(measure.range.lowerBound), wording.number(measure.range.upperBound)
    )
    let isScale = measure.isScale
    return switch phrase {
    case .ask where isScale: texts(MeasuringText.askScale, least, most)
    case .ask: texts(phrase, measure.unit, least, most)
    default: texts(isScale ? MeasuringText.scaleBad : phrase, least, most, measure.unit)
    }
  }

  private func hints(_ texts: Catalogue) -> [KeyHint] {
    func isShown(_ action: MeasuringAction) -> Bool {
      switch action {
      case .take: canBeTaken
      case .help: !isUnderWay
      default: true
      }
    }
    return switch step {
    case .choice: ListAction.keys(texts).hints()
    case .typing: [texts.hint(.enter, .accept), texts.hint(.escape, .back)]
    case .timing: MeasuringAction.watchKeys(texts).hints(where: isShown)
    case .tapping: MeasuringAction.tapKeys(texts).hints(where: isShown)
    }
  }
}

extension MeasuringScreen {
  /// Whether something is being timed or tapped, which nothing may stand in front of.
  var isUnderWay: Bool {
    switch step {
    case .timing(_, let watch):
      switch watch.state {
      case .countingIn, .running: true
      case .ready, .stopped: false
      }
    case .tapping(_, let rate): rate.count > 0
    case .choice, .typing: false
    }
  }

  /// Whether there is a value that can be taken.
  private var canBeTaken: Bool {
    switch step {
    case .timing(_, let watch): watch.state == .stopped
    case .tapping(_, let rate): rate.perMinute != nil
    case .choice, .typing: false
    }
  }

  /// The keys of the step with what they do.
  func helpRows(_ texts: Catalogue, isInLines: Bool) -> [(keys: String, help: String)] {
    switch step {
    case .choice: ListAction.helpRows(texts, isInLines: isInLines)
    case .timing: MeasuringAction.watchKeys(texts).helpRows(isInLines: isInLines)
    case .tapping:
      isInLines
        ? MeasuringAction.tapLines(texts).helpRows(isInLines: true)
        : MeasuringAction.tapKeys(texts).helpRows()
    case .typing: []
    }
  }
}
