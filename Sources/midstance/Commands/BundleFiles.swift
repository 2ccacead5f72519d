import CSystem
import PlainText
import Programmes
import ProgressTracking
import Screens

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The largest bundle that is read: far more than decades of training.
let largestBundle = 512 << 20

/// The files that a command line names: as they are, by a pattern, or by their folder.
enum BundleFiles {
  /// Returns the files, each once, in the order in which they were named.
  ///
  /// - Throws: A sentence where a folder or a pattern has none.
  static func named(_ names: [String]) throws(CommandError) -> [String] {
    var files: [String] = []
    for name in names {
      for file in try named(name) where !files.contains(file) { files.append(file) }
    }
    return files
  }

  private static func named(_ name: String) throws(CommandError) -> [String] {
    if let names = WholeFile.names(in: name) {
      let files = names.filter {
        $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") && WholeFile.isFile("\(name)/\($0)")
      }
      guard !files.isEmpty else { throw CommandError(.importEmptyFolder, name) }
      return files.map { "\(name)/\($0)" }
    }
    guard !WholeFile.isThere(name), name.contains(where: { "*?[".contains($0) }) else {
      return [name]
    }
    let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    let pattern = String(name.dropFirst(folder.count))
    let files = (WholeFile.names(in: folder.isEmpty ? "." : folder) ?? []).filter {
      unsafe fnmatch(pattern, $0, FNM_PERIOD) == 0
    }
    guard !files.isEmpty else { throw CommandError(.readMissing, name) }
    return files.map { folder + $0 }
  }
}

/// Takes bundles into a log, asking who is who where that has to be said.
///
/// - Throws: A sentence that names the file that is refused; then none of them is in.
func merge(
  _ names: [String], into log: ProgressLog, _ options: IdentityOptions, at now: EventTime
) throws -> [MergeResult] {
  let files = try BundleFiles.named(names)
  let count = files.count
  let bundles = try files.enumerated().map { number, file throws(CommandError) in
    try FileBytes(file, upTo: largestBundle) { tellProgress(number + 1, of: count, file) }
  }
  var matching = RunnerMatching(takesOthersAsNew: options.new)
  matching.readmits = options.again
  if let name = options.sameAs {
    matching.meant = try Surroundings().runner(named: name, in: log).id
  }
  if let name = options.notSameAs {
    matching.parted = [try Surroundings().runner(named: name, in: log).id]
  }
  while true {
    do {
      return try log.merge(bundles: bundles, matching: matching, at: now)
    } catch .undecided(let meeting) {
      try decide(meeting, &matching, options, in: log)
    } catch {
      guard case .bundles(let index, let problem) = error else { throw error }
      throw CommandError(.importFailed, files[index], Wording(.chosen).problem(problem))
    }
  }
}

/// Says on a terminal which of several files is read.
private func tellProgress(_ number: Int, of count: Int, _ file: String) {
  guard count > 1, ms_is_terminal(2) != 0 else { return }
  let words = sentence(.importReading, String(number), String(count), cleaned(file, limit: 200))
  StandardOutput.writeError(words + "\n")
}

/// Says who a runner is: as the command line says, or as whoever is there answers.
private func decide(
  _ meeting: RunnerMeeting, _ matching: inout RunnerMatching, _ options: IdentityOptions,
  in log: ProgressLog
) throws {
  let id = meeting.runner.id
  let wording = Wording(Catalogue.chosen)
  if let meant = matching.meant {
    // Of several runners, not all can be the one who was named.
    guard matching.same.isEmpty else { throw CommandError(.importSameAsOne) }
    matching.same[id] = meant
    return
  }
  let known = meeting.others.map { wording.nameAndEnd($0) }.joined(separator: ", ")
  guard Question.canBeAsked else {
    throw CommandError(
      meeting.isClaimed ? .importClaimed : .importUndecided, wording.nameAndEnd(meeting.runner),
      known)
  }
  for other in meeting.others {
    let question = Question(
      sentence(.importIsItSame, wording.nameAndEnd(meeting.runner), wording.nameAndEnd(other)))
    guard let isSame = try question.answer() else {
      throw CommandError(.importUndecided, wording.nameAndEnd(meeting.runner), known)
    }
    if isSame {
      matching.same[id] = other.id
      return
    }
  }
  guard !meeting.isClaimed else {
    throw CommandError(.importClaimed, wording.nameAndEnd(meeting.runner), known)
  }
  matching.others.insert(id)
}

extension Wording {
  /// Returns a runner with the end of the identity, by which two of one name are told apart.
  func nameAndEnd(_ runner: Runner) -> String {
    "\(self.runner(runner)) (\(runner.id.description.suffix(12)))"
  }
}

/// Returns a name of plain letters and digits, without its ending, that says whose log it is and of which
/// day.
func bundleName(of runner: Runner, on day: LocalDay, isNamed: Bool = true) -> String {
  let letters = (isNamed ? runner.name : "").lowercased().map {
    $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
  }
  let words = String(letters).split(separator: "-").joined(separator: "-").prefix(40)
  let name = words.isEmpty ? String(runner.id.description.suffix(12)) : String(words)
  return "midstance-\(name)-\(day)"
}
