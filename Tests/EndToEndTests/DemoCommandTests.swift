import Foundation
import Testing

@Suite struct `A demo` {
  @Test func `is a log of its own, and never replaces one`() throws {
    try withHome { home in
      let folder = home.folder.path + "/demo"
      let arguments = ["demo", folder, "--days", "14", "--programme", "overstriding"]
      let first = try home.run(arguments)
      #expect(first.status == 0)
      #expect(first.output == "Look at it with: MIDSTANCE_HOME=\(folder) midstance\n")
      let looked = try home.run("progress", changes: ["MIDSTANCE_HOME": folder])
      #expect(looked.output.contains("Progress of Runner 1"))
      let again = try home.run(arguments)
      #expect(again.status == 1)
      #expect(again.errors.contains("Name another folder"))
      #expect(try home.run("log").errors.contains("Nothing has been logged yet"))
    }
  }
}
