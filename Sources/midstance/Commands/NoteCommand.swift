import ArgumentParser
import PlainText
import Programmes
import ProgressTracking
import Screens

/// Adds a note by hand.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Log a note, for yourself and your therapist: midstance note \"stairs were easy\".",
    discussion: """
      A therapist notes something to a runner of the log with '--runner', or for themselves alone with \
      '--private' besides.
      """)

  @Argument(help: ArgumentHelp("The words.", valueName: "words"))
  var words: [String]

  @Option(help: "The exercise it is about, by its id in the programme.")
  var exercise: String?

  @Option(
    help: ArgumentHelp(
      "The runner to whom their therapist writes: a name, or the end of an identity.",
      valueName: "name"))
  var runner: String?

  @Flag(help: "A therapist's note that the runner does not get to see.")
  var `private` = false

  @OptionGroup var when: WhenOptions

  func validate() throws {
    guard runner != nil || !`private` else {
      throw ValidationError("'--private' goes with '--runner', for a therapist's own notes.")
    }
    let isPlain = exercise == nil && when.day == nil && when.time == nil && when.corrects == nil
    guard runner == nil || isPlain else {
      throw ValidationError("'--runner' goes with the words and '--private' alone.")
    }
  }

  func run() throws {
    if let runner { return try write(to: runner) }
    let entry = try HandEntry(Surroundings(), when)
    let exercise = try exercise.map { try self.exercise($0, of: entry.followed.programme) }
    let note: NoteRecord
    do {
      note = try entry.typed.note(
        words.joined(separator: " "), exercise: exercise, day: entry.dayText(when))
    } catch {
      throw CommandError(error)
    }
    try entry.log(.noted(note))
  }

  /// A therapist's note.
  private func write(to name: String) throws {
    let surroundings = Surroundings()
    guard let log = try surroundings.existingLog() else { throw CommandError(.noLog) }
    let runner = try surroundings.runner(named: name, in: log)
    let time = surroundings.now()
    let typed = TypedEntries(today: time.day, texts: surroundings.catalogue)
    var note: NoteRecord
    do { note = try typed.note(words.joined(separator: " ")) } catch { throw CommandError(error) }
    note.author = .therapist
    note.visibility = `private` ? .private : .toRunner
    let followed = try? log.standing(of: runner.id, at: time).followed
    try log.append(
      [.noted(note)],
      as: EventContext(runner: runner.id, programme: followed?.reference, time: time))
    let wording = Wording(surroundings.catalogue)
    try StandardOutput.line(
      surroundings.catalogue(
        `private` ? EntryText.noteAboutRunner : .noteToRunner, wording.runner(runner)))
  }

  private func exercise(
    _ name: String, of programme: Programme
  ) throws(CommandError) -> Identifier {
    var ids = programme.exercises.map(\.id)
    ids += programme.phases.flatMap(\.items).map(\.exercise.id).filter { !ids.contains($0) }
    if let found = ids.first(where: { $0.text == name }) { return found }
    let names = ids.map(\.text)
    guard let near = nearest(to: name, among: names) else {
      throw CommandError(.noSuchExercise, name, names.joined(separator: ", "))
    }
    throw CommandError(.noSuchExerciseButNear, name, near)
  }
}
