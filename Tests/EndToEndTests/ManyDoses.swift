/// A programme with a dose, a schedule and a cue of every kind.
let manyDoses = """
  format: midstance/1
  id: many-doses
  revision: 4
  title: A dose of every kind
  affected: left
  contact: {name: The practice, phone: "0000 000 000", answers: weekdays from 8 to 12}
  pain:
    regions: [affected knee, lower back]
    ask: [before, during, after, next morning]
  measures:
    - {id: step-rate, name: Step rate, unit: /min, least: 120, most: 240}
  exercises:
    - id: squat
      name: Squat
      position: Standing
      side: both
      sets: [12, 10, 8]
      stages: [down 1.5s, up 1s]
      rest: 1m30s
      load: 5 kg
    - id: bridge
      name: Bridge
      position: Lying on your back
      place: on the floor
      side: other first
      stand on: other
      reps: 10
      switch: 10s
    - id: march
      name: March
      position: Standing
      side: both
      for: 2m
      metronome: {rate: 105% of step-rate, most: 180/min}
      cues: {at 10s: Short steps., at -5s: Five more seconds.}
    - id: step-over
      name: Step over
      position: Standing on a step
      side: affected
      stand on: same
      sets: 2
      reps: 5
      stages:
        - {name: down, for: 2s}
        - {name: up, for: 1s, leg: other}
      rest between reps: 2s
      pain rules:
        - {when: during, above: 2, then: [stop exercise, tell]}
    - id: plank
      name: Plank
      position: On your forearms
      side: right
      sets: 2
      hold: 20s
      levels:
        low: {sets: 1, support: your knees}
        high: {hold: 40s}
  phases:
    - id: all
      title: All of it
      schedule: {times: 3, per: 7 days}
      do: [squat, bridge, march]
      advance: {earliest: 7 days, decides: therapist, require: [{pain next morning: at most 2, in: last 1 session}, {sessions done: at least 1}]}
    - id: rest
      title: The rest
      schedule: {every: 3 days}
      do: [step-over, {use: plank, level: high}]
      pain rules:
        - {when: next morning, above: baseline, by: 1, then: [hold, rest 2 days]}

  """
