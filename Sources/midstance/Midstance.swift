import ArgumentParser
import CSystem
import ProgressTracking
import Screens

/// The command.
@main
struct Midstance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "midstance",
    abstract: "Coaches home exercises for runners: what is due today, set by set, in time.",
    discussion: """
      Without a subcommand it shows today. A PROGRAMME is the path of a file, or the name of a \
      starter. What is logged stays in the folder that MIDSTANCE_HOME names, or in the XDG data \
      directory.
      """,
    version: "0.1.0",
    subcommands: [
      TodayCommand.self, StartCommand.self, FollowCommand.self, ProgrammesCommand.self,
      NewCommand.self, CheckCommand.self, SchemaCommand.self, ShowCommand.self, DiffCommand.self,
      TimelineCommand.self, AudioCommand.self, LogCommand.self, PainCommand.self,
      MeasureCommand.self, RunCommand.self, NoteCommand.self, AskCommand.self, SessionCommand.self,
      PauseCommand.self, SetCommand.self, RetractCommand.self,
      DueCommand.self, ProgressCommand.self, ExportCommand.self, ImportCommand.self,
      ForgetCommand.self,
      ReviewCommand.self, ReportCommand.self, DoctorCommand.self, DemoCommand.self,
    ],
    defaultSubcommand: TodayCommand.self)

  /// Runs the command; without arguments the parser is left out, for a quick start.
  static func main() {
    ms_memory_in_large_steps()
    do {
      if CommandLine.arguments.count <= 1 {
        try open(.today, Surroundings())
      } else {
        var command = try parseAsRoot(numbersAsValues(CommandLine.arguments.dropFirst()))
        try command.run()
      }
      tellNotices()
    } catch {
      end(with: error)
    }
  }
}
