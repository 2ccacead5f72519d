import Programmes
import ProgressTracking

extension App {
  /// Takes what there is to look at of some runners.
  mutating func take(_ runners: [ReviewedRunner]) {
    switch screen {
    case .review(var review):
      review.take(runners, texts)
      screen = .review(review)
    case .runner(let shown, var review):
      review.take(runners, texts)
      screen = .runner(shown, over: review)
    default: break
    }
  }

  /// Takes what is known of a runner who is reviewed anew.
  mutating func take(_ runner: ReviewedRunner) {
    switch screen {
    case .review(var review):
      review.take(runner)
      screen = .review(review)
    case .runner(let shown, var review):
      review.take(runner)
      screen = .runner(shown, over: review)
    default: break
    }
  }

  /// Shows a runner over the list.
  mutating func open(_ file: RunnerFile) {
    guard case .review(let review) = screen else { return }
    screen = .runner(RunnerScreen(file, today: review.today), over: review)
  }

  /// Takes all about the runner who is shown anew.
  mutating func take(_ file: RunnerFile) {
    guard case .runner(var runner, let review) = screen,
      runner.runner == file.progress.runner.id
    else { return }
    runner.take(file)
    screen = .runner(runner, over: review)
  }

  /// Shows a day of the runner who is open.
  mutating func show(_ day: DayOfLog) {
    guard case .runner(var runner, let review) = screen else { return }
    runner.show(day)
    screen = .runner(runner, over: review)
  }

  /// Carries out what a therapist's screen wants.
  mutating func act(on outcome: ReviewOutcome) -> [AppEffect] {
    switch outcome {
    case .stay: return []
    case .back: return [.quit]
    case .help: showsHelp = true
    case .open(let runner): return [.openRunner(runner)]
    case .log(let runner, let bodies, let said):
      return anew([.answer(runner, bodies, said: said)], runner)
    case .reply(let runner): return [.writeReply(runner)]
    case .day(let runner, let day): return [.loadDay(runner, day)]
    case .correct(let runner, let body, let event, let said):
      return anew(
        [.amend(runner, body, of: event, said: said), .loadDay(runner, event.dayAbout)], runner)
    case .look(let runner, let name): return [.lookAtProgramme(runner, name)]
    case .prescribe(let runner, let source): return anew([.prescribe(runner, source)], runner)
    case .undo:
      guard let lastAnswer else {
        fail(texts(AnswerText.nothingToTakeBack))
        return []
      }
      return anew([.takeBack(lastAnswer)], lastAnswer.runner)
    }
    return []
  }

  /// Returns what changes a log, and reads the runner anew after it where one is shown.
  private func anew(_ effects: [AppEffect], _ runner: UniqueID) -> [AppEffect] {
    if case .runner = screen { effects + [.reloadRunner(runner)] } else { effects }
  }
}
