import Coaching
import Programmes
import ProgressTracking
import SessionSound
import Testing

/// Words of the program's own, short enough to be told apart.
let sampleWords = SpokenWords(
  language: "en", left: "Left", right: "Right", rest: "Rest", switchSides: "Switch",
  enough: "Enough", rested: "Rested", set: { "Set \($0)" })

/// Makes the script of a programme in German, whose words are all ready as clips of their own.
func script(
  _ channels: SoundScript.Channels = .init(), offset: Duration = .zero,
  ready cues: [TimedCue] = [], length: Int = 4_410
) -> SoundScript {
  var script = SoundScript(channels, words: sampleWords, language: "de", offset: offset)
  for utterance in script.utterances(of: cues) {
    script.voice[utterance] = Clip(Array(repeating: 9_000, count: length))
  }
  return script
}

/// Makes an exercise of some sets.
func drill(
  _ work: Work, sets: Int = 1, side: WorkingSide = .both, beat: Int? = nil, cues: [Cue] = []
) throws -> Exercise {
  Exercise(
    id: try #require(Identifier("drill")), name: "Drill", position: "Standing", side: side,
    dose: Dose(
      sets: Array(repeating: PrescribedSet(work), count: sets), rest: .seconds(30),
      switchSides: .seconds(12)),
    metronome: beat.map { Metronome(rate: .perMinute(Bounds($0))) }, cues: cues)
}

/// Makes a player that has been started, at an instant.
func player(_ exercise: Exercise, at now: Duration) throws -> SessionPlayer {
  let phase = Phase(
    id: try #require(Identifier("one")), title: "One", schedule: .everyDay,
    items: [PhaseItem(exercise)])
  let programme = Programme(
    id: try #require(Identifier("sample")), revision: 1, title: "Sample", language: "de",
    affected: .known(.left), contact: nil, pain: PainPlan(regions: [], moments: [], rules: []),
    phases: [phase])
  let followed = Followed(
    programme: programme,
    reference: ProgrammeReference(id: programme.id, revision: 1, hash: "ab"), affected: .left,
    phase: phase, phaseSince: LocalDay(number: 20_000))
  let standing = Standing(
    day: LocalDay(number: 20_000), runner: Runner(id: UniqueID(high: 1, low: 2), name: ""),
    followed: followed, due: .session)
  var player = SessionPlayer(
    plan: SessionPlan(phase: phase, affected: .left), followed: followed, standing: standing)
  _ = player.handle(.tick, at: now)
  _ = player.handle(.proceed, at: now)
  return player
}

/// Lays out a session of one exercise.
func guided(_ exercise: Exercise, allowance: Duration = .seconds(4)) throws -> GuidedSession {
  let phase = Phase(
    id: try #require(Identifier("one")), title: "One", schedule: .everyDay,
    items: [PhaseItem(exercise)])
  return GuidedSession(SessionPlan(phase: phase, affected: .left), allowance: allowance) { _ in
    .zero
  }
}

extension GuidedSession {
  /// What is told in all parts.
  var cues: [TimedCue] { parts.flatMap(\.cues) }
}

extension Track {
  /// Mixes so many samples, in blocks as the player gets them.
  mutating func samples(_ count: Int) -> [Int16] {
    var samples: [Int16] = []
    while samples.count < count {
      let length = min(2_048, count - samples.count)
      samples += mix(length) ?? Array(repeating: 0, count: length)
    }
    return samples
  }
}
