import Programmes
import Screens
import StarterProgrammes
import TestSupport
import Testing

@Suite struct `A programme as a hand-out` {
  @Test func `says all that the language can say`() throws {
    let lines = ProgrammeDocument(try richProgramme()).lines()
    expectSnapshot(lines.joined(separator: "\n") + "\n", named: "show-rich.txt")
  }

  @Test func `says a starter`() throws {
    let lines = ProgrammeDocument(try strideStarter(), affected: .left).lines()
    expectSnapshot(lines.joined(separator: "\n") + "\n", named: "show-overstriding.txt")
  }

  @Test(arguments: [1, 20, 33, 80, 200])
  func `keeps to a width, and acts on no terminal`(width: Int) throws {
    let lines = ProgrammeDocument(try richProgramme()).lines(width: width)
    #expect(isClean(lines))
    #expect(!lines.isEmpty)
    guard width >= 40 else { return }
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func `marks what the file leaves to a default, and only that`() throws {
    var programme = try richProgramme()
    let marked = ProgrammeDocument(programme).lines()
    #expect(marked.contains("Language: en*"))
    #expect(marked.contains { $0.contains("no pause to change sides*") } == false)
    programme.phases[0].sessions[0].items[1].ladder = nil
    #expect(
      ProgrammeDocument(programme).lines().contains { $0.contains("no pause to change sides*") })
    programme.defaulted = []
    programme.stopSigns = []
    for phase in programme.phases.indices {
      for session in programme.phases[phase].sessions.indices {
        for item in programme.phases[phase].sessions[session].items.indices {
          programme.phases[phase].sessions[session].items[item].exercise.defaulted = []
        }
      }
    }
    #expect(!ProgrammeDocument(programme).lines().contains { $0.contains("*") })
  }
}
