import PlainText
import Screens
import TerminalUI
import TestSupport
import Testing

/// A text in another script lines up: what stands beside it stands where it would beside Latin letters
/// of the same width.
@Suite struct `Text of any script` {
  @Test(.trap(.widths), arguments: [Script.wide, .marked], [(80, 24), (120, 40)])
  func `lines up on every screen`(script: Script, window: (Int, Int)) throws {
    let size = Size(columns: window.0, rows: window.1)
    let stations = try script.world.stations()
    var compared = 0
    for (station, latin) in zip(stations, try Script.latin.world.stations())
    where !station.showsKeys {
      let rows = zip(station.play.canvas(size).lines, latin.play.canvas(size).lines)
      for (row, (line, plain)) in rows.enumerated() {
        #expect(displayWidth(line) <= size.columns, "\(station.name)")
        // A wide letter that is cut off leaves a column where a narrow one does not.
        if plain.contains("…") || line.contains("…") { continue }
        let seen = script.inLatin(line)
        #expect(seen.lowercased() == plain.lowercased(), "\(station.name), row \(row)")
        compared += seen == line ? 0 : 1
      }
    }
    #expect(compared > 200, "the texts stand on the screens")
  }

  @Test func `is the same in lines`() throws {
    for script in [Script.wide, .marked] {
      let stations = zip(try script.world.stations(), try Script.latin.world.stations())
      for (station, latin) in stations {
        #expect(
          station.play.lines.map { script.inLatin($0).lowercased() }
            == latin.play.lines.map { $0.lowercased() }, "\(station.name)")
      }
    }
  }
}

/// A way to write every word of a programme in as many columns.
enum Script: Sendable, CaseIterable {
  /// Letters that are two columns wide.
  case wide
  /// Letters that carry a mark.
  case marked
  /// Letters as they are in English.
  case latin

  /// What stands for two columns of a word.
  private var pair: String {
    switch self {
    case .wide: "字"
    case .marked: "e\u{301}e\u{301}"
    case .latin: "xx"
    }
  }

  /// The world whose texts are written so.
  var world: World {
    let pair = pair
    return World(
      retold: { text in
        text.split(separator: " ", omittingEmptySubsequences: false)
          .map { String(repeating: pair, count: min(5, ($0.count + 1) / 2)) }
          .joined(separator: " ")
      }, typed: pair + pair, retellsStages: false)
  }

  /// Returns a text with the letters of this script replaced by those of the Latin one.
  func inLatin(_ text: String) -> String {
    switch self {
    case .wide: text.replacing("字", with: "xx")
    case .marked: String(text.map { $0 == "e\u{301}" || $0 == "E\u{301}" ? "x" : $0 })
    case .latin: text
    }
  }
}
