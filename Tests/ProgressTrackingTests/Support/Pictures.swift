import Programmes
import ProgressTracking

/// Returns what days lived on a schedule are judged as.
func picture(_ schedule: Schedule, _ lived: String) throws -> String {
  try picture(.sample(schedule), lived)
}

/// Returns what days lived on a programme are judged as.
func picture(_ programme: Programme, _ lived: String) throws -> String {
  String(try live(programme, lived).days.map { symbol(of: $0.kind) })
}

/// Returns what days lived on a schedule come to.
func tally(_ schedule: Schedule, _ lived: String) throws -> SessionTally {
  try live(.sample(schedule), lived).sessions
}

/// Lives days on a programme from the Monday on, one character a day, the last one today.
///
/// `D` all sets, `2` and `3` that many sessions of them, `d` some, `b` all and then some, `o` some and
/// still going on, `0` started and nothing done, `H` held that day, `X` all sets though held since
/// the day before, `P` a day off, `.` nothing.
func live(_ programme: Programme, _ lived: String) throws -> Progress {
  let diary = try Diary()
  try diary.follow(programme, on: monday)
  for (offset, symbol) in lived.enumerated() {
    let day = monday + offset
    switch symbol {
    case "D": try diary.train(on: day)
    case "2", "3":
      for hour in 0..<(symbol == "2" ? 2 : 3) { try diary.train(on: day, hour: 10 + 4 * hour) }
    case "b":
      try diary.train(on: day, hour: 8)
      try diary.train(on: day, sets: 2, ending: .endedEarly)
    case "d": try diary.train(on: day, sets: 2, ending: .endedEarly)
    case "o": try diary.train(on: day, sets: 2, ending: nil)
    case "0": try diary.train(on: day, sets: 0, ending: .endedEarly)
    case "H", "X":
      let hold = Hold(from: day, through: day, reason: "sore", cause: .rule)
      try diary.add(.held(hold), at: .on(day - 1, hour: 21))
      if symbol == "X" { try diary.train(on: day) }
    case "P":
      try diary.add(
        .paused(DaysOff(from: day, through: day, reason: "away")), at: .on(day, hour: 6))
    default: break
    }
  }
  return try diary.progress(today: monday + (lived.count - 1))
}

/// Returns the character that stands for what became of a day.
func symbol(of kind: DayKind) -> Character {
  switch kind {
  case .done: "D"
  case .partial: "d"
  case .missed: "M"
  case .open: "O"
  case .held: "H"
  case .rest: "."
  case .extra: "E"
  case .unknown: "?"
  }
}
