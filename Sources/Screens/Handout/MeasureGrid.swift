import Programmes
import ProgressReports

/// Lays out a table in which measures are written down, each side in a row of its own.
///
/// - Parameters:
///   - measures: The measures.
///   - affected: The affected side, which comes first where it is known.
///   - wording: The words.
/// - Returns: The table, with room for four days.
func measureGrid(_ measures: [Measure], affected: BodySide?, _ wording: Wording) -> HandoutGrid {
  let catalogue = wording.catalogue
  let days = 4
  return HandoutGrid(
    caption: catalogue(HandoutText.gridMeasures), help: catalogue(HandoutText.gridMeasureHelp),
    corner: catalogue(HandoutText.gridMeasure),
    columns: Array(repeating: catalogue(HandoutText.gridDate), count: days),
    rows: measures.flatMap { measure in
      let name = catalogue(ProgrammeText.measure, measure.name, measure.unit)
      let first = affected ?? .left
      let heads =
        measure.eachSide
        ? [first, first.other].map { catalogue(HandoutText.gridSide, name, wording.side($0)) }
        : [name]
      return heads.map {
        HandoutGrid.Row($0, Array(repeating: [.blank], count: days))
      }
    })
}
