import Programmes

/// An exercise where a phase prescribes it.
struct PlacedItem: Hashable {
  var item: PhaseItem
  /// The session, counted from 0.
  var session: Int
}

/// What became of an exercise in one place.
struct ItemChanges {
  /// The exercise, by its identifier now.
  var exercise: Identifier
  /// What to call it in this place.
  var label: String
  /// What became of the exercise itself.
  var ofExercise: [String]
  /// What became of the way it is prescribed.
  var ofItem: [String]
}

/// What became of the sessions of a phase.
struct SessionDifferences {
  /// What became of the sessions and of their order.
  var sentences: [String] = []
  /// What became of each exercise that both revisions have.
  var items: [ItemChanges] = []
  private let wording: Wording
  private let phase: Phase

  /// Compares the sessions of a phase.
  init(_ old: Phase, _ new: Phase, of programme: Programme, _ wording: Wording) {
    self.wording = wording
    phase = new
    let partners = compareSessions(old, new)
    let before = old.placedItems(renumbered: partners)
    let now = new.placedItems(renumbered: [:])
    var pairs: [(old: PlacedItem, new: PlacedItem)] = []
    var gone: [PlacedItem] = []
    var added: [PlacedItem] = []
    for session in Set(before.map(\.session)).union(now.map(\.session)).sorted() {
      let matching = Matching(
        before.filter { $0.session == session }, now.filter { $0.session == session },
        by: { $0.item.exercise.id }, was: { $0.item.exercise.was })
      pairs += matching.pairs
      gone += matching.gone
      added += matching.added
      for item in matching.moved {
        say(.itemMoved, label(of: item.new), String(item.place + 1))
      }
    }
    // What left one session and came into another has moved.
    let travelled = Matching(
      gone, added, by: { $0.item.exercise.id }, was: { $0.item.exercise.was })
    pairs += travelled.pairs
    for pair in travelled.pairs {
      say(.itemChangedSession, pair.new.item.exercise.name, title(of: pair.new.session))
    }
    for item in travelled.added {
      say(
        .itemNew, label(of: item),
        wording.dose(item.item.exercise, in: item.item.circuit))
    }
    for item in travelled.gone { say(.itemGone, item.item.exercise.name) }
    items = pairs.map { changes(from: $0.old.item, to: $0.new, of: programme) }
  }

  private mutating func say(_ phrase: DifferenceText, _ first: String, _ second: String = "") {
    sentences.append(wording.catalogue(phrase, first, second))
  }

  private func title(of session: Int) -> String {
    phase.sessions.indices.contains(session) ? wording.title(of: phase.sessions[session]) : ""
  }

  private func label(of placed: PlacedItem) -> String {
    let name = placed.item.exercise.name
    return phase.sessions.count > 1
      ? wording.series([title(of: placed.session), name]) : name
  }

  /// Compares the sessions themselves, and returns the new place of each old one.
  private mutating func compareSessions(_ old: Phase, _ new: Phase) -> [Int: Int] {
    var differences = Differences(wording)
    let before = Array(old.sessions.enumerated())
    let now = Array(new.sessions.enumerated())
    let isSingle = before.count == 1 && now.count == 1
    let sessions = Matching(before, now, by: { isSingle ? nil : $0.element.id })
    for (old, new) in sessions.pairs.map({ ($0.element, $1.element) }) where old != new {
      let label = wording.title(of: new)
      var own = Differences(wording)
      own.value(.identifier, old.id, new.id) { $0?.text }
      own.text(.title, old.title, new.title)
      own.value(.days, old.weekdays, new.weekdays, wording.days)
      differences.add(own.sentences, under: label)
    }
    for session in sessions.added {
      differences.say(.sessionNew, wording.title(of: session.element))
    }
    for session in sessions.gone {
      differences.say(.sessionGone, wording.title(of: session.element))
    }
    for session in sessions.moved {
      differences.say(
        .sessionMoved, wording.title(of: session.new.element), String(session.place + 1))
    }
    sentences += differences.sentences
    return Dictionary(
      sessions.pairs.map { ($0.offset, $1.offset) }, uniquingKeysWith: { first, _ in first })
  }

  private func changes(
    from old: PhaseItem, to placed: PlacedItem, of programme: Programme
  ) -> ItemChanges {
    let new = placed.item
    var exercise = Differences(wording)
    exercise.exercise(old.exercise, new.exercise, of: programme)
    var said = exercise.sentences
    if let before = old.ladder, let now = new.ladder, !now.steps.isEmpty {
      // On a ladder the exercise is its first step: what holds for that step alone is said of it.
      let steps = now.sentences(since: before, of: programme, wording)
      said = said.filter { sentence in
        steps.allSatisfy { $0.contains(sentence) } || steps.first?.contains(sentence) != true
      }
    }
    var item = Differences(wording)
    item.item(old, new, said: said, of: programme)
    return ItemChanges(
      exercise: new.exercise.id, label: label(of: placed), ofExercise: said,
      ofItem: item.sentences)
  }
}

extension Phase {
  /// Its exercises with the places of their sessions in another revision, those without one last.
  fileprivate func placedItems(renumbered places: [Int: Int]) -> [PlacedItem] {
    sessions.enumerated().flatMap { index, session in
      let place = places.isEmpty ? index : places[index] ?? Int.max
      return session.items.map { PlacedItem(item: $0, session: place) }
    }
  }
}
