import Programmes
import ProgressTracking
import Screens
import TerminalUI

/// What a screen shows.
func text(_ screen: RunnerScreen, _ size: Size = usualSize) -> String {
  screen.view(size, glyphs: .unicode, texts: .english).canvas.text
}

extension RunnerScreen {
  /// A runner with all that a therapist can see.
  static func sample() throws -> RunnerScreen {
    let world = World()
    let hip = try followed(world.hip())
    var progress = try sampleProgress()
    progress.pain.append(
      PainPoint(
        day: sampleDay - 2, milliseconds: Int64((sampleDay - 2).number) * 86_400_000,
        record: PainRecord(
          moment: .after, region: "left knee", score: PainScore(7), day: sampleDay - 2)))
    var reviewed = ReviewedRunner(recent: progress, today: sampleDay)
    reviewed.reviews = [
      DatedReview(
        id: UniqueID(high: 1, low: 9), day: sampleDay - 3,
        record: ReviewRecord(
          .setAside, knownThrough: sampleDay - 4, note: "spoke on the phone")),
      DatedReview(
        id: UniqueID(high: 1, low: 10), day: sampleDay - 3,
        record: ReviewRecord(.carryOn, knownThrough: sampleDay - 4)),
    ]
    var standing = world.day(hip).standing
    standing.proposal = PhaseProposal(
      next: hip.programme.phases[1].id, decider: .therapist,
      criteria: [
        CriterionState(.days(spent: 22, required: 14), isMet: true),
        CriterionState(.sessionsDone(4, required: 6), isMet: false),
        CriterionState(
          .pain(
            .during, worst: PainScore(3), limit: .atMost(3), baseline: nil, in: .sessions(3)),
          isMet: true),
      ], isMet: false)
    let notes = [
      WrittenNote(
        id: UniqueID(high: 8, low: 1), day: sampleDay - 3,
        note: NoteRecord(text: "Slower on the way down.", author: .therapist), isRead: true),
      WrittenNote(
        id: UniqueID(high: 8, low: 2), day: sampleDay - 3,
        note: NoteRecord(text: "Afraid of stairs?", author: .therapist, visibility: .private)),
    ]
    return RunnerScreen(
      RunnerFile(reviewed: reviewed, progress: progress, standing: standing, notes: notes),
      today: sampleDay)
  }

  /// The screen after some keys.
  func pressing(_ keys: Key...) -> RunnerScreen {
    var screen = self
    for key in keys { _ = screen.handle(key, size: usualSize) }
    return screen
  }

  /// The screen after a text was typed.
  func typing(_ text: String) -> RunnerScreen {
    text.reduce(self) { $0.pressing($1 == " " ? .space : .character($1)) }
  }
}
