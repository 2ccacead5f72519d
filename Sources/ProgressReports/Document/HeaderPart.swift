import Programmes
import ProgressTracking

/// Whom and what a report is about.
func headerFacts(_ report: Report) -> [Fact] {
  let progress = report.progress
  var facts = [
    Fact("Runner", report.runnerName),
    Fact("Runner's id", progress.runner.id.description),
    Fact("Period", progress.period.inFull + goingOn(report.material.lastReported)),
    Fact("Known through", knownThrough(progress)),
  ]
  facts += programmeFacts(progress.followed)
  let sides = distinct(progress.followed.map { $0.affected?.rawValue ?? "not stated" })
  if !sides.isEmpty { facts.append(Fact("Affected side", sides.joined(separator: ", "))) }
  if !report.material.prescribed.isEmpty {
    let contacts = report.contacts.joined(separator: "; ")
    facts.append(Fact("Prescribed by", contacts.isEmpty ? "not stated" : contacts))
  }
  facts.append(Fact("Made", "\(report.made.inFull) by midstance \(report.version)"))
  if report.includesRehearsed {
    facts.append(
      Fact("Rehearsed", "Sessions played faster than time are counted in; they are no training."))
  }
  return facts
}

/// A line for each programme: its identifier, and from when its revisions were followed.
private func programmeFacts(_ followed: [FollowedSpan]) -> [Fact] {
  distinct(followed.map(\.reference.id.text)).map { id in
    var seen: Set<Int> = []
    let spans = followed.filter { $0.reference.id.text == id }
    let revisions = spans.filter { seen.insert($0.reference.revision).inserted }.map {
      "revision \($0.reference.revision) from \($0.from.inTable)"
    }
    return Fact("Programme", "\(id), \(revisions.joined(separator: ", "))")
  }
}

/// Says from which report it goes on; the last day of that one may not have been over.
private func goingOn(_ last: LocalDay?) -> String {
  last.map { ", going on from the report through \($0.inTable)" } ?? ""
}

private func knownThrough(_ progress: Progress) -> String {
  let known = progress.knownThrough.inFull
  guard progress.knownThrough < progress.period.upperBound else { return known }
  return known + "; later days are unknown, not missed"
}

/// What a report says in short: sessions, dose, pain.
func summaryLines(_ report: Report) -> [String] {
  let sessions = report.progress.sessions
  let dose = report.progress.dose
  var lines: [String] = []
  if sessions.due == 0 {
    lines.append("No session was due.")
  } else {
    let parts = [
      (sessions.done, "done"), (sessions.partial, "partial"), (sessions.missed, "missed"),
      (sessions.open, "open"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let due = counted(sessions.due, "session", "sessions")
    lines.append("\(due) due: \(parts.listed).")
  }
  let apart = [(sessions.held, "held"), (sessions.extra, "extra")]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  if !apart.isEmpty { lines.append("Apart from these, \(apart.listed).") }
  if let share = percent(dose.share), let capped = percent(dose.cappedShare) {
    lines.append("Dose: \(share) of what was prescribed, \(capped) capped.")
  }
  let pain = PainCount(report.progress.pain)
  if pain.asked == 0 {
    lines.append("No pain score was asked for.")
  } else {
    let worst = pain.worst.map { "; the worst was \($0) of 10" } ?? ""
    lines.append("Pain: \(pain.answered) of \(pain.asked) questions answered\(worst).")
  }
  let signs = report.progress.incidents.count {
    if case .stopSigns = $0.kind { true } else { false }
  }
  if signs > 0 {
    lines.append("Stop signs were reported \(signs == 1 ? "once" : "\(signs) times").")
  }
  return lines
}

/// How the numbers are known.
func sourceStatement(_ report: Report) -> String {
  let entered = report.sets(.entered)
  return """
    Self-reported and timed by the program: \(counted(report.timedSets, "set", "sets")) timed, \
    \(entered) entered afterwards.
    """
}

/// Returns texts without those that already occurred.
func distinct(_ texts: [String]) -> [String] {
  var seen: Set<String> = []
  return texts.filter { seen.insert($0).inserted }
}
