import PlainText
package import Programmes
package import ProgressTracking
package import TerminalUI

/// One runner, as a therapist looks into it: why, down to a single set, and what is answered.
package struct RunnerScreen: Hashable, Sendable {
  /// What is known of the runner.
  package private(set) var file: RunnerFile

  /// The day it is.
  let today: LocalDay

  /// The figures and pictures.
  package private(set) var progress: ProgressScreen

  /// What stands in place of the figures.
  package private(set) var page: Page?

  /// What is typed over the screen.
  package private(set) var form: AnswerForm?

  /// What the last answer came to, or why it did not.
  package var notice: String?

  /// What stands in place of the figures.
  package enum Page: Hashable, Sendable {
    case day(DayScreen)
    case phases(PhaseChoice)
    case revision(RevisionScreen)
  }

  /// Creates the screen of a runner.
  package init(_ file: RunnerFile, today: LocalDay) {
    self.file = file
    self.today = today
    progress = ProgressScreen(progress: file.progress, file: file)
  }

  /// The runner.
  package var runner: UniqueID { file.progress.runner.id }

  /// Whether a text is typed, in which every key is a letter.
  package var isTyping: Bool {
    if case .day(let day) = page, day.isTyping { return true }
    return form != nil
  }

  /// Takes what is known of the runner anew, and stays where it is.
  package mutating func take(_ file: RunnerFile) {
    self.file = file
    progress.take(file.progress, file)
  }

  /// Takes what there is to look at anew.
  package mutating func take(_ reviewed: ReviewedRunner) {
    file.reviewed = reviewed
    progress.take(file.progress, file)
  }

  /// Shows a day.
  package mutating func show(_ day: DayOfLog) {
    if case .day(var shown) = page {
      shown.take(day)
      page = .day(shown)
    } else {
      page = .day(DayScreen(day, of: file))
    }
    progress.select(day.day)
  }

  /// Shows a revision that could be prescribed.
  package mutating func show(_ news: ProgrammeNews, _ texts: Catalogue) {
    page = RevisionScreen(news, texts).map { .revision($0) }
    if page == nil { notice = texts(RunnerText.revisionBroken, news.source.name) }
  }

  /// Goes back to the figures.
  package mutating func closePage() { page = nil }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - size: The size that the screen was drawn at.
  ///   - texts: The words that it was drawn with.
  /// - Returns: What is to happen.
  package mutating func handle(
    _ key: Key, size: Size, texts: Catalogue = .english
  ) -> ReviewOutcome {
    notice = nil
    if form != nil { return handleForm(key, texts) }
    switch page {
    case .day(var day):
      let outcome = day.handle(key, size: size, texts)
      page = outcome == .back ? nil : .day(day)
      return outcome == .back ? .stay : outcome
    case .phases(var choice):
      let outcome = choice.handle(key, texts)
      page = outcome == .stay ? .phases(choice) : nil
      return outcome == .back ? .stay : outcome
    case .revision(var revision):
      switch revision.handle(key, size: size, texts) {
      case .stay: page = .revision(revision)
      case .back: page = nil
      case .takeOver:
        page = nil
        return .prescribe(runner, revision.news.source)
      }
      return .stay
    case nil:
      guard let action = Self.keys.action(for: key) else { return .stay }
      return act(action, key, size, texts)
    }
  }

  private mutating func act(
    _ action: RunnerAction, _ key: Key, _ size: Size, _ texts: Catalogue
  ) -> ReviewOutcome {
    switch action {
    case .day: return .day(runner, progress.selected)
    case .goTo: form = AnswerForm(.day, asking: texts(RunnerText.askDay), limit: 40)
    case .phases:
      guard let followed = file.standing?.followed, let standing = file.standing else {
        notice = texts(RunnerText.nothingFollowed)
        return .stay
      }
      page = .phases(PhaseChoice(followed, standing, named: name(texts)))
    case .revision:
      form = AnswerForm(
        .revision, asking: texts(RunnerText.askRevision, name(texts)), limit: 1_000)
    case .answer(let answer):
      let step = file.reviewed.begin(answer, named: name(texts), texts)
      if case .ask(let form) = step { self.form = form }
      return ReviewOutcome(step, runner) ?? .stay
    case .progress:
      switch progress.handle(key, size: size, texts: texts) {
      case .stay: break
      case .back: return .back
      case .help: return .help
      }
    }
    return .stay
  }

  private mutating func handleForm(_ key: Key, _ texts: Catalogue) -> ReviewOutcome {
    guard var form else { return .stay }
    let outcome = form.handle(key)
    self.form = outcome == .back ? nil : form
    guard case .typed(let text) = outcome else { return .stay }
    let answer: TherapistAnswer
    switch form.purpose {
    case .answer(let purpose): answer = purpose
    case .correction: return .stay
    case .revision:
      self.form = nil
      return text.trimmed.isEmpty ? .stay : .look(runner, at: text.trimmed)
    case .day:
      do {
        let day = try TypedEntries(today: today, texts: texts).dayThatHasBeen(text)
        self.form = nil
        return .day(runner, day)
      } catch {
        form.refuse(error.sentence)
        self.form = form
        return .stay
      }
    }
    do {
      let step = try file.reviewed.finish(
        answer, typed: text, named: name(texts), today: today, texts)
      self.form = nil
      return ReviewOutcome(step, runner) ?? .stay
    } catch {
      form.refuse(error.sentence)
      self.form = form
      return .stay
    }
  }

  private func name(_ texts: Catalogue) -> String {
    Wording(texts).name(of: file.progress.runner)
  }
}
