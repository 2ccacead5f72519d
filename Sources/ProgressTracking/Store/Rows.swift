import GRDB

extension Database {
  /// Returns what is read from each row of a query; rows that give nothing are passed over.
  ///
  /// The statement is kept for the next time, and rows are read in place, not copied.
  func values<Value>(
    _ sql: String, _ arguments: StatementArguments = [], read: (Row) throws -> Value?
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() {
      if let value = try read(row) { values.append(value) }
    }
    return values
  }
}
