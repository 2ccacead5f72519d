import Foundation
import ProgressReports
import Testing

@Suite struct `Every format` {
  @Test func `has the same tables as every other`() throws {
    for report in [try demoReport.get(), try sampleReport()] {
      let page = tables(ofHTML: try text(report, .html))
      let mail = tables(ofText: try text(report, .text))
      let wiki = tables(ofMarkdown: try text(report, .markdown))
      #expect(page.count > 12)
      #expect(mail.map(\.caption) == page.map(\.caption))
      #expect(wiki.map(\.caption) == page.map(\.caption))
      for (page, (mail, wiki)) in zip(page, zip(mail, wiki)) {
        if let items = wiki.items {
          #expect(items == page.asList, "\(page.caption)")
        } else {
          #expect(wiki.columns == page.columns, "\(page.caption)")
          #expect(wiki.rows == page.rows || wiki.rows.count == page.rows.count)
        }
        #expect(mail.columns == page.columns, "\(page.caption)")
      }
    }
  }

  @Test func `says in JSON what it says in CSV, cell by cell`() throws {
    let report = try demoReport.get()
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(try text(report, .json).utf8)) as? [String: Any])
    let tables = try #require(json["tables"] as? [String: [[String: Any]]])
    #expect(Set(tables.keys) == Set(csvTableNames))
    for name in csvTableNames {
      let rows = try table(name, of: report)
      let members = try #require(tables[name])
      #expect(rows.count == members.count, "\(name)")
      for (row, members) in zip(rows, members) {
        #expect(Set(row.keys) == Set(members.keys))
        for (column, cell) in row {
          let isSame = try isSame(cell, #require(members[column]))
          #expect(isSame, "\(name) \(column): \(cell)")
        }
      }
    }
  }

  private func isSame(_ cell: String, _ member: Any) throws -> Bool {
    switch member {
    case is NSNull: cell.isEmpty
    case let text as String: cell == text || cell == "'" + text
    case let number as NSNumber where cell == "true" || cell == "false":
      number.boolValue == (cell == "true")
    case let number as NSNumber: Double(cell) == number.doubleValue
    default: false
    }
  }

  @Test func `has in JSON what the schema names, and no other word`() throws {
    func object(_ text: String) throws -> [String: Any] {
      try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
    func properties(_ schema: Any?) throws -> [String: [String: Any]] {
      try #require((schema as? [String: Any])?["properties"] as? [String: [String: Any]])
    }
    let schemas = try properties(properties(object(ReportSchema.text))["tables"])
    for report in [try sampleReport(), try demoReport.get()] {
      let json = try object(try text(report, .json))
      let tables = try #require(json["tables"] as? [String: [[String: Any]]])
      #expect(Set(tables.keys) == Set(schemas.keys))
      for (name, rows) in tables {
        let columns = try properties(schemas[name]?["items"])
        for row in rows {
          #expect(Set(row.keys) == Set(columns.keys), "\(name)")
          for (column, value) in row {
            let types = columns[column]?["type"]
            let isOptional = (types as? [String])?.contains("null") ?? false
            #expect(!(value is NSNull) || isOptional, "\(name) \(column)")
            guard let words = columns[column]?["enum"] as? [Any], let word = value as? String else {
              continue
            }
            #expect(words.contains { $0 as? String == word }, "\(name) \(column): \(word)")
          }
        }
      }
    }
  }

  @Test func `has the sums of the tables for other programs`() throws {
    let report = try demoReport.get()
    let page = tables(ofHTML: try text(report, .html))
    func shown(_ caption: String) throws -> [[String]] {
      try #require(page.first { $0.caption == caption }, "\(caption)").rows
    }
    let counts = ["due", "done", "partial", "missed", "open", "held", "extra"]
    let weeks = try table("weeks", of: report)
    let sessions = try shown("Sessions by week")
    #expect(sessions.count == weeks.count + 2)
    for (row, week) in zip(sessions.dropFirst(), weeks) {
      #expect(Array(row.dropFirst()) == counts.map { week[$0] })
    }
    let days = try table("days", of: report)
    let sums = counts.map { count in String(days.compactMap { Int($0[count] ?? "") }.reduce(0, +)) }
    #expect(sessions.last.map { Array($0.dropFirst()) } == sums)
    let sets = try table("sets", of: report)
    for (row, exercise) in zip(
      try shown("Sets by exercise and side").dropFirst(), try table("exercises", of: report))
    {
      let own = sets.filter {
        $0["exercise"] == exercise["exercise"] && $0["side"] == exercise["side"]
          && $0["extra"] == "false"
      }
      let ends = ["completed", "partial", "skipped", "held"].map { end in
        String(own.count { $0["outcome"] == end })
      }
      #expect(Array(row[2..<6]) == ends, "\(row)")
    }
    let under = try table("levels", of: report)
    for (row, level) in zip(try shown("Levels and time under tension").dropFirst(), under) {
      #expect(row.suffix(2) == [level["sets"], level["seconds"]])
    }
    let seconds = sets.compactMap { ($0["done"] ?? "") == "0" ? nil : Double($0["seconds"] ?? "") }
    let all = under.compactMap { Double($0["seconds"] ?? "") }.reduce(0, +)
    #expect(abs(all - seconds.reduce(0, +)) < 0.5)
  }
}
