import Programmes
import ProgressTracking
package import TerminalUI

extension App {
  /// Draws what is shown at an instant.
  package func view(_ size: Size, glyphs: GlyphSet, at now: Duration) -> Frame {
    var frame = screenView(size, glyphs: glyphs, at: now)
    guard let keys = shownKeys else { return frame }
    let help = KeyHelp(texts(KeyText.help), rows: keys, top: helpTop)
    frame.canvas.draw(help, in: frame.canvas.bounds)
    return frame
  }

  private func screenView(_ size: Size, glyphs: GlyphSet, at now: Duration) -> Frame {
    switch screen {
    case .loading: Frame(Canvas(size, glyphs: glyphs))
    case .firstStart(let first): first.view(size, glyphs: glyphs, texts: texts)
    case .today(let today): today.view(size, glyphs: glyphs, texts: texts)
    case .session(let session): session.view(size, glyphs: glyphs, texts: texts, at: now)
    case .summary(let summary): summary.view(size, glyphs: glyphs, texts: texts)
    case .progress(let progress): Frame(progress.view(size, glyphs: glyphs, texts: texts))
    case .runner(let runner, _): runner.view(size, glyphs: glyphs, texts: texts)
    case .programme(let browsing): browsing.view(size, glyphs: glyphs, texts: texts)
    case .entry(let entry): entry.view(size, glyphs: glyphs, texts: texts)
    case .measuring(let measuring):
      measuring.view(size, glyphs: glyphs, texts: texts, at: now)
    case .revision(let revision): revision.view(size, glyphs: glyphs, texts: texts)
    case .settings(let shown): shown.view(size, glyphs: glyphs, texts: texts)
    case .review(let review): review.view(size, glyphs: glyphs, texts: texts)
    }
  }
}
