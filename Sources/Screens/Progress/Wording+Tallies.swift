import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns a runner's name, or the end of the identity where there is none.
  func name(of runner: Runner) -> String {
    let name = cleaned(runner.name, limit: 200)
    guard name.allSatisfy(\.isWhitespace) else { return name }
    return catalogue(ProgressScreenText.nameless, String(runner.id.description.suffix(8)))
  }

  /// Returns what became of the sessions that were due, and then of the others.
  func sessions(_ tally: SessionTally, briefly: Bool = false) -> String {
    let parts = sessionParts(tally, briefly: briefly)
    return joined([series(parts.due)] + parts.others)
  }

  /// Returns each count of sessions by itself, those that are due and the others.
  func sessionParts(
    _ tally: SessionTally, briefly: Bool = false
  ) -> (due: [String], others: [String]) {
    func count(_ number: Int, _ phrase: ProgressScreenText) -> String? {
      number == 0 ? nil : catalogue(phrase, String(number))
    }
    let due = tally.due
    let first =
      due == 0
      ? catalogue(ProgressScreenText.nothingDue)
      : catalogue(ProgressScreenText.sessionsDone, String(tally.done), String(due))
    return (
      [
        first, count(tally.partial, .sessionsPartial), count(tally.missed, .sessionsMissed),
        count(tally.open, .sessionsOpen),
      ].compactMap(\.self),
      [
        count(tally.held, briefly ? .sessionsHeldBriefly : .sessionsHeld),
        count(tally.extra, .sessionsExtra),
      ].compactMap(\.self)
    )
  }

  /// Returns what was done of the dose, with its share.
  func dose(_ tally: DoseTally) -> String {
    guard tally.share != nil else { return catalogue(ProgressScreenText.noDose) }
    return catalogue(
      ProgressScreenText.doseDone, number(tally.done), number(tally.prescribed),
      percent(tally.share))
  }

  /// Returns what was done of the dose, with its share and the one that is capped.
  func wholeDose(_ tally: DoseTally) -> String {
    guard tally.cappedShare != nil else { return dose(tally) }
    return joined([
      dose(tally), catalogue(ProgressScreenText.doseCapped, percent(tally.cappedShare)),
    ])
  }

  /// Returns parts of a sentence one after another.
  func joined(_ parts: [String]) -> String {
    let parts = parts.filter { !$0.isEmpty }
    return parts.dropFirst().reduce(parts.first ?? "") {
      catalogue(ProgressScreenText.parts, $0, $1)
    }
  }

  /// Returns a name with what is said of it.
  func named(_ name: String, _ text: String) -> String {
    catalogue(ProgressScreenText.partNamed, name, text)
  }

  /// Returns a name with the side that works.
  func name(_ name: String, on side: BodySide?) -> String {
    let name = cleaned(name, limit: 200)
    return side.map { catalogue(ProgressScreenText.exerciseSide, name, self.side($0)) } ?? name
  }
}
