import ArgumentParser
import ProgrammeFiles
import ProgressTracking

/// Ends the program because of an error.
///
/// What is ours goes to standard error as one sentence, with exit status 1; the parser's own errors
/// come with the usage and exit status 64.
func end(with error: any Error) -> Never {
  tellNotices()
  switch error {
  case let error as CommandError: fail(error.description)
  case let error as ProgressLogError: fail(error.description)
  case let error as ProgrammeFileError: fail(error.description)
  default: Midstance.exit(withError: error)
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
