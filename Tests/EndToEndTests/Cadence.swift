/// A programme of a run to a beat that comes and goes, and a drill at one's own pace.
let cadence = """
  format: midstance/1
  id: cadence
  revision: 1
  title: A run to a beat
  affected: none
  starter: yes
  not for: [anyone]
  pain: {regions: [lower back]}
  measures:
    - {id: step-rate, name: Step rate, unit: /min, least: 120, most: 240}
  exercises:
    - id: run
      name: Run
      position: Outside
      side: both
      for: 60s
      metronome: {rate: 180/min, on: 30s, off: 15s}
    - id: squat
      name: Squat
      position: Standing
      side: both
      reps: 8
  phases:
    - id: one
      title: One
      schedule: {every: 1 day}
      do: [run, squat]
  """
