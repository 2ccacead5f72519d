package import TerminalUI

/// The settings in words: what the canvas and the lines have in common.
struct SettingsWords {
  private let screen: SettingsScreen
  private let texts: Catalogue

  init(_ screen: SettingsScreen, _ texts: Catalogue) {
    self.screen = screen
    self.texts = texts
  }

  /// What the settings are about, in a sentence each.
  var about: [String] {
    [texts(SettingsText.about)] + means
  }

  /// What there is to be heard with.
  private var means: [String] {
    guard let sound = screen.sound else { return [] }
    guard let player = sound.players.first else {
      let silent = Wording(texts).series(sound.silent)
      return [
        silent.isEmpty ? texts(SettingsText.noPlayer) : texts(SettingsText.silentPlayers, silent)
      ]
    }
    var lines = [texts(SettingsText.player, player)]
    if !sound.hasVoice { lines.append(texts(SettingsText.noVoice)) }
    lines += sound.unspoken.map { texts(SoundText.noVoice, $0) }
    if sound.isRemote { lines.append(texts(SettingsText.remote)) }
    return lines
  }

  /// Each setting with its digit, and how it is set.
  var rows: [(name: String, value: String)] {
    SettingsScreen.Row.allCases.map { ("\($0.digit)  \(name(of: $0))", value(of: $0)) }
  }

  private func name(of row: SettingsScreen.Row) -> String {
    switch row {
    case .tones: texts(SettingsText.tones)
    case .speech: texts(SettingsText.speech)
    case .fading: texts(SettingsText.fading)
    case .metronome: texts(SettingsText.metronome)
    case .bell: texts(SettingsText.bell)
    case .screen: texts(SettingsText.screen)
    case .muted: texts(SettingsText.muted)
    case .soundOffset: texts(SettingsText.soundOffset)
    case .motion: texts(SettingsText.motion)
    case .language: texts(SettingsText.language)
    }
  }

  private func value(of row: SettingsScreen.Row) -> String {
    let settings = screen.settings
    switch row {
    case .muted: return onOff(settings.isMuted)
    case .motion: return onOff(!settings.motionReduced)
    case .fading: return onOff(settings.speechFades)
    case .language:
      let chosen = settings.language.flatMap { Language(tag: $0) }
      return chosen?.name ?? texts(SettingsText.systemLanguage)
    case .soundOffset: return texts(SettingsText.milliseconds, "\(settings.soundOffset)")
    case .tones, .speech, .metronome, .bell, .screen:
      guard let channel = row.channel else { return "" }
      let isOn = settings.isOn(channel, with: screen.sound)
      let isCarried = screen.sound?.carry(channel) != false
      let isSpoken = channel != .speech || screen.sound?.unspoken.isEmpty != false
      return isOn && !(isCarried && isSpoken) ? texts(SettingsText.onWithout) : onOff(isOn)
    }
  }

  private func onOff(_ isOn: Bool) -> String { texts(isOn ? SettingsText.on : .off) }
}

extension SettingsScreen {
  /// Draws the screen.
  package func view(_ size: Size, glyphs: GlyphSet, texts: Catalogue) -> Frame {
    var canvas = Canvas(size, glyphs: glyphs)
    let words = SettingsWords(self, texts)
    let bounds = canvas.bounds
    let air = bounds.rows >= Row.allCases.count + 5 ? 1 : 0
    let page = bounds.inset(columns: bounds.columns > 40 ? 2 : 0, rows: 0)
    let about = Paragraph((words.about + (notice.map { [$0] } ?? [])).joined(separator: "\n"))
    let aboutRows = min(about.rows(at: page.columns), max(0, page.rows - Row.allCases.count - 4))
    let rows = page.splitRows(
      .length(air), .length(1), .length(air),
      .length(min(Row.allCases.count, max(1, page.rows - 2))), .length(air), .length(aboutRows),
      .fill, .length(page.rows > 2 ? 1 : 0))
    canvas.write(texts(SettingsText.title), in: rows[1], style: .bold)
    let list = words.rows.map { List.Row($0.name, detail: $0.value) }
    let columns = rows[3].splitColumns(.length(min(76, rows[3].columns)), .fill)
    canvas.draw(List(list, selected: pointer), in: columns[0])
    canvas.draw(about, in: rows[5])
    let keys = SettingsAction.keys(texts)
    canvas.draw(Footer(keys.hints()), in: rows[7])
    return Frame(canvas, title: texts(SettingsText.title))
  }

  /// The screen as lines.
  package func plainLines(_ texts: Catalogue) -> [String] {
    let words = SettingsWords(self, texts)
    return [texts(SettingsText.title)]
      + words.rows.map { "  \($0.name): \($0.value)" }
      + words.about + (notice.map { [$0] } ?? []) + [texts(SettingsText.plainHint)]
  }
}
