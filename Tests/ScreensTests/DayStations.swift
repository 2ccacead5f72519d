import Coaching
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

extension World {
  /// Today, and what is opened from it.
  func dayStations() throws -> [Station] {
    let hip = try followed(hip())
    let hold = Hold(
      from: sampleDay, through: nil, reason: retold("A night of pain"), cause: .stopSign)
    let questionnaires = try #require(hip.programme.questionnaires.first)
    var two = hip
    var second = questionnaires
    second.id = try id("second")
    two.programme.questionnaires.append(second)
    let next = try #require(hip.programme.phases.last).id
    var settings = play(day(hip), [.character("s")])
    settings.send(.notice(retold("The file is on a disk that is full.")))
    return [
      Station(name: "today", play: play(day(hip))),
      Station(name: "the keys of today", play: play(day(hip), [.character("?")])),
      Station(name: "held", play: play(day(hip, due: .held(hold)))),
      Station(
        name: "cleared", play: play(day(hip, due: .held(hold)), [.character("c")], types: true)),
      Station(name: "done", play: play(day(hip, due: .done(next: sampleDay + 1)))),
      Station(name: "nothing due", play: play(day(hip, due: .nothing(next: sampleDay + 2)))),
      Station(name: "going on", play: advancing(hip)),
      Station(
        name: "going back",
        play: play(
          day(hip) {
            $0.stepBack = StepBackProposal(
              to: next, decider: .therapist, criteria: [], isMet: true)
          }, [.character("b")])),
      Station(
        name: "ending what was left",
        play: play(day(hip) { $0.openSession = openSession(of: hip) }, [.character("x")])),
      Station(name: "left open", play: play(day(hip) { $0.openSession = openSession(of: hip) })),
      Station(name: "news", play: news(hip)),
      Station(name: "revision", play: news(hip).pressed(.character("v"))),
      Station(name: "questionnaire", play: play(day(hip), [.character("n")], types: true)),
      Station(name: "questionnaires", play: play(day(two), [.character("n")])),
      Station(name: "settings", play: play(day(hip), [.character("s")])),
      Station(name: "settings that were not kept", play: settings),
      Station(name: "contents", play: play(day(hip), [.character("w")])),
      Station(name: "part", play: play(day(hip), [.character("w"), .down, .enter])),
      Station(
        name: "searching", play: play(day(hip), [.character("w"), .character("/")], types: true)),
    ]
  }

  private func advancing(_ followed: Followed) -> AppPlay {
    play(
      day(followed) {
        $0.proposal = PhaseProposal(
          next: followed.programme.phases[1].id, decider: .runner, criteria: [], isMet: true)
      }, [.character("a")])
  }

  private func news(_ followed: Followed) -> AppPlay {
    let (name, words) = (retold("knee"), retold("Go on with the left leg first."))
    var play = play(
      day(followed) {
        let note = NoteRecord(text: words + "\n" + words, author: .therapist)
        $0.unreadNotes = [UnreadNote(id: UniqueID(high: 7, low: 1), day: sampleDay, note: note)]
        $0.daysOff = [DaysOff(from: sampleDay + 1, through: sampleDay + 2, reason: words)]
      })
    play.send(
      .revision(
        ProgrammeNews(
          source: .file(name), since: followed.reference,
          state: .ready(revision: 2, changes: [words, ""], goesOnIn: name))))
    return play
  }
}
