import PlainText
import ProgressTracking
import Screens

extension Surroundings {
  /// Returns the runner who lives here, or nothing before the first start.
  ///
  /// - Throws: What is wrong with the log.
  func existingRunner(in log: ProgressLog) throws(ProgressLogError) -> Runner? {
    try log.resident()
  }

  /// Returns the runner who lives here; without one a runner without a name is made.
  ///
  /// - Throws: What is wrong with the log.
  func runner(in log: ProgressLog) throws(ProgressLogError) -> Runner {
    try log.residentOrNew(at: now())
  }

  /// Returns the runner who is asked about.
  ///
  /// - Parameters:
  ///   - name: A name or the end of an identity; nothing for the first of the log.
  ///   - log: The log.
  /// - Returns: The runner.
  /// - Throws: A sentence where there is none, or what is wrong with the log.
  func runner(named name: String?, in log: ProgressLog) throws -> Runner {
    let runners = try log.runners()
    guard let first = runners.first else { throw CommandError(.noLog) }
    guard let name else { return first }
    let named = runners.filter { $0.name == name || $0.id.description == name }
    let found =
      named.isEmpty && name.count >= 4
      ? runners.filter { $0.id.description.hasSuffix(name) } : named
    if let only = found.first, found.count == 1 { return only }
    if found.count > 1 {
      let ends = found.map { String($0.id.description.suffix(8)) }
      throw CommandError(.sameName, name, ends.joined(separator: ", "))
    }
    let known = runners.map { Wording(catalogue).runner($0) }
    throw CommandError(.noRunner, name, known.joined(separator: ", "))
  }

  /// Returns the runner of whom something is handed on; one of several has to be named, unless they live
  /// here.
  ///
  /// - Throws: A sentence where there is none or not one, or what is wrong with the log.
  func onlyRunner(named name: String?, in log: ProgressLog) throws -> Runner {
    if name == nil, let resident = try log.resident() { return resident }
    let runners = try log.runners()
    guard name == nil, runners.count > 1 else { return try runner(named: name, in: log) }
    let known = runners.map { Wording(catalogue).runner($0) }
    throw CommandError(.severalRunners, known.joined(separator: ", "))
  }
}
