import Programmes
import ProgressTracking

/// Whether criteria are met on the evening of a day, told anew from the events alone by plain loops.
struct NaiveCriteria {
  private var sessions: [NaiveSession] = []
  private var scores: [PainRecord] = []
  private var values: [String: Double] = [:]
  private let today: LocalDay
  /// The day the phase was entered.
  private var entered = monday

  init(_ events: [Event], on today: LocalDay) {
    self.today = today
    let valid = NaiveProgress.valid(events).filter { !$0.isRehearsed }
    for event in valid {
      switch event.body {
      case .phaseEntered: entered = event.time.day
      case .painScored(let record): scores.append(record)
      case .measured(let record):
        values["\(record.measure) \(record.side?.rawValue ?? "")"] = record.value
      default: break
      }
    }
    sessions = naiveSessions(valid).filter(\.isWorked)
  }

  private var ofPhase: [NaiveSession] { sessions.filter { $0.day >= entered } }

  var daysSpent: Int { today - entered }

  var sessionsDone: Int {
    var done = 0
    for session in ofPhase where session.isWhole { done += 1 }
    return done
  }

  /// Every one of the last sessions has a score after it, and all are low enough.
  func isCalmAfter(_ count: Int, atMost most: Int) -> Bool {
    let last = ofPhase.suffix(count)
    if last.count < count { return false }
    for session in last {
      let asked = session.scores.filter { $0.moment == .after }
      if asked.isEmpty { return false }
      for score in asked {
        guard let value = score.score?.value, value <= most else { return false }
      }
    }
    return true
  }

  /// The mornings of the last days are all answered and low enough, one after each session among them.
  func areMorningsCalm(_ days: Int, atMost most: Int?) -> Bool {
    guard let most else { return false }
    var asked: [PainRecord] = []
    for back in 0..<days {
      let day = today - back
      if day < monday { continue }
      let ofDay = scores.filter { $0.moment == .nextMorning && $0.day == day }
      let wasTrained = sessions.contains { $0.day == day - 1 }
      if wasTrained, ofDay.isEmpty { return false }
      asked += ofDay
    }
    for score in asked {
      guard let value = score.score?.value, value <= most else { return false }
    }
    return !asked.isEmpty
  }

  /// The middle one of the first three mornings with a score.
  var baseline: Int? {
    var first: [Int] = []
    for day in monday...today where first.count < 3 {
      let worst = NaivePain.worst(scores.filter { $0.moment == .nextMorning && $0.day == day })
      if let worst { first.append(worst) }
    }
    return first.count == 3 ? first.sorted()[1] : nil
  }

  /// Some score after a session of the last days, since the phase was entered, is high.
  func hurtAfter(lastDays days: Int, from least: Int) -> Bool {
    for score in scores where score.moment == .after {
      guard score.day > today - days, score.day >= entered, let value = score.score?.value else {
        continue
      }
      if value >= least { return true }
    }
    return false
  }

  func isMeasured(atLeast least: Double) -> Bool {
    guard let left = values["wall left"], let right = values["wall right"] else { return false }
    return left >= least && right >= least
  }

  func isMeasured(atMost most: Double) -> Bool {
    guard let left = values["wall left"], let right = values["wall right"] else { return false }
    return left <= most && right <= most
  }

  func areSidesAlike(within percent: Double) -> Bool {
    guard let left = values["wall left"], let right = values["wall right"] else { return false }
    let (weaker, stronger) = left < right ? (left, right) : (right, left)
    return weaker >= stronger - stronger * percent / 100
  }
}
