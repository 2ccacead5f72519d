package import Programmes
package import ProgressTracking
package import TerminalUI

/// What a log adds up to, to be looked through.
package struct ProgressScreen: Hashable, Sendable {
  /// What is shown.
  package private(set) var progress: Progress

  /// What a therapist sees beside it; nothing where runners look at themselves.
  private(set) var file: RunnerFile?

  /// The parts, in the order in which they are gone through.
  package let sections: [ProgressSection]

  /// The part that the keys act on.
  package private(set) var section: ProgressSection

  /// The day whose value stands as text.
  package private(set) var selected: LocalDay

  /// Whether the pictures are shown as tables.
  package private(set) var showsTables = false

  /// Whether the meaning of the numbers is shown instead of them.
  package private(set) var showsDefinitions = false

  /// The number of lines of the section, or of the definitions, that are scrolled away.
  private(set) var scrolled = 0

  /// Creates a screen that stands on the last day the log knows of.
  package init(progress: Progress, file: RunnerFile? = nil) {
    self.progress = progress
    self.file = file
    sections = file == nil ? ProgressSection.ofRunner : ProgressSection.ofTherapist
    section = sections[0]
    self.selected = min(
      max(progress.knownThrough, progress.period.lowerBound), progress.period.upperBound)
  }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - size: The size that the screen was drawn at.
  ///   - texts: The words that it was drawn with.
  /// - Returns: What is to happen.
  package mutating func handle(
    _ key: Key, size: Size, texts: Catalogue = .english
  ) -> ScreenOutcome {
    let keys = KeyTable(Self.bindings(.english, sections))
    guard let action = keys.action(for: key) else { return .stay }
    switch action {
    case .help: return .help
    case .back:
      guard showsDefinitions else { return .back }
      showsDefinitions = false
      scrolled = 0
    case .definitions:
      showsDefinitions.toggle()
      scrolled = 0
    case .table:
      showsTables.toggle()
      scrolled = 0
    case .next: show(section(movedBy: 1))
    case .previous: show(section(movedBy: -1))
    case .section(let section): show(section)
    case .first: selected = progress.period.lowerBound
    case .last: selected = progress.period.upperBound
    case .earlier: select(byDays: stepAcross * -1)
    case .later: select(byDays: stepAcross)
    case .weekEarlier: select(byDays: -7)
    case .weekLater: select(byDays: 7)
    case .up: moveUpOrDown(-1, size, Wording(texts))
    case .down: moveUpOrDown(1, size, Wording(texts))
    }
    return .stay
  }

  /// Takes what the log adds up to anew, and stays on its day.
  mutating func take(_ progress: Progress, _ file: RunnerFile?) {
    self.progress = progress
    self.file = file
    select(byDays: 0)
  }

  /// Goes to a day.
  mutating func select(_ day: LocalDay) {
    selected = day
    select(byDays: 0)
  }

  /// The section so many places further on, beginning again at the ends.
  private func section(movedBy places: Int) -> ProgressSection {
    let index = (sections.firstIndex(of: section) ?? 0) + places
    return sections[(index % sections.count + sections.count) % sections.count]
  }

  /// The days from a column to the next: weeks stand beside each other in a calendar.
  private var stepAcross: Int {
    switch section {
    case .weeks: 7
    case .calendar: showsTables ? 1 : 7
    default: 1
    }
  }

  private mutating func show(_ section: ProgressSection) {
    self.section = section
    showsDefinitions = false
    scrolled = 0
  }

  private mutating func select(byDays days: Int) {
    let number = min(
      max(selected.number + days, progress.period.lowerBound.number),
      progress.period.upperBound.number)
    selected = LocalDay(number: number)
  }

  private mutating func moveUpOrDown(_ places: Int, _ size: Size, _ words: Wording) {
    if section == .weeks, !showsTables, !showsDefinitions {
      select(byDays: 7 * places)
    } else if section == .calendar, !showsTables, !showsDefinitions {
      select(byDays: places)
    } else {
      scrolled = min(max(scrolled + places, 0), mostScrolled(size, words))
    }
  }
}
