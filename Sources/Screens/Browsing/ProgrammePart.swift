package import Programmes

/// A part of a programme that can be looked at by itself.
package struct ProgrammePart: Hashable, Sendable {
  /// What it is called in the contents.
  package var title: String
  /// Whether it belongs to the part above it.
  package var isWithin = false
  /// What it is.
  package var content: Content

  /// What a part is.
  package enum Content: Hashable, Sendable {
    case phase(Identifier)
    /// An exercise of a phase, by its place in the session.
    case exercise(PhaseItem, number: Int)
    case pain
    case stopSigns
    case contact
    case measures
    case questionnaires
    case notFor
    case about
    case sources
  }
}

extension Programme {
  /// Returns the contents of the programme: phases with their exercises, then what holds for all.
  ///
  /// - Parameters:
  ///   - current: The phase that is marked as the one the reader is in.
  ///   - texts: The words.
  /// - Returns: The parts that have something in them, in the order in which they are read.
  package func parts(markingPhase current: Identifier?, _ texts: Catalogue) -> [ProgrammePart] {
    let wording = Wording(texts)
    var parts: [ProgrammePart] = []
    for (index, phase) in phases.enumerated() {
      let title = texts(
        ProgrammeText.phase, String(index + 1), String(phases.count), phase.title)
      parts.append(
        ProgrammePart(
          title: phase.id == current ? texts(BrowsingText.here, title) : title,
          content: .phase(phase.id)))
      for session in phase.sessions {
        let name = phase.sessions.count > 1 ? wording.title(of: session) : nil
        parts += session.items.enumerated().map { number, item in
          let title = wording.title(of: item)
          return ProgrammePart(
            title: name.map { texts(BrowsingText.inSession, title, $0) } ?? title,
            isWithin: true, content: .exercise(item, number: number + 1))
        }
      }
    }
    func add(_ title: ProgrammeText, _ content: ProgrammePart.Content, if isThere: Bool) {
      if isThere { parts.append(ProgrammePart(title: texts(title), content: content)) }
    }
    add(.pain, .pain, if: true)
    add(.stopSigns, .stopSigns, if: !stopSigns.isEmpty)
    add(.contact, .contact, if: true)
    add(.measures, .measures, if: !measures.isEmpty)
    add(.questionnaires, .questionnaires, if: !questionnaires.isEmpty)
    add(.notFor, .notFor, if: !notFor.isEmpty)
    parts.append(ProgrammePart(title: texts(BrowsingText.about), content: .about))
    add(.sources, .sources, if: !sources.isEmpty)
    return parts
  }
}

extension ProgrammeDocument {
  /// Returns the lines of one part, no wider than a width in columns.
  package func lines(of part: ProgrammePart, width: Int = 80) -> [String] {
    var page = TextPage(width: width)
    switch part.content {
    case .phase(let id):
      page.heading(part.title)
      write(phase: id, on: &page)
    case .exercise(let item, let number): write(item, number: number, on: &page)
    case .pain: writePain(on: &page)
    case .stopSigns: writeStopSigns(on: &page)
    case .contact: writeContact(on: &page)
    case .measures: writeMeasures(on: &page)
    case .questionnaires: writeQuestionnaires(on: &page)
    case .notFor: writeNotFor(on: &page)
    case .about: writeHead(on: &page)
    case .sources: writeSources(on: &page)
    }
    return page.lines
  }
}
