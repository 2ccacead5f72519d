import PlainText
package import Programmes
package import ProgressTracking

/// What an answer to a runner's log comes to.
enum AnswerStep: Hashable {
  /// Something is to be typed first.
  case ask(AnswerForm)
  /// Something is to be logged, with the sentence that says so.
  case log([EventBody], said: String)
  /// The answers so far are to be written into a file.
  case reply
  /// The last answer is to be taken back.
  case undo
}

extension ReviewedRunner {
  /// Returns what an answer comes to before anything is typed.
  func begin(_ answer: TherapistAnswer, named name: String, _ texts: Catalogue) -> AnswerStep {
    func ask(_ question: AnswerText) -> AnswerStep {
      .ask(AnswerForm(.answer(answer), asking: texts(question, name)))
    }
    switch answer {
    case .carryOn: return .log(bodies(of: .carryOn), said: texts(AnswerText.carriedOn, name))
    case .setAside: return ask(.askSetAside)
    case .note: return ask(.askNote)
    case .privateNote: return ask(.askPrivateNote)
    case .reply: return .reply
    case .undo: return .undo
    }
  }

  /// Returns what an answer comes to once its words are typed.
  ///
  /// - Throws: Why they cannot be that.
  func finish(
    _ answer: TherapistAnswer, typed text: String, named name: String, today: LocalDay,
    _ texts: Catalogue
  ) throws(TypedEntries.Problem) -> AnswerStep {
    switch answer {
    case .setAside:
      let note = cleaned(text).trimmed
      return .log(bodies(of: .setAside, note: note), said: texts(AnswerText.setAside, name))
    case .note, .privateNote:
      var note = try TypedEntries(today: today, texts: texts).note(text)
      note.author = .therapist
      note.visibility = answer == .note ? .toRunner : .private
      let said: AnswerText = answer == .note ? .noteKept : .privateNoteKept
      return .log([.noted(note)], said: texts(said, name))
    case .carryOn, .reply, .undo: return begin(answer, named: name, texts)
    }
  }
}

/// What a therapist's screen wants after a key.
package enum ReviewOutcome: Hashable, Sendable {
  /// It stays, changed or not.
  case stay
  /// It is left.
  case back
  /// Its keys are to be explained.
  case help
  /// A runner is to be opened.
  case open(UniqueID)
  /// Something is to be logged about a runner, with the sentence that says so.
  case log(UniqueID, [EventBody], said: String)
  /// The answers to a runner are to be written into a file.
  case reply(UniqueID)
  /// The last answer is to be taken back.
  case undo
  /// A day of a runner is to be opened.
  case day(UniqueID, LocalDay)
  /// An entry is to be corrected, or taken back where nothing stands in for it, with the sentence that
  /// says so.
  case correct(UniqueID, EventBody?, of: Event, said: String)
  /// A programme is to be looked at that could be prescribed to a runner, by its path or its name.
  case look(UniqueID, at: String)
  /// A programme is to be prescribed to a runner.
  case prescribe(UniqueID, ProgrammeChoice.Source)

  /// Creates what a step of an answer wants; nothing where something is to be typed.
  init?(_ step: AnswerStep, _ runner: UniqueID) {
    switch step {
    case .ask: return nil
    case .log(let bodies, let said): self = .log(runner, bodies, said: said)
    case .reply: self = .reply(runner)
    case .undo: self = .undo
    }
  }
}
