import ProgrammeFiles
import Yams

/// A long programme like those that people write, to see what checking adds to parsing.
enum ManyExercises {
  /// Reads a programme and lets the parser take it apart in turn, and prints the fastest of each.
  static func compareWithComposing(count: String?) {
    let text = text(count: count.flatMap { Int($0) } ?? 1_000)
    let source = SourceText(name: "exercises", bytes: Array(text.utf8))
    let diagnostics = readProgramme(source).diagnostics
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      return print(rendered(diagnostics, in: source))
    }
    var composing: [Duration] = []
    var reading: [Duration] = []
    for _ in 0..<15 {
      composing.append(processorTime { _ = try? Yams.compose(yaml: text) })
      reading.append(processorTime { _ = readProgramme(source) })
    }
    let (least, own) = (composing.min() ?? .zero, reading.min() ?? .zero)
    print(
      "\(text.utf8.count / 1_024) KiB: composed in \(milliseconds(least)) ms, "
        + "checked in \(milliseconds(own)) ms, \(Double(Int(own / least * 100)) / 100) times")
  }

  private static func milliseconds(_ time: Duration) -> Double {
    Double(Int(time / .microseconds(100))) / 10
  }

  private static func text(count: Int) -> String {
    let phases = stride(from: 0, to: count, by: 4).map { first in
      let drills = (first..<min(count, first + 4)).map { "drill-\($0)" }
      return """
          - id: phase-\(first)
            title: Phase \(first)
            schedule: {every: 2 days}
            advance: {after: 2 weeks, decides: runner}
            do: [\(drills.joined(separator: ", "))]

        """
    }
    return head + (0..<count).map(exercise).joined() + "phases:\n" + phases.joined()
  }

  private static let head = """
    format: midstance/1
    id: many-exercises
    revision: 1
    title: Many exercises
    affected: left
    starter: yes
    not for: [nobody]
    pain:
      regions: [affected knee]
    exercises:

    """

  private static func exercise(_ number: Int) -> String {
    """
      - id: drill-\(number)
        name: Weight shift \(number)
        why: The weight comes over the foot before the hip gives way.
        position: stride stance, the worked leg in front
        support: fingertips on a wall
        side: affected first
        reps: 12
        rest: 45s
        stages: [shift 2s, hold 1s, return 2s]
        how: [Bring the hip over the foot., Let the heel stay down.]
        watch for: [The knee stays over the second toe.]
        cues: {start: slow and even, halfway: stand tall}

    """
  }
}
