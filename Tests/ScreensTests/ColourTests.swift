import Screens
import TerminalUI
import Testing

@Suite struct `Colour` {
  /// Keys that change what is chosen, marked, turned on or shown.
  private static let keys: [Key] =
    [.space, .down, .up, .tab, .enter, .left, .right]
    + "012345679?defhkmnpqstuvwx!/+-".map { Key.character($0) }

  @Test func `is never the only thing that changes`() throws {
    for station in try World().stations() {
      let before = station.play.canvas()
      for key in Self.keys {
        let after = station.play.pressed(key).canvas()
        if before != after {
          #expect(before.colourless != after.colourless, "\(station.name), \(key.name)")
        }
      }
    }
  }

  @Test func `is never the only thing that time changes`() throws {
    for station in try World().stations() {
      var play = station.play
      for _ in 0..<60 {
        let before = play.canvas()
        guard let next = play.app.nextChange(after: play.now) else { break }
        play.now = next
        play.send(.tick)
        let after = play.canvas()
        if before != after { #expect(before.colourless != after.colourless, "\(station.name)") }
      }
    }
  }

  @Test func `tells no two states apart that look alike without it`() throws {
    let stations = try World().stations()
    let looks = stations.map { station in
      let canvas = station.play.canvas()
      return (name: station.name, canvas: canvas, colourless: canvas.colourless)
    }
    for (index, look) in looks.enumerated() {
      for other in looks.dropFirst(index + 1) where other.canvas != look.canvas {
        #expect(
          other.colourless != look.colourless, "\(look.name) and \(other.name)")
      }
    }
  }

  @Test func `leaves a warning, an alarm and what is done a word or a mark of their own`() throws {
    var plain = try World().stations()
    plain.removeAll { !["red", "held", "failed", "summary"].contains($0.name) }
    #expect(plain.count == 4)
    for station in plain {
      let lines = station.play.lines.joined(separator: "\n")
      let coloured = station.play.canvas().coloured([.bad, .warning, .good])
      #expect(!coloured.isEmpty, "\(station.name)")
      for text in coloured where text.contains(/[a-z]{4,}/) {
        #expect(lines.contains(text.split(separator: " ").first ?? ""), "\(station.name): \(text)")
      }
    }
  }
}

extension Canvas {
  /// The same picture on a terminal that has no colours.
  fileprivate var colourless: Canvas {
    var canvas = self
    canvas.restyle(bounds) { Style(.plain, $0.emphasis) }
    return canvas
  }

  /// The texts that are drawn in one of some roles, row by row.
  fileprivate func coloured(_ roles: Set<Role>) -> [String] {
    (0..<size.rows).compactMap { row in
      let scalars = (0..<size.columns).filter { roles.contains(self[$0, row].style.role) }
        .flatMap { self.scalars($0, row) }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let whole = String(text)
      return whole.allSatisfy { $0 == " " } ? nil : whole
    }
  }
}
