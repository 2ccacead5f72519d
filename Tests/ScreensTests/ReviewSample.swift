import Programmes
import ProgressTracking
import Screens
import TerminalUI
import Testing

/// What the tests of the list of runners share: a day, some runners, and the screen of them all.
protocol ReviewSample {}

extension ReviewSample {
  var size: Size { Size(columns: 80, rows: 24) }
  var today: LocalDay { LocalDay(number: 20_779) }

  /// The id of the runner with a number.
  func id(_ number: Int) -> UniqueID { UniqueID(high: 1, low: UInt64(number)) }

  /// The numbers of those who are listed, in their order.
  func listed(_ screen: ReviewScreen) -> [Int] {
    var screen = screen
    if screen.isTyping { screen = screen.pressing(.enter) }
    screen = screen.pressing(.home)
    var numbers: [Int] = []
    for _ in 0..<20 {
      guard case .open(let id) = screen.handle(.enter, size: size) else { break }
      let number = Int(truncatingIfNeeded: id.low)
      if numbers.last == number { break }
      numbers.append(number)
      screen = screen.pressing(.down)
    }
    return numbers
  }

  /// A look that was logged.
  func review(_ body: EventBody, daysAgo: Int, _ number: Int) -> DatedReview {
    guard case .reviewed(let record) = body else {
      Issue.record("that is no review")
      return DatedReview(
        id: id(0), day: today, record: ReviewRecord(.looked, knownThrough: today))
    }
    return DatedReview(id: id(100 + number), day: today - daysAgo, record: record)
  }

  /// A score of the left knee while it worked.
  func score(_ value: Int, daysAgo: Int) -> PainPoint {
    PainPoint(
      day: today - daysAgo, milliseconds: 0,
      record: PainRecord(
        moment: .during, region: "left knee", score: PainScore(value), day: today - daysAgo))
  }

  /// Two weeks in which everything was done.
  func calmProgress(name: String) throws -> Progress {
    var progress = try sampleProgress(name: name)
    progress.period = (today - 27)...today
    progress.knownThrough = today
    progress.days = progress.period.map { day in
      let isDue = [.monday, .wednesday, .friday].contains(day.weekday)
      var sessions = SessionTally()
      sessions.done = isDue ? 1 : 0
      return DayProgress(
        day: day, kind: isDue ? .done : .rest, sets: isDue ? 9 : 0, sessions: sessions)
    }
    progress.sources = [.paced: 100]
    progress.pain = [score(3, daysAgo: 5), score(2, daysAgo: 3)]
    progress.incidents = []
    progress.measures = []
    progress.notes = []
    return progress
  }

  /// One of each: calm, hurting, silent, stopped, missing, without a name, and set aside.
  func screen() throws -> ReviewScreen {
    var all: [Progress] = []
    for name in ["Calm", "Hurting", "Silent", "Stopped", "Missing", "", "Aside"] {
      var progress = try calmProgress(name: name)
      progress.runner.id = id(all.count)
      all.append(progress)
    }
    all[1].pain.append(score(8, daysAgo: 1))
    all[2].knownThrough = today - 8
    all[2].days = all[2].days.filter { $0.day <= today - 8 }
    let hold = Hold(from: today - 6, through: nil, reason: "stop sign", cause: .stopSign)
    all[3].openHold = hold
    all[3].incidents = [
      Incident(day: today, kind: .stopSigns(["The knee is hot and swollen"])),
      Incident(day: today - 6, kind: .held(hold)),
    ]
    for index in all[4].days.indices where all[4].days[index].day > today - 5 {
      if all[4].days[index].sets == 0 { continue }
      all[4].days[index] = DayProgress(day: all[4].days[index].day, kind: .missed, sets: 0)
      all[4].days[index].sessions.missed = 1
    }
    if let last = all[4].days.indices.last { all[4].days[last].sessions.missed = 1 }
    all[4].pain = [score(3, daysAgo: 9)]
    all[5].incidents = [
      Incident(
        day: today - 9,
        kind: .rule(
          RuleRecord(
            moment: .before, rule: "from 6", owner: .shipped, actions: ["stop session", "tell"],
            tells: true)))
    ]
    all[6].pain.append(score(7, daysAgo: 2))
    var runners = all.map { ReviewedRunner(recent: $0, today: today) }
    runners[6].reviews = runners[6].bodies(of: .setAside, note: "spoke on the phone").map {
      review($0, daysAgo: 1, 6)
    }
    runners[4].reviews = [
      DatedReview(
        id: id(104), day: today - 4, record: ReviewRecord(.looked, knownThrough: today - 5))
    ]
    return ReviewScreen(runners: runners, today: today)
  }
}

extension ReviewScreen {
  /// The screen after some keys.
  func pressing(_ keys: Key...) -> ReviewScreen {
    var screen = self
    for key in keys { _ = screen.handle(key, size: Size(columns: 80, rows: 24)) }
    return screen
  }

  /// The screen after a text was typed.
  func typing(_ text: String) -> ReviewScreen {
    text.reduce(self) { $0.pressing($1 == " " ? .space : .character($1)) }
  }
}
