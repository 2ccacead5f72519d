import ProgressTracking

extension MeasuringScreen {
  /// Shows the screen as lines: one for every change.
  func plainScene(_ texts: Catalogue, at now: Duration) -> PlainScene {
    let said = notice.map { [$0] } ?? []
    let about = [title(texts)] + aside(texts).split(separator: "\n").map(String.init)
    switch step {
    case .choice(let pointer):
      let rows = keys.enumerated().map { index, key in
        let detail = detail(key, texts)
        return "  \(numbered(index, of: keys.count))  \(row(key, texts))"
          + (detail.isEmpty ? "" : " (\(detail))")
      }
      let lines =
        said + [texts(MeasuringText.choose)] + rows
        + [texts(LineText.numberEnterOrBack, row(keys[pointer], texts))]
      return PlainScene(lines: lines, awaitsInput: true)
    case .typing:
      return PlainScene(lines: said + about + [range(.ask, texts)], awaitsInput: true)
    case .timing(_, let watch): return plainScene(watch, said, about, texts, at: now)
    case .tapping(_, let rate):
      let lines =
        rate.count == 0 && rate.perMinute == nil
        ? said + about + [texts(MeasuringText.lineTap)] : said + [tapped(rate, texts).words]
      return PlainScene(lines: lines, awaitsInput: true, stamp: [rate.count])
    }
  }

  private func plainScene(
    _ watch: Stopwatch, _ said: [String], _ about: [String], _ texts: Catalogue, at now: Duration
  ) -> PlainScene {
    let stamp = [watch.attempts.count]
    switch watch.state {
    case .ready:
      return PlainScene(
        lines: said + about + [texts(MeasuringText.lineReady)], awaitsInput: true)
    case .countingIn:
      let seconds = String(Stopwatch.countIn.components.seconds)
      return PlainScene(
        lines: [texts(MeasuringText.lineCountIn, seconds)], awaitsInput: false, stamp: stamp)
    case .running:
      return PlainScene(lines: [texts(MeasuringText.lineRunning)], awaitsInput: true, stamp: stamp)
    case .stopped:
      let lines = said + [face(watch, texts, at: now).words, attempts(watch, texts)]
      return PlainScene(lines: lines.filter { !$0.isEmpty }, awaitsInput: true, stamp: stamp)
    }
  }
}
