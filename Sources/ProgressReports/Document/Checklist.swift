import Programmes
import ProgressTracking

/// A programme in the points of the Consensus on Exercise Reporting Template (Slade 2016): what the file
/// does not say is said to be not stated.
struct Checklist: Hashable {
  /// The programme.
  var programme: Identifier
  /// Its revision.
  var revision: Int
  /// The points, in their order.
  var points: [Point]

  /// A point of the checklist.
  struct Point: Hashable {
    /// Its number: `7a`.
    var item: String
    /// What it is about.
    var title: String
    /// What is known of it.
    var text: String

    init(_ item: String, _ title: String, _ text: String) {
      self.item = item
      self.title = title
      self.text = text
    }
  }
}

/// What stands where a programme file says nothing.
private let notStated = "not stated"

extension Report {
  /// Each programme in the points of the checklist.
  var checklists: [Checklist] {
    material.prescribed.map { prescribed in
      Checklist(
        programme: prescribed.programme.id, revision: prescribed.programme.revision,
        points: whatAndWho(prescribed) + howItGoesOn(prescribed) + whatCameOfIt(prescribed))
    }
  }

  private func whatAndWho(_ prescribed: PrescribedProgramme) -> [Checklist.Point] {
    let programme = prescribed.programme
    let contact = programme.contact.map { line($0.name) } ?? ""
    let helped = programme.exercisesInPhases.filter(\.needsHelper).map(\.name)
    let help = helped.isEmpty ? "" : "; with a helper: \(stated(helped))"
    return [
      Checklist.Point(
        "1", "Equipment", stated(programme.exercisesInPhases.flatMap(\.equipment))),
      Checklist.Point(
        "2", "Provider",
        contact.isEmpty
          ? notStated : "\(contact); qualification, experience and training \(notStated)"),
      Checklist.Point("3", "Individual or group", "one runner at a time\(help)"),
      Checklist.Point(
        "4", "Supervision",
        "none: the program leads and times the sets, and nobody watches; supervised sessions \(notStated)"
      ),
      Checklist.Point(
        "5", "Measuring of adherence",
        """
        every set is logged as it ends, with how it is known; sessions due, done and missed follow \
        from the schedule, see Adherence and Definitions
        """),
      Checklist.Point("6", "Motivation", notStated),
    ]
  }

  private func howItGoesOn(_ prescribed: PrescribedProgramme) -> [Checklist.Point] {
    let programme = prescribed.programme
    let rules = prescribed.phases.map { phase in
      let decider = phase.decider.map { ["the \($0.rawValue) decides"] } ?? []
      let words = phase.goingOn + decider
      return "\(phase.title): \(words.isEmpty ? notStated : words.joined(separator: ", "))"
    }
    let items = programme.phases.flatMap(\.items)
    let ladders = items.filter { $0.ladder != nil }.map(\.exercise.name)
    let levels = items.filter { !$0.exercise.levels.isEmpty }.map { item in
      "\(item.exercise.name) (\(item.exercise.levels.map(\.id.text).joined(separator: ", ")))"
    }
    var ways: [String] = []
    if !ladders.isEmpty { ways.append("by steps: \(stated(ladders))") }
    if !levels.isEmpty { ways.append("by levels: \(stated(levels))") }
    if programme.phases.count > 1 {
      ways.append("by phases: \(stated(programme.phases.map(\.title)))")
    }
    let besides = prescribed.measures
    return [
      Checklist.Point("7a", "When to progress", sentence(rules)),
      Checklist.Point(
        "7b", "How it progresses", ways.isEmpty ? notStated : ways.joined(separator: "; ")),
      Checklist.Point(
        "8", "Exercises",
        """
        \(stated(programme.exercisesInPhases.map(\.name))); as prescribed below, phase by phase, \
        without pictures
        """),
      Checklist.Point("9", "Home programme", "all of it is done without a therapist being there"),
      Checklist.Point(
        "10", "Other than exercise",
        besides.isEmpty
          ? "no measure and no questionnaire is prescribed; education and other treatment \(notStated)"
          : "\(sentence(besides)); education and other treatment \(notStated)"),
    ]
  }

  private func whatCameOfIt(_ prescribed: PrescribedProgramme) -> [Checklist.Point] {
    let programme = prescribed.programme
    let places = programme.exercisesInPhases.compactMap(\.place)
    let levels = distinct(
      programme.phases.flatMap(\.items).compactMap { item in
        item.level.map { "\(item.exercise.name) at \($0.text)" }
      })
    var seen: Set<Int> = []
    let revisions = prescribed.revisions.filter { seen.insert($0.reference.revision).inserted }
      .map { "revision \($0.reference.revision) from \($0.from.inTable)" }
    let tailored =
      programme.isStarter
      ? "general: a programme that comes with Midstance and was prescribed to nobody"
      : "a programme of its own in a file; for whom it was tailored is \(notStated)"
    return [
      Checklist.Point("11", "Adverse events", adverseEvents),
      Checklist.Point(
        "12", "Setting", places.isEmpty ? notStated : stated(places)),
      Checklist.Point(
        "13", "Dosage",
        sentence(prescribed.phases.map { "\($0.title): \($0.schedule)" })
          + "; sets, repetitions, holds, rests, tempo, load and effort as prescribed below"),
      Checklist.Point("14a", "General or tailored", tailored),
      Checklist.Point(
        "14b", "How it was tailored",
        sentence(
          ["affected side: \(prescribed.affected?.rawValue ?? notStated)"] + revisions)),
      Checklist.Point(
        "15", "Starting level",
        (levels.isEmpty ? "" : sentence(levels) + "; ")
          + "the rule by which it was chosen is \(notStated)"),
      Checklist.Point(
        "16a", "How it was checked",
        """
        the program paced or timed the sets; the runner confirmed each exercise as done as shown or \
        not; nobody else saw it
        """),
      Checklist.Point("16b", "What was done of it", whatWasDone),
    ]
  }

  /// Stop signs, sharp pain and sessions that ended for pain, over all programmes of the period.
  private var adverseEvents: String {
    let signs = progress.incidents.count {
      if case .stopSigns = $0.kind { true } else { false }
    }
    let sharp = progress.pain.count { $0.record.isSharp }
    let ended = progress.endings.count { $0.isForPain }
    return """
      in this period: stop signs reported \(counted(signs, "time", "times")), sharp pain \
      \(counted(sharp, "time", "times")), \(counted(ended, "session", "sessions")) ended for pain
      """
  }

  private var whatWasDone: String {
    let sessions = progress.sessions
    let dose = percent(progress.dose.share) ?? nothing
    let capped = percent(progress.dose.cappedShare) ?? nothing
    return """
      in this period: \(sessions.done) of \(counted(sessions.due, "session", "sessions")) due done; \
      dose \(dose) of what was prescribed, \(capped) capped
      """
  }

  /// Names, each once and clean, or that there are none.
  private func stated(_ names: [String]) -> String { sentence(distinct(names.map { line($0) })) }

  private func sentence(_ parts: [String]) -> String {
    let parts = parts.filter { !$0.isEmpty }
    return parts.isEmpty ? notStated : parts.joined(separator: "; ")
  }
}

extension Programme {
  /// The exercises of all phases on their first steps, in their order, each once.
  fileprivate var exercisesInPhases: [Exercise] {
    var seen: Set<Identifier> = []
    return phases.flatMap(\.items).map(\.exercise).filter { seen.insert($0.id).inserted }
  }
}
