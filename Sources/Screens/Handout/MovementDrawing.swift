import Charts
import Programmes

extension MovementSketch {
  /// The way as a drawing: a figure for a diagonal, two feet for a shift of weight, an arrow for
  /// others.
  ///
  /// - Parameters:
  ///   - name: The exercise.
  ///   - wording: The words.
  /// - Returns: The drawing, 180 wide; what it shows, and what is its start and its end, stands beside it.
  func drawing(named name: String, _ wording: Wording) -> Drawing {
    let figure = figure(wording)
    return Drawing(
      width: 180, height: figure.bottom + 6,
      title: wording.catalogue(ProgrammeText.labelled, name, caption(wording)),
      summary: wording.catalogue(HandoutText.summary, self.end), marks: figure.marks)
  }

  private func figure(_ wording: Wording) -> (marks: [Mark], bottom: Double) {
    if let diagonal, let side { return (diagonalFigure(diagonal, side), 204) }
    let top = 16.0
    let size = (width: isSeenFromBehind ? 110.0 : 0, height: isAcross ? 0.0 : 70)
    func point(_ place: (across: Double, down: Double)) -> Point {
      Point(90 + (place.across - 0.5) * size.width, top + place.down * size.height)
    }
    let arrow = way(from: point(ends.start), to: point(ends.end))
    guard isAcross else { return (arrow, top + size.height + 8) }
    let feet = BodySide.allCases.flatMap { side -> [Mark] in
      let x = side == .left ? 35.0 : 145
      return [
        .rect(Frame(x: x - 8, y: 30, width: 16, height: 28), fill: .outline, role: .muted),
        .text(wording.side(side), at: Point(x, 76), anchor: .middle, role: .axis),
      ]
    }
    return (feet + arrow, 80)
  }

  /// A way with its start, its end and an arrowhead before it.
  private func way(from start: Point, to end: Point) -> [Mark] {
    let length = max(hypotenuse(end.x - start.x, end.y - start.y), 1)
    let unit = Point((end.x - start.x) / length, (end.y - start.y) / length)
    func point(back: Double, aside: Double) -> Point {
      Point(
        end.x - unit.x * back - unit.y * aside, end.y - unit.y * back + unit.x * aside)
    }
    return [
      .line(
        from: Point(start.x + unit.x * 5, start.y + unit.y * 5), to: point(back: 7, aside: 0),
        stroke: .dashed, role: .primary),
      .polyline(
        [point(back: 15, aside: 5), point(back: 7, aside: 0), point(back: 15, aside: -5)],
        stroke: .solid, role: .primary),
      .marker(start, shape: .circle, filled: false, size: 10, role: .secondary),
      .marker(end, shape: .circle, filled: true, size: 10, role: .primary),
    ]
  }

  private func hypotenuse(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }

  /// Somebody from behind on the other leg, the one that works at its start and at its end.
  private func diagonalFigure(_ diagonal: Pattern, _ side: BodySide) -> [Mark] {
    func point(_ x: Double, _ y: Double) -> Point { Point(90 + (side == .left ? -x : x), y) }
    func leg(_ direction: LegDiagonal) -> [Point] {
      let pose = LegPose(
        direction, isBent: diagonal.components(of: .knee, towards: direction).contains(.flexion))
      return [point(12, 100), point(pose.knee.x, pose.knee.y), point(pose.foot.x, pose.foot.y)]
    }
    let there = leg(diagonal.name)
    let back = leg(diagonal.name.antagonist)
    let (from, to) = isReversed ? (there, back) : (back, there)
    func body(_ points: Point...) -> Mark { .polyline(points, stroke: .solid, role: .muted) }
    return [
      .marker(point(0, 20), shape: .circle, filled: false, size: 24, role: .muted),
      body(point(0, 32), point(0, 100)), body(point(-26, 92), point(-22, 44), point(22, 44)),
      body(point(22, 44), point(26, 92)), body(point(-12, 100), point(12, 100)),
      body(point(-12, 100), point(-12, 198), point(-20, 198)),
      .polyline(from, stroke: .dashed, role: .secondary),
      .polyline(to, stroke: .solid, role: .primary),
    ] + way(from: from[2], to: to[2])
  }
}

/// Where knee and foot of a right leg are, seen from behind, from the middle of the body.
private struct LegPose {
  let knee: Point
  let foot: Point

  /// The end of a diagonal's direction.
  init(_ direction: LegDiagonal, isBent: Bool) {
    let hip = Point(12, 100)
    switch (direction.rises, direction.opens) {
    case (true, true): foot = isBent ? Point(58, 156) : Point(68, 142)
    case (true, false): foot = isBent ? Point(-22, 158) : Point(-44, 152)
    case (false, true): foot = Point(48, 188)
    case (false, false): foot = Point(-36, 186)
    }
    let middle = Point((hip.x + foot.x) / 2, (hip.y + foot.y) / 2)
    switch (isBent, direction.rises, direction.opens) {
    case (false, _, _): knee = middle
    case (true, true, true): knee = Point(52, 118)
    case (true, true, false): knee = Point(-10, 122)
    case (true, false, true): knee = Point(middle.x + 8, middle.y)
    case (true, false, false): knee = Point(middle.x - 8, middle.y)
    }
  }
}
