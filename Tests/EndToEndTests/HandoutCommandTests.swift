import Foundation
import Testing

@Suite struct `A programme on paper` {
  @Test(arguments: [("html", "<!DOCTYPE html>"), ("markdown", "# Leg diagonals, standing")])
  func `is printed in a format`(format: String, start: String) throws {
    try withHome { home in
      let outcome = try home.run("show", "pnf-diagonals", "--format", format)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix(start))
      #expect(!home.exists(home.data))
    }
  }

  @Test func `needs nothing from elsewhere`() throws {
    try withHome { home in
      let page = try home.run("show", "weight-shifting", "--format", "html").output
      #expect(page.contains("default-src 'none'"))
      for sign in ["<script", "src=", "@import", "url(h", "href="] { #expect(!page.contains(sign)) }
    }
  }

  @Test func `goes to a file whole, and replaces none that nobody gave up`() throws {
    try withHome { home in
      let arguments = ["show", "overstriding", "-o", "sheet.html"]
      #expect(try home.run(arguments).output == "The programme is in 'sheet.html'.\n")
      let page = try home.read("sheet.html")
      #expect(page.hasSuffix("</html>\n"))
      try home.file("sheet.html", "mine")
      let refused = try home.run(arguments)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("--force"))
      #expect(try home.read("sheet.html") == "mine")
      #expect(try home.run(arguments + ["--force"]).status == 0)
      #expect(try home.read("sheet.html") == page)
      #expect(try home.run("show", "overstriding", "-o", "nowhere/sheet.txt").status == 1)
    }
  }

  @Test func `refuses a format that there is not, with those that there are`() throws {
    try withHome { home in
      let outcome = try home.run("show", "overstriding", "--format", "pdf")
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("html"))
    }
  }

  @Test func `holds every prescription that is written down here`() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../ProgrammeFilesTests/Protocols").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") && $0 != "clinic.yaml" }
    #expect(names.count > 50)
    try withHome { home in
      for name in names {
        let path = folder.appendingPathComponent(name).path
        let outcome = try home.run("show", path, "--format", "html")
        #expect(outcome.status == 0 && outcome.output.hasSuffix("</html>\n"), "\(name)")
      }
    }
  }
}
