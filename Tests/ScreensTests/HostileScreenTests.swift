import Foundation
import PlainText
import Programmes
import ProgressTracking
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct `Every screen` {
  /// Windows beyond the usual one, at the widths and heights where layouts change.
  private static let larger = [
    (81, 60), (90, 31), (99, 40), (100, 40), (110, 30), (120, 40), (149, 45), (150, 30), (151, 60),
    (160, 18), (200, 10), (200, 24), (200, 60),
  ]

  /// Whether every screen is drawn at every size, and not every size by the twelfth part of them.
  private static let isThorough =
    ProcessInfo.processInfo.environment["MIDSTANCE_EVERY_SIZE"] == "1"

  @Test(.trap(.escapeCodes), arguments: 0..<6)
  func `draws into every window up to 80 by 24 and into larger ones, whatever the texts hold`(
    part: Int
  ) throws {
    let usual = (0...24).flatMap { rows in (0...80).map { ($0, rows) } }
    for (index, station) in try hostile.stations().enumerated() where index % 6 == part {
      let sizes = usual.filter { Self.isThorough || ($0.0 + 5 * $0.1 + index / 6) % 12 == 0 }
      for (columns, rows) in sizes + Self.larger {
        let size = Size(columns: columns, rows: rows)
        let glyphs: GlyphSet = (rows + columns) % 3 == 0 ? .ascii : .unicode
        let canvas = station.play.canvas(size, glyphs: glyphs)
        if canvas.size != size || !isClean(canvas.lines) {
          Issue.record("\(station.name) at \(columns)x\(rows)")
        }
      }
    }
  }

  @Test func `takes any key in any window`() throws {
    let keys: [Key] = [
      .space, .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function(1), .control("a"), .control("u"),
    ]
    let letters = "0123456789abefgjkmnpqrstwxc?!+-.,漢e\u{301}\u{7}".map { Key.character($0) }
    for station in try hostile.stations() {
      for key in keys + letters {
        var play = station.play
        play.press(key, key)
        play.press(.enter)
        let canvas = play.canvas(Size(columns: 33, rows: 11))
        #expect(isClean(canvas.lines), "\(station.name) after \(key.name)")
      }
    }
  }

  @Test func `survives instants that make no sense`() throws {
    for station in try hostile.stations() {
      for instant in [Duration.zero, .seconds(-1_000_000), .seconds(1_000_000_000)] {
        var play = station.play
        play.now = instant
        play.send(.tick)
        _ = play.app.nextChange(after: play.now)
        #expect(play.canvas().size == usualSize)
      }
    }
  }

  /// The world in which every text is one that nobody should write.
  private let hostile = World(retold: { _ in evil }, typed: evil)
}

/// What tries to act on a terminal, is wide, carries marks and is long.
private let evil =
  "\u{1B}[2J\u{9B}31m\u{202E}\u{7}\r\u{0}漢字かな e\u{301}\u{327}\u{308} {0}{1} \u{200B}🦵🏽 "
  + String(repeating: "w", count: 120) + "\u{1B}]0;x\u{7}"
