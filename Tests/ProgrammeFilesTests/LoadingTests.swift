import ProgrammeFiles
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct `A programme file on disk` {
  @Test func `is loaded under the name it was asked for`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appendingPathComponent("knee.yaml")
      try Data("\u{FEFF}format: midstance/1\n".utf8).write(to: file)
      let link = folder.appendingPathComponent("link.yaml")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      let source = try loadProgrammeFile(at: link.path)
      #expect(source.name == link.path)
      #expect(source.text == "format: midstance/1\n")
    }
  }

  @Test func `is refused in words when it is none`() throws {
    try withTemporaryFolder { folder in
      func path(_ name: String, _ bytes: Data? = nil) throws -> String {
        let file = folder.appendingPathComponent(name)
        try bytes?.write(to: file)
        return file.path
      }
      let missing = try path("missing.yaml")
      #expect(throws: ProgrammeFileError.missing(missing)) {
        try loadProgrammeFile(at: missing)
      }
      #expect(throws: ProgrammeFileError.folder(folder.path)) {
        try loadProgrammeFile(at: folder.path)
      }
      #expect(throws: ProgrammeFileError.notAFile("/dev/zero")) {
        try loadProgrammeFile(at: "/dev/zero")
      }
      let empty = try path("empty.yaml", Data())
      #expect(throws: ProgrammeFileError.empty(empty)) { try loadProgrammeFile(at: empty) }
      let large = try path("large.yaml", Data(repeating: 0x61, count: 600 * 1024))
      #expect(throws: ProgrammeFileError.tooLarge(large)) { try loadProgrammeFile(at: large) }
      let binary = try path("binary.yaml", Data([0x61, 0, 0x62]))
      #expect(throws: ProgrammeFileError.binary(binary)) { try loadProgrammeFile(at: binary) }
      let full = try path("full.yaml", Data(repeating: 0x61, count: SourceText.sizeLimit))
      #expect(try loadProgrammeFile(at: full).bytes.count == SourceText.sizeLimit)
    }
  }

  @Test(
    arguments: [
      ProgrammeFileError.missing("a"), .folder("a"), .notAFile("a"), .unreadable("a"), .empty("a"),
      .tooLarge("a"), .binary("a"),
    ])
  func `has an error that names it and says what to do`(error: ProgrammeFileError) {
    #expect(error.description.contains("'a'"))
    #expect(error.description.hasSuffix(".") || error.description.hasSuffix("?"))
    #expect(error.description.split(separator: " ").count > 8)
  }

  @Test func `cannot act on the terminal by its name`() {
    #expect(!ProgrammeFileError.missing("a\u{1B}[2J").description.contains("\u{1B}"))
  }
}
