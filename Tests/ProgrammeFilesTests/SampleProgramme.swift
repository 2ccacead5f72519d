/// A small programme that says nothing wrong, with a part to be filled in.
enum SampleProgramme {
  /// A programme around the lines of its top level that come after the title.
  static func top(_ lines: String) -> String {
    """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    \(lines)
    \(exercises("side: both\nhold: 30s\nlevels: {low: {hold: 10s}, high: {hold: 30s}}"))
    \(phases("schedule: {every: day}\ndo: [{use: drill, level: high}]"))

    """
  }

  /// A programme around the pain plan.
  static func pain(_ lines: String) -> String { top(head + "\npain:\n" + indented(lines, 2)) }

  /// A programme around its measures and the lines of its one exercise.
  static func exercise(_ lines: String) -> String {
    """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    \(head)
    \(plan)
    measures:
      - {id: step-rate, name: Step rate, unit: /min}
      - {id: stance, name: Stance, unit: s}
    \(exercises(lines))
    \(phases("schedule: {every: day}\ndo: [drill]"))

    """
  }

  /// A programme around the list of its exercises and that of the one session's items.
  static func reuse(_ exercises: String, _ items: String, top: String = "# nothing more") -> String
  {
    """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    \(head)
    \(plan)
    measures: [{id: stance, name: Stance, unit: s}]
    \(top)
    exercises:
    \(indented(exercises, 2))
    \(phases("schedule: {every: day}\ndo: \(items)"))

    """
  }

  /// A programme around its measures and its list of exercises.
  static func exerciseList(_ lines: String) -> String {
    """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    \(head)
    \(plan)
    measures:
      - {id: step-rate, name: Step rate, unit: /min}
      - {id: stance, name: Stance, unit: s}
    exercises:
    \(indented(lines, 2))
    \(phases("schedule: {every: day}\ndo: [drill]"))

    """
  }

  /// A programme around the cues of an exercise with two sets, on each side in turn, with a rest.
  static func cues(_ lines: String) -> String {
    exercise("side: left first\nsets: 2\nhold: 30s\nrest: 5s\ncues:\n" + indented(lines, 2))
  }

  /// A programme around the pattern of its one exercise.
  static func pattern(_ lines: String) -> String {
    exercise("side: left\nhold: 30s\npattern:\n  name: leg D2 extension\n" + indented(lines, 2))
  }

  /// A programme around the lines of its one phase that come after the title.
  static func phase(_ lines: String) -> String {
    """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    \(head)
    \(plan)
    \(exercises("side: both\nreps: 8\nlevels: {low: {reps: 4}, high: {reps: 12}}"))
    \(phases(lines))

    """
  }

  /// A programme around the lines of its phases, with two measures, a questionnaire and six
  /// exercises: a drill with levels, a hop with an effort, and four that are alike.
  static func plan(_ lines: String) -> String {
    """
    format: midstance/1
    id: sample
    revision: 1
    title: A sample
    \(head)
    \(plan)
    measures:
      - {id: stance, name: Stance, unit: s, side: each, every: 7 days, most: 60}
      - {id: rate, name: Rate, unit: /min, least: 120, most: 240}
    questionnaires:
      - {id: able, title: Able, every: 7 days, items: [Walk, Run], score: sum}
    \(exercises("side: both\nreps: 8\nlevels: {low: {reps: 4}, high: {reps: 12}}"))
      - {id: hop, name: A hop, position: standing, side: left, sets: [6, 4], effort: 5-7}
      - {id: bend, name: Bend, position: standing, side: both, hold: 30s}
      - {id: lean, name: Lean, position: standing, side: both, hold: 30s}
      - {id: step, name: Step, position: standing, side: both, hold: 30s}
      - {id: walk, name: Walk, position: standing, side: both, for: 1h}
    phases:
    \(indented(lines, 2))

    """
  }

  /// The same around the lines of the first phase that come after the title; another follows.
  static func firstPhase(_ lines: String) -> String {
    plan("- id: first\n  title: The first\n" + indented(lines, 2) + "\n" + last)
  }

  /// A phase that uses every exercise of ``plan(_:)`` and never ends.
  static let last = """
    - id: last
      title: The last
      schedule: {every: day}
      sessions: [{id: a, do: [drill, hop, bend]}, {id: b, do: [lean, step, walk]}]
    """

  /// The lines that every programme needs, but for the pain plan.
  static let head = "affected: left\nstarter: yes\nnot for: [nobody]"
  /// A pain plan.
  static let plan = "pain: {regions: [affected knee], ask: [before, during, next morning]}"

  private static func exercises(_ lines: String) -> String {
    "exercises:\n  - id: drill\n    name: A drill\n    position: standing\n" + indented(lines, 4)
  }

  private static func phases(_ lines: String) -> String {
    "phases:\n  - id: first\n    title: The first\n" + indented(lines, 4)
  }

  private static func indented(_ lines: String, _ width: Int) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: width) + $0 }
      .joined(separator: "\n")
  }
}
