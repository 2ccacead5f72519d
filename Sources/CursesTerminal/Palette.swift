import TerminalUI

/// What roles look like on a terminal with its number of colours.
struct Palette {
  /// What the C target is told about a cell.
  struct Look {
    /// Bits for bold, reverse and so on.
    let attributes: Int32
    /// The number of the colour, -1 for the terminal's own.
    let colour: Int32
  }

  /// A look for each role, at the place of its raw value.
  private let looks: [(emphasis: Style.Emphasis, colour: Int32)]

  /// Creates the looks of a theme, as far as a number of colours goes.
  init(_ theme: Theme, colours: Int) {
    looks = Role.allCases.map { role in
      switch theme {
      case _ where colours < 8, .mono: (Self.monochrome(role), -1)
      case .light where colours >= 256: ([], Self.dark(role))
      case .dark where colours >= 256: ([], Self.bright(role))
      case .light, .dark, .auto: ([], Self.safe(role))
      }
    }
  }

  /// Returns how a cell of a style looks.
  func look(of style: Style) -> Look {
    let (emphasis, colour) = looks[Int(style.role.rawValue)]
    return Look(
      attributes: Int32(style.emphasis.union(emphasis).rawValue), colour: colour)
  }

  /// Red, green, magenta and cyan, which are readable on nearly every ground.
  private static func safe(_ role: Role) -> Int32 {
    switch role {
    // A side keeps its colour to itself, so that no phase looks like the other side's.
    case .plain, .muted, .ready, .rest: -1
    case .bad: 1
    case .good, .work: 2
    case .warning, .right: 5
    case .accent, .left: 6
    }
  }

  private static func dark(_ role: Role) -> Int32 {
    switch role {
    case .plain, .rest: -1
    case .muted: 241
    case .bad: 124
    case .good, .work: 22
    case .warning, .ready: 94
    case .right: 90
    case .accent, .left: 24
    }
  }

  private static func bright(_ role: Role) -> Int32 {
    switch role {
    case .plain, .rest: -1
    case .muted: 247
    case .bad: 210
    case .good, .work: 114
    case .warning, .ready: 221
    case .right: 183
    case .accent, .left: 117
    }
  }

  private static func monochrome(_ role: Role) -> Style.Emphasis {
    switch role {
    case .accent, .warning: .bold
    case .bad: [.bold, .underline]
    default: []
    }
  }
}
