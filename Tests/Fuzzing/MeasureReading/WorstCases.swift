/// Texts as large as a file may be, each built to be hard on one part of the reader.
enum WorstCases {
  /// Every text.
  static var all: [WorstCase] { outlines + lists + mistakes }

  /// Returns a text of up to the limit: a head, as many parts as fit, and a tail.
  static func filled(
    _ head: String = "", tail: String = "", _ part: (Int) -> String
  ) -> String {
    var result = head
    var number = 0
    while true {
      let next = part(number)
      guard result.utf8.count + next.utf8.count + tail.utf8.count <= WorstCase.limit else { break }
      result += next
      number += 1
    }
    return result + tail
  }

  /// The keys that every programme has.
  static let head = """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    affected: left
    starter: yes
    not for: [nobody]
    pain:
      regions: [affected knee]

    """

  /// A programme with lines in its one exercise.
  static func inExercise(_ lines: String) -> String {
    head + "phases:\n  - {id: first, title: F, schedule: {every: day}, do: [drill]}\n"
      + "exercises:\n  - id: drill\n    name: D\n    position: P\n    side: both\n"
      + (lines.contains("sets:") || lines.contains("reps:") ? "" : "    hold: 30s\n")
      + (lines.isEmpty ? "" : "    " + lines)
  }

  /// A programme with lines in its one phase.
  static func inPhase(_ lines: String) -> String {
    head + "exercises:\n  - {id: drill, name: D, position: P, side: both, hold: 30s}\n"
      + "phases:\n  - id: first\n    title: F\n    schedule: {every: day}\n    " + lines
  }
}
