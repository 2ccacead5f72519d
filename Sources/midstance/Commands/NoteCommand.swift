import ArgumentParser
import PlainText
import Programmes
import ProgressTracking
import Screens

/// Adds a note by hand.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Log a note, for yourself and your therapist: midstance note \"stairs were easy\".")

  @Argument(help: ArgumentHelp("The words.", valueName: "words"))
  var words: [String]

  @Option(help: "The exercise it is about, by its id in the programme.")
  var exercise: String?

  @OptionGroup var when: WhenOptions

  func run() throws {
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
