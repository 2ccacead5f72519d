/// A programme with ten mistakes of different kinds.
let tenMistakes = """
  format: midstance/1
  id: Ten Mistakes
  revision: first
  title: Ten mistakes
  affected: middle
  contact: {name: The practice}
  pain:
    regions: [affected knee]
    ask: [before, after, noon]
    rules:
      - {when: during, from: 14, then: stop session}
  exercises:
    - id: stand
      name: Stand
      position: Standing
      side: affected
      sets: 3
      reps: 8
      stages: [up 2, down 3s]
      rest: 45
      weight: 5 kg
  phases:
    - id: first
      title: First
      schedule: {days: [mon, wen]}
      do: [stand, jump]
  """
