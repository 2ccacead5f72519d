package import Programmes
import ProgressTracking

/// The question of a form in words: what the canvas and the lines have in common.
package struct QuestionnaireWords: Hashable, Sendable {
  /// The questionnaire, and which of its questions it is.
  package var title: String
  /// What is said before the first question.
  package var about: String?
  /// The question.
  package var question: String
  /// What can be answered, a line each.
  package var answers: [String]
  /// How to answer.
  package var hint: String

  /// Puts the question that is asked now into words, or makes nothing after the last one.
  package init?(_ form: QuestionnaireForm, _ texts: Catalogue) {
    guard let item = form.item else { return nil }
    title = texts(
      QuestionnaireText.place, form.questionnaire.title, String(form.answers.count + 1),
      String(form.questionnaire.items.count))
    about = form.answers.isEmpty ? form.questionnaire.about : nil
    question = item.ask
    switch item.answers {
    case .scale(let low, let high):
      answers = [low.map { "   0  \($0)" }, high.map { "  10  \($0)" }].compactMap(\.self)
      hint = texts(QuestionnaireText.scaleHint)
    case .choices(let choices):
      answers = choices.enumerated().map { "  \($0 + 1)  \($1.text)" }
      hint = texts(QuestionnaireText.choicesHint, String(choices.count))
    }
  }

  /// The question as lines.
  package var lines: [String] {
    [title] + (about.map { [$0] } ?? []) + [question] + answers + [hint]
  }

  /// Returns what is said of an answer that is none.
  package static func refusal(
    _ text: String, of item: Questionnaire.Item, _ texts: Catalogue
  ) -> String {
    switch item.answers {
    case .scale: texts(QuestionnaireText.notOnScale, text)
    case .choices(let choices): texts(QuestionnaireText.noChoice, text, String(choices.count))
    }
  }

  /// Returns what an answered form comes to, as a sentence.
  package static func outcome(_ form: QuestionnaireForm, _ texts: Catalogue) -> String {
    let title = form.questionnaire.title
    if form.isEmpty { return texts(QuestionnaireText.nothingAnswered, title) }
    let wording = Wording(texts)
    guard let score = form.record.score else {
      return texts(
        QuestionnaireText.noScore, title,
        texts.count(form.missing, QuestionnaireText.unanswered))
    }
    let range = form.questionnaire.range
    return texts(
      QuestionnaireText.score, title, wording.number(score), wording.number(range.lowerBound),
      wording.number(range.upperBound))
  }
}
