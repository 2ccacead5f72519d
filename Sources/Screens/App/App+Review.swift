import ProgressTracking

extension App {
  /// Takes what is known of a runner who is reviewed anew.
  mutating func take(_ runner: ReviewedRunner) {
    switch screen {
    case .review(var review):
      review.take(runner)
      screen = .review(review)
    case .reviewed(var review, let progress):
      review.take(runner)
      screen = .reviewed(review, progress)
    default: break
    }
  }

  /// Carries out what the list of runners wants.
  mutating func act(on outcome: ReviewOutcome) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .back: return [.quit]
    case .help: showsHelp = true
    case .open(let runner): return [.openRunner(runner)]
    case .log(let runner, let bodies, let said): return [.answer(runner, bodies, said: said)]
    case .reply(let runner): return [.writeReply(runner)]
    case .undo:
      guard let lastAnswer else {
        fail(texts(AnswerText.nothingToTakeBack))
        return []
      }
      return [.takeBack(lastAnswer)]
    }
    return []
  }
}
