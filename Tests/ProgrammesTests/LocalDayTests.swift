import Programmes
import Testing

@Suite struct `A local day` {
  @Test(
    arguments: [
      (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 11, 22, 20_779),
      (1600, 3, 1, -135_080), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ])
  func `is counted from 1970`(year: Int, month: Int, day: Int, number: Int) throws {
    let made = try #require(LocalDay(year: year, month: month, day: day))
    #expect(made.number == number)
    #expect(made.components == (year, month, day))
  }

  @Test(arguments: [(2024, true), (2026, false), (2000, true), (1900, false), (2100, false)])
  func `is there on 29 February in leap years only`(year: Int, isLeap: Bool) throws {
    #expect((LocalDay(year: year, month: 2, day: 29) != nil) == isLeap)
    let first = try #require(LocalDay(year: year, month: 1, day: 1))
    let next = try #require(LocalDay(year: year + 1, month: 1, day: 1))
    #expect(next - first == (isLeap ? 366 : 365))
  }

  @Test(
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01", "2026-01-1",
      "2026/01/01", "", "2026-01-01 ", "+026-01-01", "２０２６-01-01", "0000-01-01", "2026-01-01-01",
    ])
  func `is not made from a text that is none`(text: String) {
    #expect(LocalDay(text) == nil)
  }

  @Test func `comes back from its text, its parts and its number`() throws {
    for number in stride(from: -719_162, through: 2_932_896, by: 1_777) {
      let day = LocalDay(number: number)
      #expect(LocalDay(day.description) == day)
      let (year, month, dayOfMonth) = day.components
      #expect(LocalDay(year: year, month: month, day: dayOfMonth) == day)
      #expect((day + 1) - day == 1 && day < day + 1)
    }
  }

  @Test func `has a weekday that goes round, also before 1970`() throws {
    #expect(try #require(LocalDay("1970-01-01")).weekday == .thursday)
    #expect(try #require(LocalDay("2026-11-22")).weekday == .sunday)
    #expect(try #require(LocalDay("1969-07-20")).weekday == .sunday)
    for number in -1_000...1_000 {
      let day = LocalDay(number: number)
      #expect(((day + 1).weekday.offset - day.weekday.offset + 7) % 7 == 1)
      #expect(day.startOfWeek.weekday == .monday)
      #expect((0...6).contains(day - day.startOfWeek))
    }
  }

  @Test func `counts in ranges`() throws {
    let first = try #require(LocalDay("2024-02-27"))
    let last = try #require(LocalDay("2024-03-01"))
    #expect(
      (first...last).map(\.description) == ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01"])
  }
}
