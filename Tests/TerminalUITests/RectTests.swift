import TerminalUI
import Testing

@Suite struct `A rectangle` {
  private let rect = Rect(column: 2, row: 1, columns: 20, rows: 10)

  @Test func `is divided by lengths first, and the rest is shared`() {
    let rows = rect.splitRows(.length(1), .fill, .length(2), .fill)
    #expect(rows.map(\.rows) == [1, 4, 2, 3])
    #expect(rows.map(\.row) == [1, 2, 6, 8])
    #expect(rect.splitColumns(.fill, .fill, .fill).map(\.columns) == [7, 7, 6])
  }

  @Test(arguments: [0, 1, 5, 40])
  func `is divided without gaps however small it is`(columns: Int) {
    let narrow = Rect(column: 3, row: 0, columns: columns, rows: 1)
    let parts = narrow.splitColumns(.length(4), .fill, .length(-3), .length(10), .fill)
    #expect(parts.reduce(0) { $0 + $1.columns } == columns)
    for (part, next) in zip(parts, parts.dropFirst()) {
      #expect(part.columnRange.upperBound == next.column)
    }
  }

  @Test func `gives its lines from the top and from the bottom`() {
    #expect(rect.line(0).row == 1)
    #expect(rect.line(-1).row == 10)
    for index in [10, -11, .max, .min] { #expect(rect.line(index).isEmpty) }
  }

  @Test func `shrinks to nothing, never below`() {
    #expect(rect.inset(columns: 1, rows: 2) == Rect(column: 3, row: 3, columns: 18, rows: 6))
    #expect(rect.inset(columns: 11, rows: .max).isEmpty)
    #expect(rect.inset(columns: .min, rows: -1) == rect)
    #expect(Rect(column: .max, row: .min, columns: .min, rows: .max).isEmpty)
  }

  @Test func `meets another or does not`() {
    let other = Rect(column: 15, row: 0, columns: 50, rows: 3)
    #expect(rect.intersection(other) == Rect(column: 15, row: 1, columns: 7, rows: 2))
    #expect(rect.intersection(Rect(column: 90, row: 90, columns: 9, rows: 9)).isEmpty)
    #expect(rect.contains(Point(column: 21, row: 10)))
    #expect(!rect.contains(Point(column: 22, row: 10)))
  }

  @Test func `holds another in its middle`() {
    let inner = rect.centred(Size(columns: 4, rows: 50))
    #expect(inner == Rect(column: 10, row: 1, columns: 4, rows: 10))
  }
}
