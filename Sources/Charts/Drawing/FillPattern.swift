/// A fill that SVG draws with a `<pattern>`: one for each fill and role that meet in a drawing,
/// because a pattern takes its colour from itself and not from what it fills.
struct FillPattern: Hashable {
  let fill: Fill
  let role: Role
  private let drawing: String

  /// Makes the pattern, or nil where the fill needs none.
  init?(fill: Fill, role: Role) {
    switch fill {
    case .solid, .outline: return nil
    case .hatch: drawing = FillPattern.path("M-1 1l2 -2M0 6l6 -6M5 7l2 -2", width: "1.50")
    case .dots: drawing = "<circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"currentColor\"/>"
    case .lines: drawing = FillPattern.path("M0 1.5h6M0 4.5h6", width: "1.00")
    case .cross: drawing = FillPattern.path("M0 3h6M3 0v6", width: "1.25")
    }
    self.fill = fill
    self.role = role
  }

  /// The pattern's id in a document.
  func id(prefix: String) -> String { "\(prefix)-\(fill.rawValue)-\(role.rawValue)" }

  /// The element that defines the pattern.
  func definition(idPrefix: String) -> String {
    """
    <pattern id="\(id(prefix: idPrefix))" class="\(role.svgClass)" width="6" height="6" \
    patternUnits="userSpaceOnUse">\(drawing)</pattern>
    """
  }

  private static func path(_ moves: String, width: String) -> String {
    "<path d=\"\(moves)\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"\(width)\"/>"
  }
}
