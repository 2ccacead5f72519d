import ProgrammeFiles
import Testing

@Suite struct `A mistake in an exercise` {
  @Test(arguments: exercise.map { $0.inside(SampleProgramme.exercise) })
  func `is told once, at its place`(mistake: Mistake) {
    mistake.expectTold()
  }

  @Test(arguments: dose.map { $0.inside(SampleProgramme.exercise) })
  func `is told of its dose`(mistake: Mistake) {
    mistake.expectTold()
  }

  @Test(arguments: cues.map { $0.inside(SampleProgramme.cues) })
  func `is told of its cues`(mistake: Mistake) {
    mistake.expectTold()
  }

  @Test(arguments: pattern.map { $0.inside(SampleProgramme.pattern) })
  func `is told of its pattern`(mistake: Mistake) {
    mistake.expectTold()
  }

  private static let exercise: [Mistake] = [
    Mistake(
      good: "side: both\nhold: 30s\nwatch for: [this]",
      bad: "side: both\nhold: 30s\n1️⃣wach for2️⃣: [this]",
      says: "unknown key 'wach for' in an exercise", helps: "did you mean 'watch for'?"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "1️⃣sid2️⃣: both\nhold: 30s",
      says: "unknown key 'sid' in an exercise", helps: "did you mean 'side'?"),
    Mistake(
      good: "side: both\nreps: 8", bad: "side: both\n1️⃣repetitions2️⃣: 8",
      says: "unknown key 'repetitions'", helps: "the word for it here is 'reps'"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\nhold: 30s\n1️⃣schedule2️⃣: {every: day}",
      says: "'schedule' belongs to a phase, not to an exercise"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: because", bad: "side: both\nhold: 30s\n1️⃣why2️⃣:",
      says: "'why' has no value", helps: "for example 'why: The thigh learns to carry load.'"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: because", bad: "side: both\nhold: 30s\nwhy: 1️⃣\"\"2️⃣",
      says: "the text is empty"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: because", bad: "side: both\nhold: 30s\nwhy: 1️⃣[a, b]2️⃣",
      says: "one value is expected here, not a list"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: because",
      bad: "side: both\nhold: 30s\nwhy:\n  1️⃣remember: that2️⃣",
      says: "text is expected here, not keys and values"),
    Mistake(
      good: "side: both\nhold: 30s\nwhy: because",
      bad: "side: both\nhold: 30s\nwhy: 1️⃣" + String(repeating: "a", count: 2_001) + "2️⃣",
      says: "the text is longer than 2000 characters"),
    Mistake(
      good: "side: both\nhold: 30s\nequipment: a band",
      bad: "side: both\nhold: 30s\nequipment: 1️⃣[]2️⃣", says: "the list is empty"),
    Mistake(
      good: "side: affected first\nhold: 30s", bad: "side: 1️⃣each2️⃣\nhold: 30s",
      says: "'each' does not say which leg goes first",
      helps: "write 'affected first' or 'left first'"),
    Mistake(
      good: "side: each, left first\nhold: 30s", bad: "side: 1️⃣lefft first2️⃣\nhold: 30s",
      says: "'lefft first' is not one of the words for this", helps: "did you mean 'left first'?"),
    Mistake(
      good: "side: both\nstand on: both\nhold: 30s",
      bad: "side: both\nstand on: 1️⃣other2️⃣\nhold: 30s",
      says: "with 'side: both' there is no 'other' leg to stand on"),
    Mistake(
      good: "side: both\nhold: 30s\ntechnique: hold-relax",
      bad: "side: both\nhold: 30s\ntechnique: 1️⃣repeated stretch2️⃣",
      says: "'repeated stretch' needs a helper's hands"),
    Mistake(
      good: "side: both\nhold: 30s\ntechnique: dynamic reversals",
      bad: "side: both\nhold: 30s\ntechnique: 1️⃣slow reversal2️⃣",
      says: "'slow reversal' is an older name", helps: "write 'technique: dynamic reversals'"),
    Mistake(
      good: "side: both\nhold: 30s\nmetronome: {rate: 105% of step-rate}",
      bad: "side: both\nhold: 30s\nmetronome: {rate: 1️⃣105% of steprate2️⃣}",
      says: "there is no measure 'steprate'", helps: "did you mean 'step-rate'?"),
    Mistake(
      good: "side: both\nhold: 30s\nmetronome: {rate: 105% of step-rate}",
      bad: "side: both\nhold: 30s\nmetronome: {rate: 1️⃣105% of stance2️⃣}",
      says: "the measure 'stance' is not a rate: its unit is 's'"),
    Mistake(
      good: "side: both\nhold: 30s\nmetronome: {rate: 170/min, most: 185/min}",
      bad: "side: both\nhold: 30s\nmetronome: {rate: 1️⃣1702️⃣, most: 185/min}",
      says: "a rate needs its unit", helps: "write 170/min"),
    Mistake(
      good: "side: both\nhold: 30s\nmetronome: {rate: 170/min, most: 185/min}",
      bad: "side: both\nhold: 30s\nmetronome: {rate: 170/min, most: 1️⃣160/min2️⃣}",
      says: "'most' is below the rate"),
    Mistake(
      good: "side: both\nhold: 30s\nmetronome: {rate: 400/min}",
      bad: "side: both\nhold: 30s\nmetronome: {rate: 1️⃣401/min2️⃣}",
      says: "a rate is from 20/min to 400/min"),
    Mistake(
      good: "side: both\nhold: 30s\nlevels: {low: {hold: 20s}}",
      bad: "side: both\nhold: 30s\nlevels: 1️⃣[{hold: 20s}]2️⃣",
      says: "'levels' are written with a name each, easy to hard"),
    Mistake(
      good: "side: both\nhold: 30s\nlevels: {low: {hold: 20s}}",
      bad: "side: both\nhold: 30s\nlevels: {1️⃣Low2️⃣: {hold: 20s}}",
      says:
        "'Low' is not an identifier: lower-case letters, digits and single hyphens, at most 64",
      helps: "write 'low'"),
    Mistake(
      good: "side: both\nhold: 30s\nlevels: {low: {support: a wall}}",
      bad: "side: both\nhold: 30s\nlevels: {low: {1️⃣why2️⃣: a wall}}",
      says: "'why' belongs to an exercise, not to a level"),
  ]

