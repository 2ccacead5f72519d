/// Texts around the questions of a questionnaire.
package enum QuestionnaireText: String, Phrase {
  case place = "{0}, question {1} of {2}"
  case scaleHint = "Type 0 to 10, or - to leave it out. Then Enter."
  case choicesHint = "Type 1 to {0}, or - to leave it out. Then Enter."
  case notOnScale = "'{0}' is no answer: type a whole number from 0 to 10, or - to leave it out."
  case noChoice = "'{0}' is no answer: type a number from 1 to {1}, or - to leave it out."
  case score = "Logged: {0}: score {1} (of {2} to {3})."
  case noScore = "Logged: {0}: no score, because {1}."
  case unanswered = "one question has no answer|{0} questions have no answer"
  case nothingAnswered = "{0}: nothing was answered, so nothing was logged."
}
