import Programmes
internal import Yams

/// A session of a phase with its places in the file.
struct ReadSession {
  var session: PhaseSession
  var items: [ReadItem]
  /// Where its exercises are, to talk about all of them.
  var span: Range<Int>
  /// Where its identifier is, or its exercises where it has none.
  var nameSpan: Range<Int>
}

/// Reads the sessions of a phase: those that it names, or the one that it has.
struct SessionReader {
  let file: FileContext
  let exercises: DeclaredExercises
  let pain: ReadPain
  let ladders: EarlierLadders
  let shared: SharedLadders

  private static let mostSessions = 50

  /// Reads the sessions, or nothing where a part of them could not be read.
  func sessions(_ phase: Fields) -> [ReadSession]? {
    file.findings.complete {
      if phase.has("do") {
        let items = self.items(phase)
        return [
          ReadSession(
            session: PhaseSession(items.map(\.item)), items: items, span: phase.key("do"),
            nameSpan: phase.key("do"))
        ]
      }
      guard phase.has("sessions") else { return nil }
      return named(phase)
    }
  }

  private func named(_ phase: Fields) -> [ReadSession] {
    var sessions = Declared<ReadSession>()
    var withoutDays: [Fields] = []
    let nodes = phase.list("sessions").prefix(Self.mostSessions + 1)
    if nodes.count > Self.mostSessions {
      file.findings.error(.tooManySessions, at: phase.key("sessions"))
    }
    for node in nodes {
      guard let fields = Fields(node, as: .session, in: file) else { continue }
      let session = self.session(fields)
      if !fields.has("days") { withoutDays.append(fields) }
      sessions.add(session, id: session?.session.id, fields, what: "session of the phase")
    }
    if withoutDays.count < nodes.count {
      for fields in withoutDays { file.findings.error(.noDays, at: fields.span) }
    }
    return sessions.values
  }

  private func session(_ fields: Fields) -> ReadSession? {
    let items = self.items(fields)
    let title = fields.line("title")
    let days = RhythmReader(fields: fields).days("days")
    guard let id = fields.identifier("id") else { return nil }
    return ReadSession(
      session: PhaseSession(id: id, title: title, weekdays: days ?? [], items.map(\.item)),
      items: items, span: fields.key("do"), nameSpan: fields.valueSpan("id"))
  }

  private func items(_ fields: Fields) -> [ReadItem] {
    var reader = ItemReader(
      file: file, exercises: exercises, pain: pain, ladders: ladders, shared: shared)
    return reader.items(fields)
  }
}

extension Diagnostic.Message {
  fileprivate static var tooManySessions: Self {
    Self("more than 50 sessions take turns", help: "spread them over several phases")
  }
  fileprivate static var noDays: Self {
    Self(
      "the session has no 'days', and another one of the phase has",
      help: "give every session its days, or none")
  }
}
