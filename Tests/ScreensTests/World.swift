import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

/// What the app is looked at in: its words, and what stands in every text that somebody else wrote.
struct World: Sendable {
  /// The words of the program.
  var texts = Catalogue.english
  /// Returns what stands in the place of a text of a programme or of a runner.
  var retold: @Sendable (String) -> String = { $0 }
  /// What is typed where a text is asked for.
  var typed = "stairs"
  /// Whether the names of stages are retold as well, which stand in big letters.
  var retellsStages = true

  /// The starter about the hip with somebody to call, every text of it retold.
  func hip() throws -> Programme {
    var programme = withContact(try hipStarter())
    programme.title = retold(programme.title)
    programme.about = programme.about.map(retold)
    programme.notFor = programme.notFor.map(retold)
    programme.contact = programme.contact.map { contact in
      Contact(
        name: retold(contact.name), phone: contact.phone.map(retold),
        email: contact.email.map(retold), answers: contact.answers.map(retold))
    }
    programme.stopSigns = programme.stopSigns.map { StopSign(retold($0.text), $0.tier) }
    programme.pain.regions = programme.pain.regions.map {
      PainRegion(side: $0.side, part: retold($0.part))
    }
    programme.measures += try richProgramme().measures.filter { $0.unit == "/min" }
    for index in programme.measures.indices {
      programme.measures[index].name = retold(programme.measures[index].name)
      programme.measures[index].how = programme.measures[index].how.map(retold)
    }
    programme.questionnaires = try richProgramme().questionnaires.map { questionnaire in
      var questionnaire = questionnaire
      questionnaire.title = retold(questionnaire.title)
      questionnaire.about = questionnaire.about.map(retold)
      return questionnaire
    }
    for phase in programme.phases.indices {
      programme.phases[phase].title = retold(programme.phases[phase].title)
      for session in programme.phases[phase].sessions.indices {
        for item in programme.phases[phase].sessions[session].items.indices {
          retell(&programme.phases[phase].sessions[session].items[item].exercise)
        }
      }
    }
    return programme
  }

  /// Makes a followed programme of exercises, every text of them retold.
  func follow(_ exercises: [Exercise]) throws -> Followed {
    var retoldOnes = exercises
    for index in retoldOnes.indices { retell(&retoldOnes[index]) }
    return try followed(retoldOnes)
  }

  private func retell(_ exercise: inout Exercise) {
    exercise.name = retold(exercise.name)
    exercise.why = exercise.why.map(retold)
    exercise.position = retold(exercise.position)
    exercise.support = exercise.support.map(retold)
    exercise.place = exercise.place.map(retold)
    exercise.equipment = exercise.equipment.map(retold)
    exercise.how = exercise.how.map(retold)
    exercise.watchFor = exercise.watchFor.map(retold)
    exercise.cues = exercise.cues.map { Cue($0.moment, retold($0.text)) }
    for set in exercise.dose.sets.indices {
      guard case .paced(let repetitions, let stages) = exercise.dose.sets[set].work
      else { continue }
      let told = stages.map { stage in
        var stage = stage
        if retellsStages { stage.name = retold(stage.name) }
        stage.cue = stage.cue.map(retold)
        return stage
      }
      exercise.dose.sets[set].work = .paced(repetitions: repetitions, stages: told)
    }
  }
}
