/// The tables of a report, in the order in which they are written.
func dataTables(_ report: Report) -> [DataTable] {
  [
    setTable(report), dayTable(report), weekTable(report), exerciseTable(report),
    levelTable(report), painTable(report), measureTable(report), runTable(report),
    effortTable(report), loadTable(report), reasonTable(report), followedTable(report),
    incidentTable(report), noteTable(report), flagTable(report), criterionTable(report),
  ]
}
