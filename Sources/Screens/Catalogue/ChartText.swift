/// Words that a chart needs beside its data.
package enum ChartText: String, Phrase {
  case noData = "no data"
  case hidden = "{0} earlier not shown"
  case daysPerColumn = "one column is {0} days, the highest shown"
}
