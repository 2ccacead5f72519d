import Charts

extension Wording {
  /// The words of a chart; the places in them are the chart's to fill.
  var chart: ChartWords {
    var words = ChartWords(
      noData: catalogue(ChartText.noData), hidden: catalogue(ChartText.hidden),
      daysPerColumn: catalogue(ChartText.daysPerColumn),
      day: catalogue(ProgressScreenText.columnDay),
      event: catalogue(ProgressScreenText.columnEvent))
    words.decimalSign = catalogue(DoseText.decimal, "", "")
    return words
  }
}
