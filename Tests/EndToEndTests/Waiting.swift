import Foundation
import Testing

/// What was waited for did not come in time.
struct Overdue: Error, CustomStringConvertible {
  let description: String
}

/// Waits until a condition holds, by looking again and again.
///
/// - Parameters:
///   - what: What is waited for, for the message.
///   - state: Describes what is there instead.
///   - condition: What must hold.
/// - Throws: ``Overdue`` after half a minute, or what the condition throws.
func wait(
  for what: String, state: () throws -> String = { "" }, until condition: () throws -> Bool
) throws {
  let deadline = ContinuousClock.now + .seconds(30)
  while try !condition() {
    guard ContinuousClock.now < deadline else {
      throw Overdue(description: "\(what) did not come; instead:\n\(try state())")
    }
    usleep(20_000)
  }
}
