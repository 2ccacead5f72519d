import GRDB
import Programmes

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Database {
  /// Returns what is read from each row of a query; rows that give nothing are passed over.
  ///
  /// The statement is kept for the next time, and rows are read in place, not copied.
  func values<Value>(
    _ sql: String, _ arguments: StatementArguments = [], read: (Row) throws -> Value?
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(sql, arguments) { row in
      if let value = try read(row) { values.append(value) }
    }
    return values
  }

  /// Goes through the rows of a query.
  func forEach(
    _ sql: String, _ arguments: StatementArguments = [], take: (Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() { try take(row) }
  }
}

/// Reading columns of a file that may be damaged: GRDB's own subscripts stop the program at a value
/// that cannot be there.
extension Row {
  /// Returns the value in a column.
  ///
  /// - Throws: That the file is damaged, where the column holds nothing and must not.
  func read<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Int
  ) throws -> Value {
    try decode(atIndex: column)
  }

  /// Returns the whole number in a column, one with which sums can be made without care.
  func read(_ column: Int) throws -> Int {
    let value: Int = try decode(atIndex: column)
    guard value.magnitude < 1 << 53 else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return value
  }

  /// Returns the day in a column.
  func day(_ column: Int) throws -> LocalDay {
    let day = LocalDay(number: try read(column))
    guard LocalDay.loggable ~= day else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return day
  }

  /// Returns the time in four columns: milliseconds, zone, day and minute.
  func time(_ column: Int) throws -> EventTime {
    try EventTime(
      milliseconds: Int64(read(column) as Int), zone: read(column + 1), day: day(column + 2),
      minuteOfDay: read(column + 3))
  }

  /// Returns the moment in two columns, day and minute, or nothing where there is no day.
  func moment(_ column: Int) throws -> EventMoment? {
    guard try read(column) as Int? != nil else { return nil }
    return try EventMoment(day: day(column), minuteOfDay: read(column + 1))
  }

  /// Returns the identity in a column.
  func uniqueID(_ column: Int) throws -> UniqueID {
    guard let id = try optionalUniqueID(column) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return id
  }

  /// Returns the identity in a column, or nothing.
  func optionalUniqueID(_ column: Int) throws -> UniqueID? {
    // Read in place: bytes of the database's own would be copied for each.
    let bytes: UUID? = try decode(atIndex: column)
    return bytes.map { UniqueID($0) }
  }
}
