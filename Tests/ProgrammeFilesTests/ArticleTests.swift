import Foundation
import ProgrammeFiles
import TestSupport
import Testing

@Suite struct `The documentation` {
  @Test func `has the key reference that the table makes`() {
    expectFile(KeyReference.article, at: articles + "KeyReference.md")
  }

  @Test func `teaches with programmes that have no mistake`() throws {
    let article = try Article(at: articles + "WritingAProgramme.md")
    #expect(article.programmes.count >= 3)
    for (line, text) in article.programmes {
      let source = SourceText(name: "line \(line) of the article", text: text)
      let reading = readProgramme(source)
      #expect(
        reading.programme != nil && reading.diagnostics.isEmpty,
        "\(rendered(reading.diagnostics, in: source))")
    }
  }

  @Test func `says of first mistakes what the check says`() throws {
    let path = articles + "WritingAProgramme.md"
    expectFile(try Article(at: path).withMessages(), at: path)
  }
}

private let articles =
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
  .appendingPathComponent("Sources/ProgrammeFiles/ProgrammeFiles.docc").path + "/"

/// The article that teaches, with the YAML and the messages in it.
///
/// A block after the mark `fragment` is a part of the next whole programme, or of the last one. A block
/// after the mark `mistake` stands for a line of the last programme, and the text block after it has
/// what the check then says.
private struct Article {
  private let lines: [String]
  private var blocks: [Block] = []

  private struct Block {
    var mark: String
    var language: String
    /// The lines between the fences, by their numbers from 0.
    var range: Range<Int>
  }

  init(at path: String) throws {
    lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    var mark = ""
    var open: (language: String, line: Int)?
    for (number, line) in lines.enumerated() {
      if let start = open {
        guard line == "```" else { continue }
        blocks.append(Block(mark: mark, language: start.language, range: start.line..<number))
        (open, mark) = (nil, "")
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), number + 1)
      } else if line.hasPrefix("<!-- "), line.hasSuffix(" -->") {
        mark = String(line.dropFirst(5).dropLast(4))
      }
    }
  }

  /// Every programme, the fragments put into one, with the line it stands at.
  var programmes: [(line: Int, text: String)] {
    let yaml = blocks.filter { $0.language == "yaml" && !$0.mark.hasPrefix("mistake: ") }
    return yaml.enumerated().map { index, block in
      let line = block.range.lowerBound
      guard block.mark == "fragment" else { return (line, text(block)) }
      let whole = yaml[index...].first { $0.mark.isEmpty }.map(text) ?? last
      return (line, replacing(block, in: whole))
    }
  }

  /// The article with every message as the check says it now.
  func withMessages() -> String {
    var result = lines
    for (block, message) in zip(blocks, blocks.dropFirst()).reversed()
    where block.mark.hasPrefix("mistake: ") {
      let line = String(block.mark.dropFirst("mistake: ".count))
      let source = SourceText(
        name: "knee.yaml", text: last.replacing("\n\(line)\n", with: "\n\(text(block))"))
      let said = rendered(readProgramme(source).diagnostics, in: source)
      result.replaceSubrange(
        message.range, with: said.split(separator: "\n").map(String.init))
    }
    return result.joined(separator: "\n")
  }

  private var last: String {
    blocks.last { $0.language == "yaml" && $0.mark.isEmpty }.map(text) ?? ""
  }

  private func text(_ block: Block) -> String {
    lines[block.range].map { $0 + "\n" }.joined()
  }

  /// A programme with the top-level keys of a fragment in place of its own.
  private func replacing(_ fragment: Block, in whole: String) -> String {
    let new = Self.parts(of: text(fragment))
    let old = Self.parts(of: whole)
    return old.map { part in new.first { $0.key == part.key }?.text ?? part.text }.joined()
  }

  private static func parts(of text: String) -> [(key: String, text: String)] {
    var parts: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if line.first?.isLetter == true {
        parts.append((String(line.prefix { $0 != ":" }), line + "\n"))
      } else if !parts.isEmpty {
        parts[parts.count - 1].text += line + "\n"
      }
    }
    return parts
  }
}
