import DemoLogs
import Programmes
import ProgressTracking
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many changed bundles are tried: 3,000 unless the environment says otherwise.
private let mutations =
  ProcessInfo.processInfo.environment["MIDSTANCE_MUTATIONS"].flatMap(Int.init) ?? 3_000

@Suite struct `A bundle of which a byte may be anything` {
  @Test func `is refused when it was changed, and then nothing is`() throws {
    let diary = try lived(seed: 1)
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 60))
    let home = try lived(seed: 5)
    let before = try everything(in: home)
    var random = SeededGenerator(seed: 42)
    var tally = Tally()
    for turn in 0..<mutations * 9 / 10 {
      var mutated = bundle
      for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&mutated, using: &random) }
      let meant = withoutEnds(mutated)
      guard meant != bundle, meant != bundle.dropLast() else { continue }
      tally.tried += 1
      switch offer(mutated, to: home.log) {
      case .success:
        Issue.record("mutation \(turn) was taken")
        return
      case .failure(let error): tally.add(error, turn)
      }
      if turn.isMultiple(of: 1_000) { #expect(try everything(in: home) == before) }
    }
    #expect(try everything(in: home) == before)
    print(tally)
  }

  /// A forger can write a right last line: then what it says counts, whole or not at all.
  @Test func `is taken or refused whole when it was made to fit`() throws {
    let diary = try lived(seed: 1)
    let bundle = try diary.log.bundle(of: diary.runner, made: .on(monday + 60))
    let lines = String(decoding: bundle, as: UTF8.self).split(separator: "\n").map { String($0) }
    var random = SeededGenerator(seed: 43)
    var tally = Tally()
    var log = try openLog(seed: 9)
    for turn in 0..<mutations / 10 {
      var forged = lines
      for _ in 0..<Int.random(in: 1...2, using: &random) { forge(&forged, using: &random) }
      let mutated = resigned(forged)
      tally.tried += 1
      switch offer(mutated, to: log) {
      case .success(let taken):
        tally.taken += 1
        #expect(try log.events().count == taken.added, "turn \(turn)")
        let again = try openLog(seed: 10)
        try again.merge(bundle: log.bundle(of: taken.runner.id, made: .on(monday)))
        #expect(try again.events() == log.events())
        log = try openLog(seed: 9)
      case .failure(let error):
        tally.add(error, turn)
        let entries = try log.events()
        #expect(entries.isEmpty, "turn \(turn)")
        #expect(try log.runners().isEmpty, "turn \(turn)")
      }
    }
    #expect(tally.taken > 0)
    print(tally)
  }

  private func offer(
    _ bundle: [UInt8], to log: ProgressLog
  ) -> Result<MergeResult, ProgressLogError> {
    do throws(ProgressLogError) {
      return .success(try log.merge(bundle: bundle))
    } catch {
      return .failure(error)
    }
  }

  private struct Tally: CustomStringConvertible {
    var tried = 0
    var taken = 0
    var problems: [String: Int] = [:]

    var description: String { "\(tried) changed bundles, \(taken) taken: \(problems)" }

    mutating func add(_ error: ProgressLogError, _ turn: Int) {
      guard case .bundle(let problem) = error else {
        if case .undecided = error { return }
        Issue.record("mutation \(turn): \(error)")
        return
      }
      #expect(problem.description.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      problems[String("\(problem)".prefix(28)), default: 0] += 1
    }
  }

  /// The bytes without what lines may have before and behind them.
  private func withoutEnds(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = bytes.dropFirst(start).split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { line in
        Array(line.reversed().drop { $0 == 0x0D || $0 == 0x20 }.reversed())
      }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return Array(lines.joined(separator: [0x0A])) + [0x0A]
  }

  private func everything(in diary: Diary) throws -> [String] {
    try diary.log.events().map { "\($0)" } + diary.log.runners().map { "\($0)" }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let index = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, index + Int.random(in: 1...200, using: &random))
    let byte = UInt8.random(in: 0...255, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: bytes[index] = byte
    case 1: bytes[index] ^= 1 << (byte & 7)
    case 2: bytes.insert(byte, at: index)
    case 3: bytes.removeSubrange(index..<end)
    case 4: bytes.insert(contentsOf: bytes[index..<end], at: index)
    case 5: bytes.removeSubrange(max(1, index)...)
    case 6:
      bytes.insert(
        contentsOf: [[0x0A], [0], [0x0D, 0x0A], [0xEF, 0xBB, 0xBF]][Int(byte) % 4], at: index)
    case 7: bytes.insert(contentsOf: Array(repeating: UInt8(ascii: "["), count: 50), at: index)
    default:
      // A line in another place.
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = lines.remove(at: Int.random(in: 0..<lines.count, using: &random))
      lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
      bytes = Array(lines.joined(separator: [0x0A]))
    }
    if bytes.isEmpty { bytes = [0x0A] }
  }

  /// Changes lines as someone would who knows the format.
  private func forge(_ lines: inout [String], using random: inout SeededGenerator) {
    let index = Int.random(in: 0..<lines.count - 1, using: &random)
    let other = Int.random(in: 0..<lines.count - 1, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: lines.swapAt(index, other)
    case 1: lines.insert(lines[index], at: other)
    case 2: lines.remove(at: index)
    case 3:
      lines[index] = lines[index].replacing(/"[a-z]+":/, with: #""payload":"#, maxReplacements: 1)
    case 4:
      let values = [
        "-1", "0", "9223372036854775807", "1e308", "1e400", "null", "[]", "{}", "true", #""""#,
        #""../../../etc/passwd""#, #""\u001b[2J""#, "99999999999999999999999",
      ]
      let value = values[Int.random(in: 0..<values.count, using: &random)]
      let numbers = lines[index].ranges(of: /:[0-9.]+/)
      guard let place = numbers.randomElement(using: &random) else { return }
      lines[index].replaceSubrange(place, with: ":" + value)
    case 5:
      let texts = lines[index].ranges(of: /:"[^"]*"/)
      guard let place = texts.randomElement(using: &random) else { return }
      let values = [#""""#, "0", #""../../x""#, #""\u0007\u009b31m""#, #""next morning""#, "null"]
      lines[index].replaceSubrange(
        place, with: ":" + values[Int.random(in: 0..<values.count, using: &random)])
    default:
      let digits = lines[index].indices.filter { lines[index][$0].isHexDigit }
      guard let place = digits.randomElement(using: &random) else { return }
      lines[index] = lines[index].replacingCharacters(
        at: place, with: "0123456789abcdef".randomElement(using: &random) ?? "0")
    }
    if lines.count < 2 { lines.append("{}") }
  }

  private func lived(seed: UInt64) throws -> Diary {
    let diary = try Diary(seed: seed)
    var history = RandomHistory(seed: seed)
    try history.live(diary, days: 1)
    return diary
  }
}
