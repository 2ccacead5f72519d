package import Programmes

extension Programme {
  /// Returns what changed since an earlier revision, as a therapist would tell a colleague.
  ///
  /// - Parameters:
  ///   - old: The earlier revision.
  ///   - wording: The words.
  /// - Returns: The changes in the order of the programme; none where both prescribe the same.
  package func changes(since old: Programme, wording: Wording = Wording()) -> [Change] {
    ProgrammeDifferences(old: old, new: self, wording: wording).changes
  }
}

/// Compares two revisions of a programme.
struct ProgrammeDifferences {
  private let old: Programme
  private let new: Programme
  /// The new revision, with what only the old one names, so that all of it has a name.
  private let names: Programme
  private let wording: Wording
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates a comparison.
  init(old: Programme, new: Programme, wording: Wording) {
    self.old = old
    self.new = new
    self.wording = wording
    var names = new
    names.measures += old.measures.filter { new.measure($0.id) == nil }
    names.questionnaires += old.questionnaires.filter { new.questionnaire($0.id) == nil }
    names.exercises += old.exercises.filter { new.exercise($0.id) == nil }
    names.phases += old.phases.filter { new.phase($0.id) == nil }
    self.names = names
  }

  /// Everything that changed.
  var changes: [Change] {
    let phases = Matching(old.phases, new.phases, by: \.id, was: \.was)
    let sessions = phases.pairs.map { SessionDifferences($0.old, $0.new, of: names, wording) }
    let shared = sharedSentences(sessions.flatMap(\.items))
    var changes = part(.programme, programme + outline(phases))
    for (pair, session) in zip(phases.pairs, sessions) {
      var differences = Differences(wording)
      differences.phase(pair.old, pair.new, of: names)
      differences.add(session.sentences)
      for item in session.items {
        differences.add(
          item.ofExercise + item.ofItem, under: item.label, butFor: shared[item.exercise] ?? [])
      }
      let title = catalogue(DifferenceText.phase, pair.new.title)
      changes += differences.sentences.map { Change(title, $0) }
    }
    changes += part(.everywhere, said(shared))
    changes += part(.declared, declared(butFor: sessions.flatMap(\.items)))
    changes += part(.measures, measures + questionnaires)
    return part(.revision, revision(hasChanges: !changes.isEmpty)) + changes
  }

  private func part(_ heading: DifferenceText, _ sentences: [String]) -> [Change] {
    sentences.map { Change(catalogue(heading), $0) }
  }

  /// What is to be said of the revision number.
  private func revision(hasChanges: Bool) -> [String] {
    var differences = Differences(wording)
    if old.id != new.id { differences.say(.otherProgramme, old.id.text, new.id.text) }
    differences.value(.revisionNumber, old.revision, new.revision) { String($0) }
    if new.revision < old.revision {
      differences.say(.revisionLower, String(old.revision), String(old.revision + 1))
    } else if new.revision == old.revision, hasChanges, old.id == new.id {
      differences.say(.revisionSame, String(old.revision), String(old.revision + 1))
    }
    return differences.sentences
  }

  /// What became of the programme as a whole.
  private var programme: [String] {
    var differences = Differences(wording)
    differences.text(.title, old.title, new.title)
    differences.value(.language, old.language, new.language) { $0 }
    differences.prose(.about, old.about, new.about)
    differences.value(.affected, old.affected, new.affected, wording.affected)
    differences.value(.starter, old.isStarter, new.isStarter, wording.yesNo)
    differences.text(.contactName, old.contact?.name, new.contact?.name)
    differences.value(.contactPhone, old.contact?.phone, new.contact?.phone) { $0 }
    differences.value(.contactEmail, old.contact?.email, new.contact?.email) { $0 }
    differences.text(.contactAnswers, old.contact?.answers, new.contact?.answers)
    differences.texts(.notFor, old.notFor, new.notFor)
    differences.value(.start, old.start, new.start) { [wording] in $0.map(wording.day) }
    differences.value(.end, old.end, new.end) { [wording] in $0.map(wording.end) }
    differences.texts(.pauses, old.pauses.map(wording.pause), new.pauses.map(wording.pause))
    differences.pain(old.pain, new.pain, of: names)
    differences.texts(.stopSigns, old.stopSigns.map(wording.sign), new.stopSigns.map(wording.sign))
    differences.texts(.sources, old.sources, new.sources)
    differences.defaults(old.defaulted, new.defaulted)
    return differences.sentences
  }

