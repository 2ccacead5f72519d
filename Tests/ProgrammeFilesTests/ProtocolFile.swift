import ProgrammeFiles
import Programmes
import StarterProgrammes
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A programme of the folder `Protocols`: a prescription that somebody made, as a file says it.
struct ProtocolFile: Sendable, CustomTestStringConvertible {
  /// The name of the file, without its ending.
  let name: String

  init(_ name: String) { self.name = name }

  var testDescription: String { name }

  /// Where the file is.
  var path: String { Self.folder.appendingPathComponent("\(name).yaml").path }

  /// The folder of all of them.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Protocols")

  /// Every programme of the folder; the library that lies beside them is none.
  static var all: [ProtocolFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && $0 != "clinic.yaml" }.sorted()
      .map { ProtocolFile(String($0.dropLast(5))) }
  }

  /// Reads the file.
  func read() throws -> (reading: ProgrammeReading, source: SourceText) {
    let source = try loadProgramme(at: path, shipped: ShippedLibrary.source).source
    return (readProgramme(source), source)
  }

  /// Returns the programme, which has to be one.
  func programme() throws -> Programme { try #require(try read().reading.programme) }

  /// Returns a phase, counted from 0.
  func phase(_ index: Int = 0) throws -> Phase {
    let phases = try programme().phases
    return try #require(phases.indices.contains(index) ? phases[index] : nil)
  }

  /// Returns an item of the first phase, by its exercise or as the first one.
  func item(_ id: String? = nil) throws -> PhaseItem {
    let items = try phase().items
    return try #require(items.first { id == nil || $0.exercise.id.text == id })
  }

  /// Returns an exercise of the first phase, by its identifier or as the first one.
  func exercise(_ id: String? = nil) throws -> Exercise { try item(id).exercise }
}

extension PrescribedSet {
  /// Repetitions of stages that are named with their seconds.
  static func paced(
    _ repetitions: Bounds<Int>, _ stages: KeyValuePairs<String, Double>, load: Load? = nil,
    name: String? = nil
  ) -> PrescribedSet {
    PrescribedSet(
      .paced(
        repetitions: repetitions,
        stages: stages.map { Stage(name: $0.key, length: .seconds($0.value)) }),
      load: load, name: name)
  }

  /// The set that many times.
  static func * (set: PrescribedSet, count: Int) -> [PrescribedSet] {
    Array(repeating: set, count: count)
  }

  /// The set without what is said in it.
  var silent: PrescribedSet {
    guard case .paced(let repetitions, let stages) = work else { return self }
    var set = self
    set.work = .paced(
      repetitions: repetitions, stages: stages.map { Stage(name: $0.name, length: $0.length) })
    return set
  }
}

extension Dose {
  /// The sets without what is said in them.
  var silent: [PrescribedSet] { sets.map(\.silent) }
}
