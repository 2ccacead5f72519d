/// How much of a rectangle one of its parts gets.
package enum Share: Hashable, Sendable {
  /// A number of rows or columns, as far as there are that many; earlier parts are served first.
  case length(Int)

  /// An equal part of what the lengths leave, the odd ones going to the first.
  case fill
}

extension Rect {
  /// Returns the parts of a division from top to bottom, as many as shares were given.
  package func splitRows(_ shares: Share...) -> [Rect] {
    var row = self.row
    return lengths(shares, of: rows).map { length in
      defer { row += length }
      return Rect(column: column, row: row, columns: columns, rows: length)
    }
  }

  /// Returns the parts of a division from left to right, as many as shares were given.
  package func splitColumns(_ shares: Share...) -> [Rect] {
    var column = self.column
    return lengths(shares, of: columns).map { length in
      defer { column += length }
      return Rect(column: column, row: row, columns: length, rows: rows)
    }
  }
}

private func lengths(_ shares: [Share], of total: Int) -> [Int] {
  var left = total
  var lengths = shares.map { share in
    guard case .length(let wanted) = share else { return 0 }
    let length = min(max(wanted, 0), left)
    left -= length
    return length
  }
  let filling = shares.indices.filter { shares[$0] == .fill }
  for (order, index) in filling.enumerated() {
    lengths[index] = left / filling.count + (order < left % filling.count ? 1 : 0)
  }
  return lengths
}
