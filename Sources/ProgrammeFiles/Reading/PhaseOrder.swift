import Programmes
internal import Yams

/// Reports phases that no way leads to, steps back that do not, and names that clash.
struct PhaseOrder {
  let file: FileContext
  let phases: Declared<ReadPhase>

  /// Checks the phases among each other.
  func check() {
    checkReached()
    checkStepsBack()
    checkNames()
  }

  private func checkReached() {
    guard phases.isComplete else { return }
    for (before, read) in zip(phases.values, phases.values.dropFirst())
    where !before.fields.has("advance") {
      file.findings.error(
        .phaseNeverReached(before.phase.id), at: read.fields.valueSpan("id"),
        notes: [("the phase before has no 'advance'", before.fields.valueSpan("id"))])
    }
  }

  private func checkStepsBack() {
    var earlier: Set<Identifier> = []
    for read in phases.values {
      if let to = read.phase.stepBack?.to, !earlier.contains(to),
        let keys = read.fields.value("step back").flatMap({ $0.mapping?["to"] })
      {
        let span = file.span(of: keys)
        if phases[to] == nil {
          phases.reportUnknown(to, what: "phase", at: span, file.findings)
        } else {
          file.findings.error(.notBack(to, isItself: to == read.phase.id), at: span)
        }
      }
      earlier.insert(read.phase.id)
    }
  }

  /// Reports a name of an earlier revision that is still in use, or is there twice.
  private func checkNames() {
    var first: [Identifier: Range<Int>] = [:]
    for read in phases.values where !read.phase.was.isEmpty {
      for node in read.fields.items("was") {
        guard let id = node.scalar.flatMap({ Identifier($0.string) }) else { continue }
        let span = file.span(of: node)
        if phases[id] != nil {
          file.findings.error(.stillThere(id), at: span)
        } else if let earlier = first.updateValue(span, forKey: id) {
          file.findings.error(.wasTwice(id), at: span, notes: [("it is here first", earlier)])
        }
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func phaseNeverReached(_ before: Identifier) -> Self {
    Self(
      "the phase is never reached: '\(before)' has no 'advance'",
      help: "for example 'advance: {after: 2 weeks, decides: runner}' in '\(before)'")
  }

  fileprivate static func notBack(_ to: Identifier, isItself: Bool) -> Self {
    Self(
      isItself
        ? "a step back goes to an earlier phase, not to the same" : "the phase '\(to)' comes later",
      help: "name an earlier phase, or move this one")
  }

  fileprivate static func stillThere(_ id: Identifier) -> Self {
    Self(
      "the phase '\(id)' is still there, so its runners stay in it",
      help: "remove it here, or name a phase that is gone")
  }

  fileprivate static func wasTwice(_ id: Identifier) -> Self {
    Self("the runners of '\(id)' cannot go on in two phases", help: "remove it from one of them")
  }
}
