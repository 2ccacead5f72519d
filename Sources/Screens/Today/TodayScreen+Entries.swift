import Coaching
import Programmes
import ProgressTracking
import TerminalUI

extension TodayScreen {
  mutating func handle(_ pressed: Key, _ entry: Entry, _ texts: Catalogue) -> Outcome {
    let key = entry.field == nil ? pressed.ofList : pressed
    if key == .escape {
      // One question back, or out of the questionnaire from its first.
      if case .questionnaire(var form, let field) = entry,
        let typed = form.back(leaving: field.text)
      {
        self.entry = .questionnaire(form, TextField(typed, limit: 60, isSelected: true))
        return .stay
      }
      return leaveEntry()
    }
    switch entry {
    case .questionnaireChoice(let ids, let pointer):
      guard key == .enter else {
        let typed = number.option(after: key, of: ids.count)
        let moved = typed ?? key.moved(pointer, of: ids.count) ?? 0
        self.entry = .questionnaireChoice(ids, pointer: moved)
        return .stay
      }
      self.entry = ids.indices.contains(pointer) ? form(of: ids[pointer]) : nil
    case .questionnaire(let form, var field):
      if key == .enter { return take(field.text, for: form, texts) }
      _ = field.handle(key)
      self.entry = .questionnaire(form, field)
    case .cleared(var field):
      if key == .enter {
        let name = field.text.trimmed
        if name.isEmpty { return leaveEntry() }
        self.entry = nil
        return .log([.released(Release(clearedBy: name, recordedBy: .runner))])
      }
      _ = field.handle(key)
      self.entry = .cleared(field)
    case .decision(let decision, let pointer):
      return handle(key, decision, pointer: pointer, texts)
    }
    return .stay
  }

  private mutating func handle(
    _ key: Key, _ decision: TodayDecision, pointer: Int, _ texts: Catalogue
  ) -> Outcome {
    switch key {
    case .enter where pointer == 0: return leaveEntry()
    case .enter:
      entry = nil
      notice = TodayDecisionWords(decision, standing.followed, texts).done
      return decision.outcome
    default:
      let moved = key.moved(pointer, of: TodayDecision.options) ?? 0
      entry = .decision(decision, pointer: moved)
      return .stay
    }
  }

  /// The form as it is kept where it is not finished.
  var openForm: OpenForm? {
    switch entry {
    case .questionnaire(let form, let field):
      let answers = form.typed + [field.text]
      return OpenForm(
        .questionnaire(form.questionnaire.id),
        answers: answers + form.earlier.dropFirst(answers.count), isOfItsDay: true)
    case .cleared(let field): return OpenForm(.cleared, answers: [field.text])
    case .questionnaireChoice, .decision, nil: return nil
    }
  }

  /// Offers what was typed before, question by question.
  mutating func takeUp(_ answers: [String]) {
    switch entry {
    case .questionnaire(var form, _):
      form.earlier = answers
      entry = .questionnaire(form, TextField(form.offered, limit: 60, isSelected: true))
    case .cleared:
      entry = .cleared(TextField(answers.first ?? "", limit: 100, isSelected: true))
    case .questionnaireChoice, .decision, nil: break
    }
  }

  mutating func leaveEntry() -> Outcome {
    entry = nil
    return .stay
  }

  /// Asks the questionnaire that is due, or which one where several could be answered.
  mutating func askQuestionnaire() {
    let all = standing.followed?.programme.questionnaires.map(\.id) ?? []
    let due = standing.questionnairesDue.filter(all.contains)
    let ids = due.isEmpty ? all : due
    entry = ids.count == 1 ? form(of: ids[0]) : .questionnaireChoice(ids, pointer: 0)
  }

  private func form(of id: Identifier) -> Entry? {
    standing.followed?.programme.questionnaire(id).map {
      .questionnaire(QuestionnaireForm($0), TextField(limit: 60))
    }
  }

  /// Takes a typed answer and goes on to the next question; after the last one all are logged.
  private mutating func take(
    _ text: String, for asked: QuestionnaireForm, _ texts: Catalogue
  ) -> Outcome {
    var form = asked
    guard form.take(text) else {
      notice = asked.item.map { QuestionnaireWords.refusal(text, of: $0, texts) }
      return .stay
    }
    guard form.item == nil else {
      entry = .questionnaire(form, TextField(form.offered, limit: 60, isSelected: true))
      return .stay
    }
    entry = nil
    notice = QuestionnaireWords.outcome(form, texts)
    return form.isEmpty ? .stay : .log([.questionnaireAnswered(form.record)])
  }
}
