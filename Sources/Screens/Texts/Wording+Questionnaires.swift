package import Programmes

extension Wording {
  /// Returns how often something is asked or measured: `every 7 days`, `once`.
  package func frequency(everyDays days: Int?) -> String {
    days.map { catalogue.count($0, DoseText.everyDays) } ?? catalogue(ProgrammeText.measureOnce)
  }

  /// Returns what can be answered: `0 to 10, 0: not at all, 10: very much`, `None (0), A lot (2)`.
  package func answers(_ answers: Questionnaire.Answers) -> String {
    switch answers {
    case .scale(let low, let high):
      let ends = [
        low.map { catalogue(ProgrammeText.labelled, "0", $0) },
        high.map { catalogue(ProgrammeText.labelled, "10", $0) },
      ]
      return series([range(0...10)] + ends.compactMap(\.self))
    case .choices(let choices): return series(choices.map { choice($0) })
    }
  }

  /// Returns an answer to choose with its points.
  package func choice(_ choice: Questionnaire.Choice) -> String {
    catalogue(ProgrammeText.measure, choice.text, number(choice.points))
  }

  /// Returns how the answers become a score, and which scores there are.
  package func scoring(_ questionnaire: Questionnaire) -> String {
    let phrase: ProgrammeText = questionnaire.scoring == .sum ? .scoreSum : .scoreMean
    let range = questionnaire.range
    return catalogue(phrase, number(range.lowerBound), number(range.upperBound))
  }
}
