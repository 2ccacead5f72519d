import ProgrammeFiles
import Programmes
import Testing

@Suite struct `A mistake in a prescription` {
  @Test(arguments: amounts.map { $0.inside(SampleProgramme.exercise) })
  func `is told of how much is done`(mistake: Mistake) {
    mistake.expectTold()
  }

  @Test(arguments: sides.map { $0.inside(SampleProgramme.exercise) })
  func `is told of the sides`(mistake: Mistake) {
    mistake.expectTold()
  }

  private static let amounts: [Mistake] = [
    Mistake(
      good: "side: both\nfor: 56s\nstages: [up 3s, down 4s]",
      bad: "side: both\n1️⃣for2️⃣: 60s\nstages: [up 3s, down 4s]",
      says: "the tempo does not fit the time: 60s is 8 and a half repetitions of 7s",
      helps: "write 56s or 63s"),
    Mistake(
      good: "side: both\nsets: 2\nreps: 10", bad: "side: both\nsets: 1️⃣2x102️⃣",
      says: "'2x10' says two things at once", helps: "write 'sets: 2' and 'reps: 10'"),
    Mistake(
      good: "side: both\nreps: 8", bad: "side: both\nreps: 1️⃣\"8\"2️⃣",
      says: "a number is written without quotes", helps: "write 8"),
    Mistake(
      good: "side: both\nfor: 1.5s", bad: "side: both\nfor: 1️⃣1,5s2️⃣",
      says: "a time is expected here, not '1,5s'", helps: "write 1.5s"),
    Mistake(
      good: "side: both\nfor: 2m30s", bad: "side: both\nfor: 1️⃣2min 30s2️⃣",
      says: "a time is expected here, not '2min 30s'", helps: "write 2m30s"),
    Mistake(
      good: "side: both\nhold: 20s-30s", bad: "side: both\nhold: 1️⃣20-30s2️⃣",
      says: "a time needs its unit", helps: "write 20s-30s"),
    Mistake(
      good: "side: both\nreps: 8\nload: 5 kg", bad: "side: both\nreps: 8\nload: 1️⃣52️⃣",
      says: "a load needs its unit", helps: "write '5 kg', or '5 RM'"),
    Mistake(
      good: "side: both\ndistance: 400 m", bad: "side: both\ndistance: 1️⃣400m2️⃣",
      says: "a distance is expected here, not '400m'", helps: "write '400 m'"),
    Mistake(
      good: "side: both\nreps: open\nfor: 1m", bad: "side: both\nreps: 8\n1️⃣for2️⃣: 1m",
      says: "'for' and 'reps' cannot both be there"),
  ]

  private static let sides: [Mistake] = [
    Mistake(
      good: "side: left first\nhold: 30s\nswitch: 5s", bad: "side: both\nhold: 30s\n1️⃣switch2️⃣: 5s",
      says: "'switch' is for sides that take turns, and both legs work at once"),
    Mistake(
      good: "side: left\nstand on: other\nsupport: a wall\nhold: 30s",
      bad: "side: left\nstand on: 1️⃣other2️⃣\nhold: 30s",
      says: "one leg carries, and nothing says what to hold on to", severity: .warning),
    Mistake(
      good: "side: both\nneeds helper: yes\nhold: 30s\ntechnique: repeated stretch",
      bad: "side: both\nhold: 30s\ntechnique: 1️⃣repeated stretch2️⃣",
      says: "'repeated stretch' needs a helper's hands"),
    Mistake(
      good: "side: both\nhold: 30s", bad: "hold: 30s",
      says: "the exercise does not say which leg works"
    ),
  ]
}
