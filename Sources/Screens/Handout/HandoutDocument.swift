package import Programmes
package import ProgressReports
package import TerminalUI

/// A programme as a sheet to print for someone without a computer: in the words in which it is shown,
/// with pictures of its movements and tables to tick.
package struct HandoutDocument: Sendable {
  private let programme: Programme
  private let affected: BodySide?
  private let wording: Wording
  private let glyphs: GlyphSet
  private let version: String
  private let text: ProgrammeDocument
  private var catalogue: Catalogue { wording.catalogue }

  /// Creates the sheet of a programme.
  ///
  /// - Parameters:
  ///   - programme: What is prescribed.
  ///   - affected: The affected side, where it is known.
  ///   - wording: The words.
  ///   - glyphs: The characters of pictures that are no drawings.
  ///   - version: The version of the program.
  package init(
    _ programme: Programme, affected: BodySide? = nil, wording: Wording = Wording(),
    glyphs: GlyphSet = .unicode, version: String
  ) {
    text = ProgrammeDocument(programme, affected: affected, wording: wording)
    self.programme = programme
    self.affected = text.affected
    self.wording = wording
    self.glyphs = glyphs
    self.version = version
  }

  /// The sheet: what it is for, when to stop and whom to call, the phases, what is measured.
  package var handout: Handout {
    Handout(
      language: catalogue.language.rawValue, kind: catalogue(HandoutText.kind),
      title: programme.title,
      lead: outline {
        text.writeIdentity(on: &$0)
        writeSide(on: &$0)
        text.writeDays(on: &$0)
      },
      parts: parts(.warning, text.writeStopSigns) + parts(.warning, text.writeContact)
        + parts(.plain, text.writeNotFor) + parts(.plain, text.writePain)
        + programme.phases.indices.map(chapter) + measures
        + parts(.plain, text.writeQuestionnaires),
      version: version)
  }

  private func outline(_ write: (inout TextPage) -> Void) -> [OutlineEntry] {
    var page = TextPage()
    write(&page)
    return page.outline
  }

  /// The side, to be marked where it is not known: nobody asks on paper.
  private func writeSide(on page: inout TextPage) {
    guard programme.affected == .asked, affected == nil else { return text.writeSide(on: &page) }
    page.field(catalogue(ProgrammeText.affectedLabel), catalogue(HandoutText.sideToMark))
  }

  /// The parts that begin with the headings of a text.
  private func parts(
    _ kind: HandoutPart.Kind, _ write: (inout TextPage) -> Void
  ) -> [HandoutPart] {
    var page = TextPage()
    write(&page)
    return page.chapters.map {
      HandoutPart(title: $0.title, kind: kind, pieces: [.words($0.entries)])
    }
  }

  private func chapter(_ index: Int) -> HandoutPart {
    let phase = programme.phases[index]
    let text = PhaseDocument(phase, of: programme, affected: affected, wording: wording)
    var words = outline { text.writeHead(on: &$0) }
    var pieces: [HandoutPiece] = []
    for session in phase.sessions {
      pieces.append(.words(words + outline { text.writeHead(of: session, on: &$0) }))
      words = []
      for (item, page) in zip(session.items, text.exercises(of: session, width: 80)) {
        pieces += page.outline.map { piece(of: $0, item) }
      }
    }
    pieces.append(.words(outline { text.writeEnd(on: &$0) }))
    pieces += TickGrids(phase, of: programme, affected: affected, wording: wording).grids.map {
      .grid($0)
    }
    pieces.append(.words(outline { writeWhenItHurts(in: phase, on: &$0) }))
    return HandoutPart(
      title: catalogue(
        ProgrammeText.phase, String(index + 1), String(programme.phases.count), phase.title),
      kind: .chapter, pieces: pieces)
  }

  /// What to do at which pain, when to stop and whom to call: each phase has it on its own sheet.
  private func writeWhenItHurts(in phase: Phase, on page: inout TextPage) {
    let moments = PainMoment.allCases.filter { moment in
      moment == .during || programme.pain.moments.contains(moment)
    }
    for pain in moments.compactMap({ PainByScore($0, in: phase, of: programme) }) {
      page.list(
        wording.lines(pain, contact: programme.contact),
        under: catalogue(HandoutText.painAt, wording.moment(pain.moment)))
    }
    page.list(
      [
        catalogue(RuleText.sharpRule), catalogue(HandoutText.stopSign),
        programme.contact == nil
          ? catalogue(ProgrammeText.noContact)
          : catalogue(HandoutText.call, text.contact),
        catalogue(RuleText.emergencyHint),
      ], under: catalogue(HandoutText.whenToStop))
  }

  /// A numbered entry is the exercise with all that stands below it; others are words around it.
  private func piece(of entry: OutlineEntry, _ item: PhaseItem) -> HandoutPiece {
    guard case .number(let number) = entry.lead else { return .words([entry]) }
    let sketches = MovementSketch.sketches(of: item, affected: affected)
    let pictures = sketches.map { sketch in
      HandoutPicture(
        drawing: sketch.drawing(named: item.exercise.name, wording),
        caption: sketch.caption(wording), start: catalogue(HandoutText.pathStart),
        end: catalogue(HandoutText.pathEnd, sketch.end),
        lines: sketch.lines(wording, glyphs: glyphs))
    }
    return .exercise(
      HandoutExercise(number: number, name: entry.text, pictures: pictures, words: entry.below))
  }

  private var measures: [HandoutPart] {
    var parts = parts(.plain, text.writeMeasures)
    if let last = parts.indices.last {
      parts[last].pieces.append(
        .grid(measureGrid(programme.measures, affected: affected, wording)))
    }
    return parts
  }
}
