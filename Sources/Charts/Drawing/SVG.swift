extension Drawing {
  /// Writes the drawing as an `<svg>` element to be put into a page or a file of its own.
  ///
  /// Every mark has the class of its role, such as `chart-good`, and is drawn in the current
  /// colour, so a page colours a role by setting its `color` and an unstyled page still shows the
  /// whole drawing in the colour of its text. The same drawing always gives the same bytes.
  ///
  /// - Parameter idPrefix: Starts every id, so that two drawings on one page do not clash.
  /// - Returns: The element, with a newline at its end.
  package func svg(idPrefix: String) -> String {
    let id = idPrefix.svgIDPrefix
    let width = self.width.twoDecimals
    let height = self.height.twoDecimals
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" \
      aria-labelledby="\(id)-title \(id)-summary" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" font-family="system-ui, sans-serif" font-size="11">
      """,
      "<title id=\"\(id)-title\">\(title.svgEscaped)</title>",
      "<desc id=\"\(id)-summary\">\(summary.svgEscaped)</desc>",
    ]
    let patterns = patternsUsed
    if !patterns.isEmpty {
      lines.append("<defs>")
      lines += patterns.map { $0.definition(idPrefix: id) }
      lines.append("</defs>")
    }
    lines += marks.compactMap { $0.svg(idPrefix: id) }
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The patterns that rectangles refer to, each once, in the order of their first use.
  private var patternsUsed: [FillPattern] {
    var seen: Set<FillPattern> = []
    return marks.compactMap { mark in
      guard case .rect(_, let fill, let role) = mark,
        let pattern = FillPattern(fill: fill, role: role), seen.insert(pattern).inserted
      else { return nil }
      return pattern
    }
  }
}

extension Mark {
  /// The element for the mark, or nil where nothing would be seen.
  fileprivate func svg(idPrefix: String) -> String? {
    switch self {
    case .line(let from, let to, let stroke, let role):
      return """
        <line class="\(role.svgClass)" x1="\(from.x.twoDecimals)" y1="\(from.y.twoDecimals)" \
        x2="\(to.x.twoDecimals)" y2="\(to.y.twoDecimals)" \
        stroke="currentColor"\(role.svgStrokeWidth)\(stroke.svgDashes)\(role.svgOpacity)/>
        """
    case .polyline(let points, let stroke, let role):
      guard points.count > 1 else { return nil }
      let path = points.map { "\($0.x.twoDecimals),\($0.y.twoDecimals)" }.joined(separator: " ")
      return """
        <polyline class="\(role.svgClass)" points="\(path)" fill="none" \
        stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" \
        stroke-linecap="round"\(stroke.svgDashes)/>
        """
    case .rect(let frame, let fill, let role):
      guard frame.width > 0, frame.height > 0 else { return nil }
      let paint =
        switch (FillPattern(fill: fill, role: role), fill) {
        case (let pattern?, _):
          "fill=\"url(#\(pattern.id(prefix: idPrefix)))\" stroke=\"currentColor\""
        case (nil, .outline): "fill=\"none\" stroke=\"currentColor\""
        case (nil, _): "fill=\"currentColor\" stroke=\"currentColor\""
        }
      return """
        <rect class="\(role.svgClass)" x="\(frame.x.twoDecimals)" y="\(frame.y.twoDecimals)" \
        width="\(frame.width.twoDecimals)" height="\(frame.height.twoDecimals)" \(paint)/>
        """
    case .marker(let centre, let shape, let filled, let size, let role):
      return shape.svg(at: centre, filled: filled, size: size, role: role)
    case .text(let text, let point, let anchor, let role):
      let text = text.svgEscaped
      guard !text.isEmpty else { return nil }
      return """
        <text class="\(role.svgClass)" x="\(point.x.twoDecimals)" y="\(point.y.twoDecimals)" \
        text-anchor="\(anchor.rawValue)" fill="currentColor">\(text)</text>
        """
    }
  }
}

extension Role {
  /// The CSS class of everything that has the role.
  package var svgClass: String { "chart-\(rawValue)" }

  fileprivate var svgStrokeWidth: String { self == .grid ? " stroke-width=\"0.75\"" : "" }

  fileprivate var svgOpacity: String { self == .grid ? " stroke-opacity=\"0.25\"" : "" }
}

extension Stroke {
  fileprivate var svgDashes: String {
    switch self {
    case .solid: ""
    case .dashed: " stroke-dasharray=\"6 4\""
    case .dotted: " stroke-dasharray=\"1 4\""
    }
  }
}

extension Shape {
  fileprivate func svg(at centre: Point, filled: Bool, size: Double, role: Role) -> String {
    let x = centre.x.twoDecimals
    let y = centre.y.twoDecimals
    let half = size / 2
    let fill = filled ? "currentColor" : "none"
    let start = "class=\"\(role.svgClass)\""
    let end = "fill=\"\(fill)\" stroke=\"currentColor\"/>"
    func path(_ moves: String) -> String { "<path \(start) d=\"M\(x) \(y)\(moves)\" \(end)" }
    let h = half.twoDecimals
    let s = size.twoDecimals
    switch self {
    case .circle: return "<circle \(start) cx=\"\(x)\" cy=\"\(y)\" r=\"\(h)\" \(end)"
    case .square: return path("m-\(h) -\(h)h\(s)v\(s)h-\(s)z")
    case .triangle: return path("m0 -\(h)l\(h) \(s)h-\(s)z")
    case .diamond: return path("m0 -\(h)l\(h) \(h)l-\(h) \(h)l-\(h) -\(h)z")
    case .cross: return path("m-\(h) -\(h)l\(s) \(s)m-\(s) 0l\(s) -\(s)")
    }
  }
}
