package import ProgressTracking
package import TerminalUI

/// Adds to the log by hand: a note, other running, days off, the morning's pain.
package struct EntryScreen: Hashable, Sendable {
  private let standing: Standing
  /// The time it is, in minutes since midnight.
  private let minuteOfDay: Int
  /// What is chosen or typed.
  package private(set) var step: Step
  /// Why what was typed cannot be that.
  package private(set) var problem: String?

  /// What is chosen or typed.
  package enum Step: Hashable, Sendable {
    case choice(pointer: Int)
    case form(EntryForm, TextField)
  }

  /// What can be added.
  enum Choice: Hashable {
    case morning
    case endOfDaysOff
    case form(EntryForm.Kind)
  }

  /// What the screen wants.
  package enum Outcome: Hashable, Sendable {
    case stay
    case back
    case morning
    /// Something is to be logged, with the sentence that says so.
    case log(EntryForm.Entry, said: String)
  }

  /// Creates the screen of a day, at a time in minutes since midnight.
  package init(_ standing: Standing, minuteOfDay: Int) {
    self.standing = standing
    self.minuteOfDay = minuteOfDay
    step = .choice(pointer: 0)
  }

  /// The field that is typed into, in which every key is a letter.
  var field: TextField? { if case .form(_, let field) = step { field } else { nil } }

  /// The form as it is kept where it is not finished.
  var openForm: OpenForm? {
    guard case .form(let form, let field) = step else { return nil }
    let answers = form.answers + [field.text]
    let all = answers + form.earlier.dropFirst(answers.count)
    return switch form.kind {
    // The day is asked anew: only the words are kept, for whichever note comes next.
    case .note: OpenForm(.note, answers: Array(answers.prefix(1)))
    // "Yesterday" and "tomorrow" are other days a day later.
    case .run: OpenForm(.run, answers: all, isOfItsDay: true)
    case .daysOff: OpenForm(.daysOff, answers: all, isOfItsDay: true)
    }
  }

  /// Whether the words of a note are asked for.
  var asksForNote: Bool {
    if case .form(let form, _) = step { form.question == .askNote } else { false }
  }

  /// Offers what was typed before, field by field.
  mutating func takeUp(_ answers: [String]) {
    guard case .form(var form, _) = step else { return }
    form.earlier = answers
    ask(form, form.offered)
  }

  var choices: [Choice] {
    let isOff = standing.daysOff.contains { $0.from <= standing.day }
    return (standing.morningAfter == nil ? [] : [.morning]) + (isOff ? [.endOfDaysOff] : [])
      + [.form(.note), .form(.run), .form(.daysOff)]
  }

  /// Takes a key.
  package mutating func handle(_ key: Key, _ texts: Catalogue) -> Outcome {
    problem = nil
    switch step {
    case .choice(let pointer): return handle(key.ofList, pointer: pointer, texts)
    case .form(let form, let field): return handle(key, form, field, texts)
    }
  }

  private mutating func handle(_ key: Key, pointer: Int, _ texts: Catalogue) -> Outcome {
    if key == .escape { return .back }
    guard key == .enter, choices.indices.contains(pointer) else {
      step = .choice(
        pointer: key.moved(pointer, of: choices.count) ?? 0)
      return .stay
    }
    switch choices[pointer] {
    case .morning: return .morning
    case .endOfDaysOff: return logged(.init(body: .daysOffEnded(standing.day)), texts)
    case .form(let kind): ask(EntryForm(kind))
    }
    return .stay
  }

  private mutating func handle(
    _ key: Key, _ form: EntryForm, _ field: TextField, _ texts: Catalogue
  ) -> Outcome {
    var (form, field) = (form, field)
    switch key {
    case .escape:
      if let typed = form.back(leaving: field.text) {
        ask(form, typed)
      } else {
        let place = choices.firstIndex(of: .form(form.kind)) ?? 0
        step = .choice(pointer: place)
      }
    case .enter:
      do {
        let typed = TypedEntries(today: standing.day, texts: texts)
        if let entry = try form.take(field.text, typed, now: minuteOfDay) {
          return logged(entry, texts)
        }
        ask(form, form.offered)
      } catch {
        problem = error.sentence
      }
    default:
      _ = field.handle(key)
      step = .form(form, field)
    }
    return .stay
  }

  private mutating func ask(_ form: EntryForm, _ typed: String = "") {
    // The first letter replaces a short answer that stands there, but never a note.
    let field = TextField(typed, limit: form.limit, isSelected: form.question != .askNote)
    step = .form(form, field)
  }

  private func logged(_ entry: EntryForm.Entry, _ texts: Catalogue) -> Outcome {
    .log(entry, said: TypedEntries(today: standing.day, texts: texts).logged(entry.body))
  }
}

extension EntryScreen {
  /// Draws the screen.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let isRoomy = size.rows > 8
    let page = canvas.bounds.inset(
      columns: size.columns > 40 ? 3 : 0, rows: isRoomy ? 1 : 0)
    let rows = page.splitRows(.fill, .length(problem == nil ? 0 : 2), .length(1))
    var cursor: Point?
    switch step {
    case .choice(let pointer):
      let parts = rows[0].splitRows(.length(isRoomy ? 2 : 1), .fill)
      canvas.draw(Paragraph(texts(EntryText.choose), style: .bold), in: parts[0])
      canvas.draw(
        OptionList(options: choices.map { name($0, texts) }, firstNumber: 1, pointer: pointer),
        in: parts[1])
    case .form(let form, let field):
      let question = Paragraph(form.question.map { texts($0) } ?? "", style: .bold)
      let asked = min(question.rows(at: page.columns), max(1, rows[0].rows - 1))
      let parts = rows[0].splitRows(
        .length(asked), .length(isRoomy ? 1 : 0), .length(1), .fill)
      canvas.draw(question, in: parts[0])
      cursor = field.draw(in: parts[2], on: &canvas, style: Style(.plain, .underline))
    }
    if let problem { canvas.draw(Paragraph(problem, style: Style(.warning, .bold)), in: rows[1]) }
    let hints =
      field == nil
      ? ListAction.keys(texts).hints() : [texts.hint(.enter, .accept), texts.hint(.escape, .back)]
    canvas.draw(Footer(hints), in: rows[2])
    return Frame(canvas, cursor: cursor)
  }

  /// The screen as lines, the last of which asks.
  package func plainLines(_ texts: Catalogue) -> [String] {
    let problem = problem.map { [$0] } ?? []
    return switch step {
    case .choice(let pointer):
      [texts(EntryText.choose)]
        + choices.enumerated().map { "  \($0 + 1)  \(name($1, texts))" }
        + [texts(LineText.numberEnterOrBack, name(choices[pointer], texts))]
    case .form(let form, _): problem + (form.question.map { [texts($0)] } ?? [])
    }
  }

  private func name(_ choice: Choice, _ texts: Catalogue) -> String {
    switch choice {
    case .morning: texts(EntryText.chooseMorning)
    case .endOfDaysOff: texts(EntryText.chooseEnd)
    case .form(.note): texts(EntryText.chooseNote)
    case .form(.run): texts(EntryText.chooseRun)
    case .form(.daysOff): texts(EntryText.chooseDaysOff)
    }
  }
}
