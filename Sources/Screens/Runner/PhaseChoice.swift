import PlainText
import Programmes
import ProgressTracking
import TerminalUI

/// The phases of a programme, to enter one for a runner or to suggest it.
package struct PhaseChoice: Hashable, Sendable {
  private let runner: UniqueID
  private let name: String
  private let programme: Programme
  private let current: Identifier
  private let proposal: PhaseProposal?
  private let stepBack: StepBackProposal?
  private var pointer: Int

  /// Creates a choice that stands on the phase after the one that is followed.
  init(_ followed: Followed, _ standing: Standing, named name: String) {
    runner = standing.runner.id
    self.name = name
    programme = followed.programme
    current = followed.phase.id
    proposal = standing.proposal
    stepBack = standing.stepBack
    let next = programme.phase(after: current)?.id ?? current
    pointer = programme.phases.firstIndex { $0.id == next } ?? 0
  }

  /// Takes a key; anything but staying leaves the choice.
  mutating func handle(_ key: Key, _ texts: Catalogue) -> ReviewOutcome {
    if key == .escape || key == .character("q") { return .back }
    if let digit = key.digit, programme.phases.indices.contains(digit - 1) {
      pointer = digit - 1
      return .stay
    }
    if let next = selection(after: pointer, of: programme.phases.count, key) {
      pointer = next
      return .stay
    }
    guard programme.phases.indices.contains(pointer) else { return .stay }
    let phase = programme.phases[pointer]
    guard phase.id != current else { return .stay }
    switch key {
    case .enter:
      return .log(
        runner, [.phaseEntered(PhaseEntry(phase: phase.id, decider: .therapist))],
        said: texts(RunnerText.phaseEntered, name, phase.title))
    case .character("s"):
      return .log(
        runner, [.phaseSuggested(phase.id)],
        said: texts(RunnerText.phaseSuggested, name, phase.title))
    default: return .stay
    }
  }

  /// What the log says to the way there, where the programme has criteria for it.
  private func criteria(to phase: Identifier, _ words: Wording) -> [(text: String, isMet: Bool)] {
    if let proposal, proposal.next == phase {
      return proposal.criteria.map { (words.state($0), $0.isMet) }
    }
    if let stepBack, stepBack.to == phase {
      return stepBack.criteria.map { (words.state($0), $0.isMet) }
    }
    return []
  }

  private func title(_ index: Int, _ texts: Catalogue) -> String {
    let phase = programme.phases[index]
    let title = cleaned(phase.title, limit: 200)
    return phase.id == current ? texts(RunnerText.phaseNow, title) : title
  }

  private func hints(_ texts: Catalogue) -> [KeyHint] {
    [
      KeyHint(key: texts.name(of: .enter), label: texts(RunnerText.keyEnter)),
      KeyHint(key: "s", label: texts(RunnerText.keySuggest)), texts.hint(.escape, .back),
    ]
  }

  /// Draws the phases, and the criteria of the one that is pointed at.
  func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let isRoomy = size.rows > 8
    let page = canvas.bounds.inset(columns: size.columns > 40 ? 3 : 0, rows: isRoomy ? 1 : 0)
    let question = Paragraph(texts(RunnerText.askPhase, name), style: .bold)
    let rows = page.splitRows(
      .length(min(question.rows(at: page.columns), 3)), .length(isRoomy ? 1 : 0),
      .length(min(programme.phases.count, max(1, page.rows - 6))), .length(isRoomy ? 1 : 0),
      .fill, .length(1))
    canvas.draw(question, in: rows[0])
    let titles = programme.phases.indices.map { List.Row("\($0 + 1)  \(title($0, texts))") }
    canvas.draw(List(titles, selected: pointer), in: rows[2])
    if programme.phases.indices.contains(pointer) {
      let words = Wording(texts)
      let lines = criteria(to: programme.phases[pointer].id, words).flatMap { criterion in
        let mark = criterion.isMet ? glyphs.done : glyphs.open
        return wrapped("\(mark) \(criterion.text)", to: page.columns).map {
          StyledLine($0, style: criterion.isMet ? Style(.good) : .plain)
        }
      }
      canvas.draw(StyledLines(lines: lines, scrolled: 0), in: rows[4])
    }
    canvas.draw(Footer(hints(texts)), in: rows[5])
    return Frame(canvas)
  }

  /// The phases as lines, the last of which asks.
  func plainLines(_ texts: Catalogue) -> [String] {
    let words = Wording(texts)
    return [texts(RunnerText.askPhase, name)]
      + programme.phases.indices.flatMap { index in
        ["\(index + 1): \(title(index, texts))"]
          + criteria(to: programme.phases[index].id, words).map {
            texts($0.isMet ? TodayText.met : .notMet, $0.text)
          }
      } + [texts(RunnerText.phaseHint)]
  }
}
