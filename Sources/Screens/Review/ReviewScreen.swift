import PlainText
package import Programmes
package import ProgressTracking
package import TerminalUI

/// The therapist's list of runners, those who need attention first.
package struct ReviewScreen: Hashable, Sendable {
  /// Everyone, in any order.
  private var everyone: [ReviewRow]

  /// Names that more than one runner has.
  let sharedNames: Set<String>

  /// The rows that are listed, in their order.
  private(set) var rows: [ReviewRow] = []

  /// The day it is.
  package let today: LocalDay

  /// In which order the rows stand.
  package private(set) var order = ReviewOrder.need

  /// Which runners are listed.
  package private(set) var filter = ReviewFilter.everyone

  /// What is searched for, as far as it is typed.
  private(set) var search: TextField?

  /// Whether what is searched for is being typed.
  package private(set) var isSearching = false

  /// The selected row.
  private(set) var selected = 0

  /// What is typed over the list.
  private(set) var form: AnswerForm?

  /// What the last answer came to, or why it did not.
  package var notice: String?

  /// The digits of the row that is being named.
  private var typedRow = ""

  /// Whether the list explains its order instead.
  package private(set) var showsDefinitions = false

  /// How far the explanation is scrolled.
  private(set) var scrolled = 0

  /// Whether a key has been pressed: until then the first row stays the selected one.
  private var isTouched = false

  /// Creates a list of runners whose logs are still to be read.
  package init(reading runners: [Runner], today: LocalDay) {
    self.init(
      runners: runners.map { ReviewedRunner(reading: $0, today: today) }, today: today)
  }

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - runners: The runners in any order.
  ///   - today: The day it is.
  package init(runners: [ReviewedRunner], today: LocalDay) {
    everyone = runners.map { ReviewRow($0, today: today) }
    self.today = today
    let names = Dictionary(grouping: runners) { cleaned($0.runner.name, limit: 200) }
    sharedNames = Set(names.filter { $0.value.count > 1 }.keys)
    rows = order.ordered(everyone)
  }

  /// How many runners there are, listed or not.
  var count: Int { everyone.count }

  /// How many are read.
  var read: Int { everyone.count { $0.runner.isRead } }

  /// How many have something to look at.
  var needing: Int { everyone.count { $0.level > 0 } }

  /// Whether a text is typed, in which every key is a letter.
  package var isTyping: Bool { isSearching || form != nil }

  /// The selected row; nothing where none is listed.
  var current: ReviewRow? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// Takes what is known of a runner anew; everyone stays in their place until the list is ordered anew.
  package mutating func take(_ runner: ReviewedRunner) {
    let row = ReviewRow(runner, today: today)
    if let index = everyone.firstIndex(where: { $0.id == row.id }) { everyone[index] = row }
    if let index = rows.firstIndex(where: { $0.id == row.id }) { rows[index] = row }
  }

  /// Takes what there is to look at of some runners, and puts them in their places.
  package mutating func take(_ runners: [ReviewedRunner], _ texts: Catalogue) {
    let read = Dictionary(runners.map { ($0.runner.id, $0) }) { $1 }
    for index in everyone.indices {
      guard let runner = read[everyone[index].id] else { continue }
      everyone[index] = ReviewRow(runner, today: today)
    }
    listAnew(texts)
    if !isTouched { selected = 0 }
  }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - size: The size that the list was drawn at.
  ///   - texts: The words that it was drawn with.
  /// - Returns: What is to happen.
  package mutating func handle(
    _ key: Key, size: Size, texts: Catalogue = .english
  ) -> ReviewOutcome {
    notice = nil
    isTouched = true
    if form != nil { return handleForm(key, texts) }
    if isSearching {
      handleSearch(key, texts)
      return .stay
    }
    if let digit = key.digit {
      select(typing: digit)
      return .stay
    }
    typedRow = ""
    guard let action = Self.keys.action(for: key) else { return .stay }
    return act(action, size, texts)
  }

  private mutating func act(
    _ action: ReviewAction, _ size: Size, _ texts: Catalogue
  ) -> ReviewOutcome {
    let page = max(ReviewLayout(size).list.rows - 1, 1)
    switch action {
    case .help: return .help
    case .back:
      if showsDefinitions {
        showsDefinitions = false
      } else if search != nil {
        search = nil
        listAnew(texts)
      } else {
        return .back
      }
    case .definitions:
      showsDefinitions.toggle()
      scrolled = 0
    case .open:
      guard !showsDefinitions, let current else { return .stay }
      return .open(current.id)
    case .up: move(-1, size, texts)
    case .down: move(1, size, texts)
    case .pageUp: move(-page, size, texts)
    case .pageDown: move(page, size, texts)
    case .first: move(-count, size, texts)
    case .last: move(count, size, texts)
    case .search:
      isSearching = true
      search = search ?? TextField(limit: 100)
    case .nextFilter, .previousFilter:
      filter = filter.moved(by: action == .nextFilter ? 1 : -1)
      listAnew(texts)
    case .order:
      order = order.next
      listAnew(texts)
    case .answer(let answer): return self.answer(answer, texts)
    }
    return .stay
  }

  private mutating func move(_ places: Int, _ size: Size, _ texts: Catalogue) {
    if showsDefinitions {
      let most = mostScrolled(size, texts)
      scrolled = min(max(scrolled + places, 0), most)
    } else {
      selected = min(max(selected + places, 0), max(0, rows.count - 1))
    }
  }

  /// Goes to the row whose number is typed, as far as there is one.
  private mutating func select(typing digit: Int) {
    let longer = typedRow + String(digit)
    typedRow = Int(longer).map { rows.indices.contains($0 - 1) } ?? false ? longer : String(digit)
    guard let number = Int(typedRow), rows.indices.contains(number - 1) else { return }
    selected = number - 1
  }

  private mutating func answer(_ answer: TherapistAnswer, _ texts: Catalogue) -> ReviewOutcome {
    if answer == .undo { return .undo }
    guard !showsDefinitions, let current else { return .stay }
    let step = current.runner.begin(answer, named: name(of: current, Wording(texts)), texts)
    if case .ask(let form) = step { self.form = form }
    return ReviewOutcome(step, current.id) ?? .stay
  }

  private mutating func handleForm(_ key: Key, _ texts: Catalogue) -> ReviewOutcome {
    guard var form, let current, case .answer(let answer) = form.purpose else {
      form = nil
      return .stay
    }
    let outcome = form.handle(key)
    self.form = outcome == .back ? nil : form
    guard case .typed(let text) = outcome else { return .stay }
    do {
      let step = try current.runner.finish(
        answer, typed: text, named: name(of: current, Wording(texts)), today: today, texts)
      self.form = nil
      return ReviewOutcome(step, current.id) ?? .stay
    } catch {
      form.refuse(error.sentence)
      self.form = form
      return .stay
    }
  }

  private mutating func handleSearch(_ key: Key, _ texts: Catalogue) {
    switch key {
    case .enter: isSearching = false
    case .escape:
      isSearching = false
      search = nil
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(selected + 1, max(0, rows.count - 1))
    default: _ = search?.handle(key)
    }
    if search?.text.isEmpty == true, !isSearching { search = nil }
    if key == .up || key == .down || key == .enter { return }
    listAnew(texts)
    // What is typed leads to whoever fits it best, not to whoever was selected before.
    if isSearching { selected = 0 }
  }

  /// Lists the runners anew; the one who was selected stays so while listed.
  private mutating func listAnew(_ texts: Catalogue) {
    let before = current?.id
    let words = Wording(texts)
    let wanted = (search?.text ?? "").lowercased().split(separator: " ")
    let listed = order.ordered(
      everyone.filter { row in
        filter.takes(row)
          && (wanted.isEmpty || wanted.allSatisfy(searchedText(of: row, words).contains))
      })
    // Who is meant by name comes before those of whom the words are only said.
    let named = listed.filter { row in
      wanted.allSatisfy(name(of: row, words).lowercased().contains)
    }
    let ids = Set(named.map(\.id))
    rows = named + listed.filter { !ids.contains($0.id) }
    selected = rows.firstIndex { $0.id == before } ?? 0
    typedRow = ""
  }

  /// What is searched in a row: all that its columns can say.
  private func searchedText(of row: ReviewRow, _ words: Wording) -> String {
    [name(of: row, words), words.programme(row), words.reason(row, today: today)]
      .joined(separator: " ").lowercased()
  }

  /// Returns a runner's name, with the end of the identity where another one has the same.
  func name(of row: ReviewRow, _ words: Wording) -> String {
    let name = words.name(of: row.runner.runner)
    guard sharedNames.contains(cleaned(row.runner.runner.name, limit: 200)) else { return name }
    let end = String(row.id.description.suffix(4))
    return name.hasSuffix(end) ? name : words.catalogue(ReviewText.nameAndEnd, name, end)
  }
}
