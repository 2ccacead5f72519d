import PlainText
import Programmes
import ProgressTracking
import TerminalUI

extension ProgressScreen {
  /// Returns all that the screen can show as lines of text, one fact a line.
  ///
  /// - Parameters:
  ///   - width: The greatest width in columns; a longer fact goes on in the next line.
  ///   - texts: The words.
  /// - Returns: The lines, clean.
  package func plainLines(width: Int, texts: Catalogue) -> [String] {
    let words = Wording(texts)
    return [
      heading(words), therapist(words), numbers(words), weeks(words), days(words), exercises(words),
      list(.reasons, words, reasons(words)),
      list(
        .measures, words, progress.measureSummaries(words).map { words.named($0.name, $0.text) }),
      list(.events, words, events(words)), definitions(words),
    ].filter { !$0.isEmpty }.joined(separator: [""]).flatMap { fact in
      fact.isEmpty ? [""] : wrapped(cleaned(fact), to: max(width, 20))
    }
  }

  private func heading(_ words: Wording) -> [String] {
    let known = words.catalogue(
      ProgressScreenText.knownThrough, words.day(progress.knownThrough))
    return [
      words.catalogue(
        ProgressScreenText.title, words.name(of: progress.runner), words.period(progress.period)),
      words.capitalised(known),
    ]
  }

  /// What only a therapist sees.
  private func therapist(_ words: Wording) -> [String] {
    guard let file else { return [] }
    let criteria = file.criterionLines(words, glyphs: .ascii).map(\.text)
    return [words.catalogue(ProgressScreenText.why)]
      + file.whyLines(words, today: today).map(\.text)
      + (criteria.isEmpty ? [] : ["", words.catalogue(ProgressScreenText.criteria)] + criteria)
  }

  private func numbers(_ words: Wording) -> [String] {
    let parts = words.sessionParts(progress.sessions)
    let sessions = words.catalogue(ProgressScreenText.sessionsName)
    let dose = words.catalogue(ProgressScreenText.doseName)
    var lines = (parts.due + parts.others).map { words.named(sessions, $0) }
    lines.append(words.named(dose, words.dose(progress.dose)))
    if progress.dose.cappedShare != nil {
      let capped = words.percent(progress.dose.cappedShare)
      lines.append(
        words.named(dose, words.catalogue(ProgressScreenText.doseCapped, capped)))
    }
    return lines
  }

  private func weeks(_ words: Wording) -> [String] {
    list(.weeks, words, progress.weeks.map { words.line(of: $0, in: progress) })
  }

  /// The days of which there is something to say; the others are rest.
  private func days(_ words: Wording) -> [String] {
    let logged = Set(progress.pain.map(\.day))
    let known = progress.days.filter { $0.day <= progress.knownThrough }
    let lines = known.filter { $0.sets > 0 || logged.contains($0.day) || $0.kind.isSaid }
    let unlisted = logged.subtracting(progress.days.map(\.day)).sorted()
    return list(
      .pain, words, (lines.map(\.day) + unlisted).map { words.line(of: $0, in: progress) })
  }

  private func exercises(_ words: Wording) -> [String] {
    var lines = progress.exercises.map {
      words.named(words.name($0.name, on: $0.side), words.sets(of: $0))
    }
    if !progress.sources.isEmpty { lines.append(words.sources(progress.sources)) }
    return list(.exercises, words, lines)
  }

  private func reasons(_ words: Wording) -> [String] {
    progress.reasons.map {
      words.named(words.reason($0.reason), words.catalogue.count($0.sets, CommonText.sets))
    }
  }

  private func events(_ words: Wording) -> [String] {
    events(words).map { words.named(words.day($0.day), $0.text) }
  }

  private func definitions(_ words: Wording) -> [String] {
    [words.catalogue(ProgressScreenText.definitions)]
      + ProgressScreenText.definitionsInOrder.map { words.catalogue($0) }
  }

  /// A section's name and its facts, or that there are none.
  private func list(
    _ section: ProgressSection, _ words: Wording, _ facts: [String]
  ) -> [String] {
    let title: ProgressScreenText = section == .pain ? .daysAndPain : section.title
    return [words.catalogue(title)]
      + (facts.isEmpty ? [words.catalogue(section.emptyText)] : facts)
  }
}

extension DayKind {
  /// Whether a day of this kind is worth a line though nothing was done on it.
  fileprivate var isSaid: Bool { self != .rest && self != .unknown }
}

extension Wording {
  /// Returns what became of the sets of an exercise.
  fileprivate func sets(of exercise: ExerciseProgress) -> String {
    let counts: [(Int, ProgressScreenText)] = [
      (exercise.completed, .columnCompleted), (exercise.partial, .columnPartial),
      (exercise.skipped, .columnSkipped), (exercise.held, .columnHeld),
    ]
    let parts = counts.filter { $0.0 != 0 }.map {
      catalogue(ProgressScreenText.pair, String($0.0), catalogue($0.1).lowercased())
    }
    let shown = catalogue(
      ProgressScreenText.asShown, String(exercise.asShown), String(exercise.confirmations))
    return joined([
      wholeDose(exercise.dose), series(parts), exercise.confirmations == 0 ? "" : shown,
    ])
  }
}
