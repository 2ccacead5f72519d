import ArgumentParser
import Coaching
import ProgrammeFiles
import Programmes
import ProgressTracking
import Screens
import SessionSound

/// Writes a session as a sound file.
struct AudioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audio",
    abstract: "Write a guided session as a sound file (WAV) that any phone plays.",
    discussion: """
      Every exercise is introduced, counted in, paced and ended, with the metronome where there is \
      one. A session that is followed by ear can be logged afterwards.
      """)

  @Argument(help: "A programme file or the name of a starter.")
  var programme: String

  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp("The file.", valueName: "file"))
  var output: String

  @OptionGroup var chosen: SessionOptions

  @Option(help: ArgumentHelp("One exercise of it alone.", valueName: "id"))
  var exercise: String?

  @Option(help: "How long a repetition takes that has no tempo: 4s for example.")
  var allow = "4s"

  @Option(help: "How much time there is before an exercise to get into position.")
  var between = "20s"

  @Option(
    help: ArgumentHelp(
      "A measure that a beat stands over; the log's own value otherwise.",
      valueName: "measure=value"))
  var measured: [String] = []

  @Flag(help: "Leave out what would be spoken.")
  var wordless = false

  @Flag(help: "Replace a file that is there.")
  var force = false

  func run() throws {
    try WholeFile.checkPlace(output, replacing: force)
    let surroundings = Surroundings()
    let programme = try FoundProgramme(programme).programme(orSay: .programmeCannotBeShown)
    let allowance = try time(allow, of: "--allow")
    let introduction = try time(between, of: "--between")
    let plan = try plan(of: programme, surroundings)
    let audio = GuidedAudio(
      plan, of: programme, texts: surroundings.catalogue, allowance: allowance,
      introduction: introduction, voice: wordless ? nil : SoundKit.installedVoice)
    guard audio.sampleCount <= WAV.mostSamples else { throw CommandError(.audioTooLong) }
    var pieces = audio.pieces()
    try WholeFile.write(to: output, replacing: force) { take in
      while let piece = pieces.next() { try take(piece) }
    }
    let wording = Wording(surroundings.catalogue)
    try StandardOutput.line(
      sentence(
        .audioWritten, output, wording.duration(.seconds(audio.length.components.seconds)),
        wording.number((Double(audio.sampleCount) * 2 / 100_000).rounded() / 10)))
    if !wordless, audio.isWordless {
      StandardOutput.writeError(sentence(.audioVoiceless, programme.language) + "\n")
    }
    for item in plan.exercises {
      guard let missing = item.missingMeasure else { continue }
      StandardOutput.writeError(
        sentence(.audioMeasure, item.exercise.name, missing.text) + "\n")
    }
  }

  private func plan(of programme: Programme, _ surroundings: Surroundings) throws -> SessionPlan {
    let phase = try chosen.phase(of: programme)
    let id = try chosen.session(of: phase)
    let session = id.flatMap(phase.session) ?? phase.sessions.first
    var items = session?.items ?? []
    if let exercise {
      let names = items.map(\.exercise.id.text)
      items.removeAll { $0.exercise.id.text != exercise }
      guard !items.isEmpty else {
        throw CommandError(.noExercise, exercise, names.joined(separator: ", "))
      }
    }
    let values = try values(for: programme, surroundings)
    return SessionPlan(
      phase: phase, session: session?.id, items: items, affected: chosen.affected(in: programme),
      measured: { values[$0.text] })
  }

  /// The values of measures: those that were told, before those of the log of this programme.
  private func values(
    for programme: Programme, _ surroundings: Surroundings
  ) throws -> [String: Double] {
    var values: [String: Double] = [:]
    if let log = try surroundings.existingLog(),
      let runner = try surroundings.existingRunner(in: log)
    {
      let standing = try log.standing(of: runner.id, at: surroundings.now())
      if standing.followed?.programme.id == programme.id {
        for (key, value) in standing.measured where key.side == nil {
          values[key.measure.text] = value
        }
      }
    }
    for text in measured {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let value = Double(parts[1]), value.isFinite else {
        throw CommandError(.badMeasured)
      }
      values[String(parts[0])] = value
    }
    return values
  }

  /// Reads a time as it is written in a programme.
  private func time(_ text: String, of option: String) throws(CommandError) -> Duration {
    guard let time = writtenDuration(text), time >= .seconds(1), time <= .seconds(600) else {
      throw CommandError(.badSeconds, option)
    }
    return time
  }
}
