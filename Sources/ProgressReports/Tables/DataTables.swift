/// The tables of a report, in the order in which they are written.
///
/// - Parameters:
///   - report: The report.
///   - incidents: What happened, in words, for each incident of it.
/// - Returns: The tables.
func dataTables(_ report: Report, incidents: [String]) -> [DataTable] {
  [
    setTable(report), dayTable(report), weekTable(report), exerciseTable(report),
    levelTable(report), painTable(report), measureTable(report), changeTable(report),
    runTable(report),
    effortTable(report), loadTable(report), reasonTable(report), followedTable(report),
    incidentTable(report, incidents), pauseTable(report), noteTable(report),
    correctionTable(report), flagTable(report), criterionTable(report),
  ]
}
