extension SessionPlayer {
  /// Returns what will be told after an instant, up to another, if nothing is pressed until then.
  package func cues(after now: Duration, through end: Duration) -> [TimedCue] {
    var player = self
    var cues: [TimedCue] = []
    var time = now
    while let next = player.nextChange(after: time), next <= end {
      // It looks ahead only: what it would log or ask is nobody's.
      for case .cue(let cue) in player.handle(.tick, at: next) { cues.append(cue) }
      guard next > time else { break }
      time = next
    }
    return cues
  }
}