  private static let dose: [Mistake] = [
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\nhold: 1️⃣302️⃣",
      says: "a time needs its unit", helps: "write 30s"),
    Mistake(
      good: "side: both\nhold: 1m30s", bad: "side: both\nhold: 1️⃣1:302️⃣",
      says: "a time is expected here, not '1:30'", helps: "write 1m30s"),
    Mistake(
      good: "side: both\nfor: 2m", bad: "side: both\nfor: 1️⃣2 minutes2️⃣",
      says: "a time is expected here, not '2 minutes'", helps: "write 2m"),
    Mistake(
      good: "side: both\nhold: 4h", bad: "side: both\nhold: 1️⃣4h1s2️⃣",
      says: "the time is longer than four hours"),
    Mistake(
      good: "side: both\nhold: 0.5s\nrest: 0s", bad: "side: both\nhold: 1️⃣0s2️⃣",
      says: "the time is zero"),
    Mistake(
      good: "side: both\nsets: 3\nreps: 8", bad: "side: both\nsets: 1️⃣3,2️⃣\nreps: 8",
      says: "a number is expected here", helps: "remove the comma: 3"),
    Mistake(
      good: "side: both\nreps: 8", bad: "side: both\nreps: 1️⃣eight2️⃣",
      says: "a count is expected here, not 'eight'"),
    Mistake(
      good: "side: both\nreps: 8-12", bad: "side: both\nreps: 1️⃣12-82️⃣",
      says: "the range must go from less to more", helps: "write 8-12"),
    Mistake(
      good: "side: both\nsets: 50\nreps: 8", bad: "side: both\nsets: 1️⃣512️⃣\nreps: 8",
      says: "the number must be from 1 to 50"),
    Mistake(
      good: "side: both\nreps: 1000", bad: "side: both\nreps: 1️⃣99999999999999999999992️⃣",
      says: "the number must be from 1 to 1000"),
    Mistake(
      good: "side: both\nsets: [12, 10]", bad: "side: both\nsets: [12, 1️⃣x2️⃣]",
      says: "a count is expected here, not 'x'"),
    Mistake(
      good: "side: both\nsets: [12, 10]", bad: "side: both\nsets: [12, 10]\n1️⃣reps2️⃣: 8",
      says: "the list in 'sets' already says how many repetitions", helps: "remove 'reps'"),
    Mistake(
      good: "side: both\nreps: 8\nhold: 5s",
      bad: "side: both\nfor: 2m\n1️⃣reps2️⃣: 8",
      says: "'for' and 'reps' cannot both be there"),
    Mistake(
      good: "side: both\nreps: 8\nstages: [up 2s]",
      bad: "side: both\nreps: 8\nstages: [up 2s]\n1️⃣hold2️⃣: 3s",
      says: "'hold' and 'stages' cannot both be there"),
    Mistake(
      good: "side: both\nreps: 8\nstages: [up 2s]", bad: "side: both\n1️⃣stages2️⃣: [up 2s]",
      says: "'stages' are the parts of a repetition, and there are no repetitions"),
    Mistake(
      good: "side: both\nreps: 8\nstages: [up 2s]", bad: "side: both\nreps: 8\nstages: [1️⃣up2️⃣]",
      says: "'up' does not say how long the stage takes"),
    Mistake(
      good: "side: both\nreps: 8\nstages: [up 2s]",
      bad: "side: both\nreps: 8\nstages: [1️⃣up 22️⃣]", says: "a time needs its unit",
      helps: "write 2s"),
    Mistake(
      good: "side: both\nreps: 8\nstages: [{name: up, for: 2s, cue: Go}]",
      bad: "side: both\nreps: 8\nstages: [1️⃣{name: up, cue: Go}2️⃣]",
      says: "a stage needs 'for'"),
    Mistake(
      good: "side: both\nreps: 8\nstages: [up 2s]",
      bad: "side: both\nreps: 8\nstages: [1️⃣up and a bit out 2s2️⃣]",
      says: "the name of a stage is one to three words, at most 20 letters"),
    Mistake(
      good: "side: both\nreps: 8\nrest between reps: 2s",
      bad: "side: both\nhold: 30s\n1️⃣rest between reps2️⃣: 2s",
      says: "there are no repetitions to rest between"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "side: both\nrest: 5s",
      says: "there is no 'reps', 'hold', 'for' or 'distance' to say how much to do"),
    Mistake(
      good: "side: both\nfor: 2m\nlevels: {low: {for: 1m}}",
      bad: "side: both\nfor: 2m\nlevels: {low: {1️⃣reps2️⃣: 8}}",
      says: "'for' and 'reps' cannot both be there"),
  ]

  private static let cues: [Mistake] = [
    Mistake(
      good: "at 10s: Go", bad: "1️⃣at 30s2️⃣: Go",
      says: "the moment 'at 30s' never comes: no set is that long"),
    Mistake(
      good: "at -5s: Go", bad: "1️⃣at -40s2️⃣: Go",
      says: "the moment 'at -40s' never comes: no set is that long, or its end is not known"),
    Mistake(
      good: "at -5s: Go", bad: "1️⃣at 5x2️⃣: Go", says: "'at 5x' is not a moment",
      helps: "write 'at 10s', or 'at -5s' before the end"),
    Mistake(
      good: "last set: Go", bad: "1️⃣last rep2️⃣: Go",
      says: "the moment 'last rep' never comes: there is no second repetition"),
    Mistake(
      good: "halfway: Go", bad: "1️⃣halfwy2️⃣: Go", says: "unknown key 'halfwy' in the cues",
      helps: "did you mean 'halfway'?"),
  ]

  private static let pattern: [Mistake] = [
    Mistake(
      good: "knee: straight", bad: "knee: 1️⃣abduction2️⃣",
      says: "no knee makes 'abduction': that is a movement of the hip",
      helps: "for the knee write flexion, extension or straight"),
    Mistake(
      good: "ankle: [plantarflexion, inversion]",
      bad: "ankle: [plantarflexion, 1️⃣inversoin2️⃣]",
      says: "'inversoin' is not a movement of the ankle", helps: "did you mean 'inversion'?"),
    Mistake(
      good: "hip: [extension, adduction, external rotation]",
      bad: "hip: 1️⃣[extension, abduction, external rotation]2️⃣",
      says:
        "in leg D2 extension the textbook's hip is extension, adduction and external rotation",
      helps:
        "leg D2 extension: pelvis anterior depression; hip extension, adduction, external rotation; "
        + "ankle plantarflexion, inversion; toes flexion", severity: .warning),
    Mistake(
      good: "toes: flexion", bad: "1️⃣toe2️⃣: flexion", says: "unknown key 'toe' in a pattern",
      helps: "did you mean 'toes'?"),
  ]

  @Test(arguments: ["switch", "rest", "last set"])
  func `is a cue for a moment that one plain set does not have`(key: String) {
    let text = SampleProgramme.exercise("side: both\nhold: 30s\ncues: {\(key): Go}")
    let found = readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics
    #expect(found.map(\.place) == [Place(line: 18, column: 12, length: key.count)])
    #expect(found.first?.message.hasPrefix("the moment '\(key)' never comes") == true)
  }

  @Test func `is no cue for a moment that a level has`() {
    let text = SampleProgramme.exercise(
      "side: both\nhold: 30s\nlevels: {more: {sets: 2}}\ncues: {last set: Go}")
    #expect(readProgramme(SourceText(name: "x.yaml", text: text)).diagnostics.isEmpty)
  }
}
