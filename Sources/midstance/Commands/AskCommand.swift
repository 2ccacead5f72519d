import ArgumentParser
import PlainText
import Programmes
import ProgressTracking
import Screens

/// Asks the questions of a questionnaire.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer a questionnaire of the programme: midstance ask.",
    discussion: """
      It asks one question after the other. A question that is left out, with '-' or at the end of \
      the input, leaves the questionnaire without a score.
      """)

  @Argument(help: "The questionnaire, by its id; the only one or the one that is due otherwise.")
  var id: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The answers, for scripts: the score, or the number of the choice, '-' for none.",
      valueName: "3,5,-"))
  var answers: String?

  @OptionGroup var when: WhenOptions

  func run() throws {
    let surroundings = Surroundings()
    let entry = try HandEntry(surroundings, when)
    let questionnaire = try questionnaire(of: entry.followed.programme)
    var form = QuestionnaireForm(questionnaire)
    if let answers {
      try fill(&form, with: answers)
    } else {
      try ask(&form, surroundings.catalogue)
    }
    if !form.isEmpty { try entry.append([.questionnaireAnswered(form.record)]) }
    try StandardOutput.line(QuestionnaireWords.outcome(form, surroundings.catalogue))
  }

  private func questionnaire(of programme: Programme) throws(CommandError) -> Questionnaire {
    let all = programme.questionnaires
    let names = all.map(\.id.text)
    guard let first = all.first else { throw CommandError(.noQuestionnaires) }
    guard let id else {
      guard all.count == 1 else {
        throw CommandError(.whichQuestionnaire, names.joined(separator: ", "))
      }
      return first
    }
    if let found = all.first(where: { $0.id.text == id }) { return found }
    guard let near = nearest(to: id, among: names) else {
      throw CommandError(.noSuchQuestionnaire, id, names.joined(separator: ", "))
    }
    throw CommandError(.noSuchQuestionnaireButNear, id, near)
  }

  /// Takes the answers of the command line, all of them or none.
  private func fill(_ form: inout QuestionnaireForm, with answers: String) throws(CommandError) {
    let given = answers.split(separator: ",", omittingEmptySubsequences: false)
    let count = form.questionnaire.items.count
    guard given.count == count else {
      throw CommandError(
        .answerCount, form.questionnaire.title,
        Catalogue.chosen.count(count, CommandText.questions),
        Catalogue.chosen.count(given.count, CommandText.answers))
    }
    for answer in given {
      let item = form.item
      guard form.take(String(answer)) else {
        throw CommandError(.answerRefused, String(form.answers.count + 1), refusal(answer, item))
      }
    }
  }

  private func refusal(_ answer: some StringProtocol, _ item: Questionnaire.Item?) -> String {
    item.map {
      QuestionnaireWords.refusal(cleaned(String(answer), limit: 40), of: $0, .chosen)
    } ?? ""
  }

  /// Asks question by question; an answer that is none is asked for again.
  private func ask(
    _ form: inout QuestionnaireForm, _ texts: Catalogue
  ) throws(CommandError) {
    while let item = form.item, let words = QuestionnaireWords(form, texts) {
      try StandardOutput.write(lines: words.lines.map { cleaned($0) })
      while true {
        guard let line = readAnswer() else { return form.leaveRest() }
        if form.take(line) { break }
        try StandardOutput.line(refusal(line, item))
      }
    }
  }
}