  /// Which phases came, went and moved.
  private func outline(_ phases: Matching<Phase>) -> [String] {
    var differences = Differences(wording)
    for phase in phases.added {
      differences.say(.phaseNew, phase.title, wording.schedule(phase.schedule))
    }
    for phase in phases.gone { differences.say(.phaseGone, phase.title, phase.id.text) }
    for phase in phases.moved {
      differences.say(.phaseMoved, phase.new.title, String(phase.place + 1))
    }
    return differences.sentences
  }

  /// What became of an exercise in the same way in all the places that it has, which is said once.
  private func sharedSentences(_ items: [ItemChanges]) -> [Identifier: [String]] {
    Dictionary(grouping: items, by: \.exercise).compactMapValues { places in
      guard let first = places.first, places.count > 1 else { return nil }
      let shared = first.ofExercise.filter { sentence in
        places.allSatisfy { $0.ofExercise.contains(sentence) }
      }
      return shared.isEmpty ? nil : shared
    }
  }

  private func said(_ shared: [Identifier: [String]]) -> [String] {
    var differences = Differences(wording)
    for id in shared.keys.sorted() {
      differences.add(shared[id] ?? [], under: names.name(ofExercise: id))
    }
    return differences.sentences
  }

  /// What became of the exercises as they are declared, where no phase shows it.
  private func declared(butFor items: [ItemChanges]) -> [String] {
    var differences = Differences(wording)
    let exercises = Matching(old.exercises, new.exercises, by: \.id, was: \.was)
    let used = Set((old.phases + new.phases).flatMap(\.items).map(\.exercise.id))
    for exercise in exercises.added where !used.contains(exercise.id) {
      differences.say(.declaredNew, exercise.name)
    }
    for exercise in exercises.gone where !used.contains(exercise.id) {
      differences.say(.declaredGone, exercise.name)
    }
    for (old, new) in exercises.pairs where old != new {
      var own = Differences(wording)
      own.exercise(old, new, of: names)
      let shown = items.filter { $0.exercise == new.id }.flatMap { $0.ofExercise + $0.ofItem }
      differences.add(own.sentences, under: new.name, butFor: shown)
    }
    return differences.sentences
  }

  private var measures: [String] {
    var differences = Differences(wording)
    let measures = Matching(old.measures, new.measures, by: \.id)
    for measure in measures.added { differences.say(.measureNew, measure.name) }
    for measure in measures.gone { differences.say(.measureGone, measure.name) }
    for measure in measures.moved {
      differences.say(.measureMoved, measure.new.name, String(measure.place + 1))
    }
    for (old, new) in measures.pairs where old != new {
      var own = Differences(wording)
      own.measure(old, new)
      differences.add(own.sentences, under: new.name)
    }
    return differences.sentences
  }

  private var questionnaires: [String] {
    var differences = Differences(wording)
    let questionnaires = Matching(old.questionnaires, new.questionnaires, by: \.id)
    for questionnaire in questionnaires.added {
      differences.say(.measureNew, questionnaire.title)
    }
    for questionnaire in questionnaires.gone {
      differences.say(.measureGone, questionnaire.title)
    }
    for questionnaire in questionnaires.moved {
      differences.say(
        .measureMoved, questionnaire.new.title, String(questionnaire.place + 1))
    }
    for (old, new) in questionnaires.pairs where old != new {
      var own = Differences(wording)
      own.questionnaire(old, new)
      differences.add(own.sentences, under: new.title)
    }
    return differences.sentences
  }
}
