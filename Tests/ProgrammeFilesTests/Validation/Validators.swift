import Foundation
import ProgrammeFiles
import TestSupport
import Testing

/// The validators of JSON Schema that `validate.py` runs, each of another make.
struct Validators {
  /// A text that is held against a schema.
  struct File: Encodable {
    /// What it is called in a message.
    let name: String
    /// The YAML.
    let text: String
    /// The schema, or a pointer into one: `programme`, `programme#/definitions/stage`.
    var schema = "programme"
    /// Whether the text is JSON, which is read much faster than other YAML.
    var isJSON = false
  }

  /// What the validators say of a file.
  struct Verdict: Decodable {
    /// What the file is called.
    let name: String
    /// For each validator why it refuses the file, or nothing where it does not.
    let verdicts: [String: String?]

    /// Whether all accept it.
    var isAccepted: Bool { verdicts.values.allSatisfy { $0 == nil } }
    /// Whether all refuse it.
    var isRefused: Bool { verdicts.values.allSatisfy { $0 != nil } }
    /// The reasons, for a message.
    var reasons: String {
      verdicts.sorted { $0.key < $1.key }
        .map { "\($0.key): \($0.value ?? "accepts it")" }.joined(separator: "\n")
    }
  }

  /// Holds files against the schemas of the programme and of the library.
  ///
  /// - Parameter files: The files.
  /// - Returns: A verdict for each, in their order.
  /// - Throws: What keeps the validators from being run.
  static func verdicts(on files: [File]) throws -> [Verdict] {
    let python = try #require(
      python,
      "Python with jsonschema, fastjsonschema and ruamel.yaml is missing: run '.setup/install --tests'"
    )
    return try withTemporaryFolder { folder in
      let request = folder.appendingPathComponent("request")
      let answer = folder.appendingPathComponent("answer")
      let schemas =
        #"{"programme":\#(FileSchema().json.compact),"#
        + #""library":\#(FileSchema(of: .library).json.compact)}"#
      let texts = String(decoding: try JSONEncoder().encode(files), as: UTF8.self)
      try Data(#"{"schemas":\#(schemas),"files":\#(texts)}"#.utf8).write(to: request)
      let status = try run(python, [script], input: request, output: answer)
      try #require(status == 0, "the validators ended with \(status)")
      return try JSONDecoder().decode([Verdict].self, from: Data(contentsOf: answer))
    }
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("validate.py").path

  /// The first Python that has what is needed: the system's may not be the first in the path.
  private static let python: String? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map(String.init) + ["/usr/bin"]
    return folders.map { $0 + "/python3" }.first { python in
      let modules = "import fastjsonschema, jsonschema, ruamel.yaml"
      return FileManager.default.isExecutableFile(atPath: python)
        && (try? run(python, ["-c", modules])) == 0
    }
  }()

  private static func run(
    _ program: String, _ arguments: [String], input: URL? = nil, output: URL? = nil
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) }
    if let output {
      try Data().write(to: output)
      process.standardOutput = try FileHandle(forWritingTo: output)
    } else {
      process.standardError = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
