import Programmes
import ProgressTracking
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A home that was copied writes in two places, and nothing of either is lost.
@Suite struct `A copied home` {
  @Test(arguments: ["laptop", "desktop"])
  func `writes as a new device from its first entry on`(machine: String) throws {
    try withCopy { original, copy in
      let here = try open(original, on: "laptop")
      let there = try open(copy, on: machine, seed: 7)
      try note("here", in: here)
      try note("there", in: there)
      let events = try there.events().map(\.event)
      #expect(events.map(\.sequence) == [1, 2, 1])
      #expect(Set(events.map(\.device)).count == 2)
      #expect(try here.events().map(\.event.sequence) == [1, 2, 3])
      let runner = try #require(try here.runners().first).id
      try here.merge(bundle: there.bundle(of: runner, made: .on(monday + 1)))
      #expect(try here.events().count == 4)
      #expect(try here.device() == events.first?.device)
    }
  }

  @Test func `stays the same device where it is opened again or moved`() throws {
    try withCopy { original, _ in
      let device = try open(original, on: "laptop").device()
      let moved = original + ".moved"
      try FileManager.default.moveItem(atPath: original, toPath: moved)
      let log = try open(moved, on: "laptop")
      try note("again", in: log)
      #expect(try log.device() == device)
      #expect(try log.events().map(\.event.sequence) == [1, 2, 3])
    }
  }

  @Test func `that two machines share is written by each as its own device`() throws {
    try withLogFile { path in
      _ = try open(path, on: "laptop").makeRunner(named: "Ren", at: .on(monday, hour: 6))
      for (turn, machine) in ["desktop", "laptop", "desktop"].enumerated() {
        try note(machine, in: open(path, on: machine, seed: UInt64(turn) + 2))
      }
      let events = try open(path, on: "laptop").events().map(\.event)
      #expect(events.map(\.sequence).sorted() == [1, 1, 2, 2])
      #expect(Set(events.map(\.device)).count == 2)
    }
  }

  @Test func `that was not noticed keeps the entries of both, and is noticed later`() throws {
    try withCopy { original, copy in
      // Neither says where it is.
      let here = try openLog(at: original, seed: 3)
      let there = try openLog(at: copy, seed: 7)
      for text in ["one", "two"] { try note(text + " here", in: here) }
      for text in ["one", "two", "three"] { try note(text + " there", in: there) }
      let runner = try #require(try here.runners().first).id
      let before = try here.device()
      try here.merge(bundle: there.bundle(of: runner, made: .on(monday + 1)))
      #expect(try here.events().count == 7)
      try note("after", in: here)
      let last = try #require(
        try here.events().first { $0.event.body == .noted(NoteRecord(text: "after")) }?.event)
      #expect(last.device != before)
      #expect(last.sequence == 1)
      try there.merge(bundle: here.bundle(of: runner, made: .on(monday + 2)))
      #expect(try there.events().map(\.event.id) == here.events().map(\.event.id))
      #expect(
        try there.bundle(of: runner, made: .on(monday + 3))
          == here.bundle(of: runner, made: .on(monday + 3)))
    }
  }

  /// Runs a body with the paths of a log of two entries, written on the laptop, and of its copy.
  private func withCopy(_ body: (String, String) throws -> Void) throws {
    try withLogFile { path in
      let log = try open(path, on: "laptop")
      _ = try log.makeRunner(named: "Ren", at: .on(monday, hour: 6))
      try note("before", in: log)
      let copy = path + ".copy"
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try body(path, copy)
    }
  }

  private func open(_ path: String, on machine: String, seed: UInt64 = 1) throws -> ProgressLog {
    try openLog(at: path, seed: seed, machine: machine)
  }

  private func note(_ text: String, in log: ProgressLog) throws {
    let runner = try #require(try log.runners().first)
    try log.append(
      [.noted(NoteRecord(text: text))], as: EventContext(runner: runner.id, time: .on(monday)))
  }
}
