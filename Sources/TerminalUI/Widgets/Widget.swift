/// Something that can be drawn into any part of a canvas, however small.
package protocol Widget: Sendable {
  /// Draws into a part that is not empty and lies on the canvas.
  func draw(in rect: Rect, on canvas: inout Canvas)
}
