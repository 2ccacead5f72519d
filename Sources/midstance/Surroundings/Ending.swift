import ArgumentParser
import ProgrammeFiles
import ProgressTracking
import Screens

/// Ends the program because of an error.
///
/// What is ours goes to standard error as one sentence, with exit status 1; the parser's own errors
/// come with the usage and exit status 64.
func end(with error: any Error) -> Never {
  tellNotices()
  guard let sentence = sentence(of: error) else { Midstance.exit(withError: error) }
  fail(sentence)
}

/// Returns what an error says in the language of the screens; nothing where it is not one of ours.
func sentence(of error: any Error) -> String? {
  let wording = Wording(.chosen)
  return switch error {
  case let error as CommandError: error.description
  case let error as ProgressLogError: wording.problem(error)
  case let error as BundleProblem: wording.problem(error)
  case let error as ProgrammeFileError: wording.problem(error)
  default: nil
  }
}

/// Tells what happened to the log's file, on standard error.
func tellNotices() {
  for words in LogNotices.shared.take() { StandardOutput.writeError("midstance: \(words)\n") }
}

private func fail(_ sentence: String) -> Never {
  StandardOutput.writeError("midstance: \(sentence)\n")
  Midstance.exit(withError: ExitCode.failure)
}
