import GRDB
import Programmes
import ProgressTracking
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `Forgetting a runner` {
  @Test func `leaves no byte of them in the file, nor in a copy beside it`() throws {
    try withLogFile { path in
      let stays = try Diary(seed: 1, path: path)
      try stays.follow(.sample(), on: monday)
      try stays.train(on: monday)
      let goes = try leaving()
      try stays.log.merge(bundle: goes.log.bundle(of: goes.runner, made: .on(monday + 9)))
      let before = try stays.log.events(of: stays.runner)
      try write(Array("an old copy".utf8), to: path + ".before-2")
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      let name = URL(fileURLWithPath: path).lastPathComponent
      let aside = folder.appendingPathComponent("damaged-1")
      let others = folder.appendingPathComponent("damaged-chair")
      for (place, file) in [(aside, name), (others, "picture")] {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try write(Array("put aside".utf8), to: place.appendingPathComponent(file).path)
      }
      let traces = [
        "Quintessa", "stairs in Xanadu", "programme unique 1", "xanadu knee",
        try #require(goes.reference).hash,
      ]
      for trace in traces { #expect(try holds(path, Array(trace.utf8)), "\(trace)") }
      #expect(try holds(path, bytes(of: goes.runner)))
      try stays.log.forget(goes.runner, on: monday + 10)
      for trace in traces { #expect(try !holds(path, Array(trace.utf8)), "\(trace)") }
      #expect(try !holds(path, bytes(of: goes.runner)))
      #expect(try !holds(path, bytes(of: #require(try goes.log.device()))))
      #expect(!FileManager.default.fileExists(atPath: path + ".before-2"))
      #expect(!FileManager.default.fileExists(atPath: aside.path), "a damaged log holds them too")
      #expect(FileManager.default.fileExists(atPath: others.path), "a folder of somebody else's")
      #expect(try stays.log.runners().map(\.id) == [stays.runner])
      #expect(try stays.log.events() == before)
      #expect(throws: ProgressLogError.noSuchRunner(goes.runner)) {
        try stays.log.progress(of: goes.runner, today: monday)
      }
      let kept = try readingModels(at: path)
      try stays.log.rebuild()
      #expect(try readingModels(at: path) == kept)
    }
  }

  @Test func `leaves out a bundle that brings them again, unless it is told otherwise`() throws {
    let (stays, goes) = (try Diary(seed: 1), try leaving())
    let bundle = try goes.log.bundle(of: goes.runner, made: .on(monday + 9))
    try stays.log.merge(bundle: bundle)
    try stays.log.forget(goes.runner, on: monday + 10)
    #expect(try stays.log.merge(bundle: bundle).isForgotten)
    #expect(try stays.log.runners().map(\.id) == [stays.runner])
    let own = try stays.log.bundle(of: stays.runner, made: .on(monday + 9))
    let both = try stays.log.merge(bundles: [bundle, own], matching: .init(takesOthersAsNew: true))
    #expect(both.map(\.isForgotten) == [true, false])
    var matching = RunnerMatching(takesOthersAsNew: true)
    matching.readmits = true
    let result = try #require(
      try stays.log.merge(bundles: [bundle], matching: matching).first)
    #expect(result.added == (try goes.log.events().count))
    #expect(try !stays.log.merge(bundle: bundle).isForgotten)
  }

  @Test func `lets the device that wrote about them count no place twice`() throws {
    let diary = try Diary(seed: 1)
    let other = try diary.log.makeRunner(named: "Other", at: .on(monday))
    try diary.add(.noted(NoteRecord(text: "before")), at: .on(monday))
    let device = try #require(try diary.log.device())
    try diary.log.forget(other.id, on: monday)
    try diary.add(.noted(NoteRecord(text: "after")), at: .on(monday + 1))
    let last = try #require(try diary.log.events().last?.event)
    #expect(last.device != device)
    #expect(last.sequence == 1)
  }

  @Test func `forgets every identity of one person`() throws {
    let (here, there) = (try Diary(seed: 1), try Diary(seed: 2))
    var matching = RunnerMatching(takesOthersAsNew: false)
    matching.same = [there.runner: here.runner]
    let bundle = try there.log.bundle(of: there.runner, made: .on(monday))
    _ = try here.log.merge(bundles: [bundle], matching: matching)
    try here.log.forget(there.runner, on: monday)
    #expect(try here.log.runners().isEmpty)
    #expect(try here.log.events().isEmpty)
    #expect(try here.log.merge(bundle: bundle).isForgotten)
  }

  /// A log with much that is found nowhere else.
  private func leaving() throws -> Diary {
    let diary = try Diary(seed: 2)
    try diary.follow(.sample(id: "unique"), on: monday)
    try diary.add(.runnerNamed("Quintessa"), at: .on(monday))
    try diary.add(.noted(NoteRecord(text: "stairs in Xanadu")), at: .on(monday))
    try diary.add(
      .painScored(PainRecord(moment: .after, region: "xanadu knee", score: pain(3), day: monday)),
      at: .on(monday))
    for day in 0..<5 { try diary.train(on: monday + day) }
    return diary
  }

  /// Tells whether any file of a log's folder holds some bytes.
  private func holds(_ path: String, _ pattern: [UInt8]) throws -> Bool {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { name in
      let file = folder.appendingPathComponent(name)
      let kind = try FileManager.default.attributesOfItem(atPath: file.path)[.type]
      guard kind as? FileAttributeType == .typeRegular else { return false }
      let data = try Data(contentsOf: file)
      return data.firstRange(of: Data(pattern)) != nil
    }
  }

  private func bytes(of id: UniqueID) -> [UInt8] {
    [id.high, id.low].flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }
  }
}
