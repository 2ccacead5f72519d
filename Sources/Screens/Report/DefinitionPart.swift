import ProgressReports
import ProgressTracking

extension ReportWording {
  /// What each word means, and how it is known that nothing was changed.
  var definitions: [Fact] {
    sessionTerms + doseTerms + painTerms + findingTerms + dayTerms + contentTerms
  }

  private func fact(_ term: DefinitionText, _ text: DefinitionText) -> Fact {
    Fact(catalogue(term), catalogue(text))
  }

  private func fact(
    _ term: DefinitionText, _ text: DefinitionText, _ number: String
  ) -> Fact {
    Fact(catalogue(term), catalogue(text, number))
  }

  private var sessionTerms: [Fact] {
    [
      fact(.session, .sessionMeans), fact(.due, .dueMeans), fact(.done, .doneMeans),
      fact(.partial, .partialMeans), fact(.missed, .missedMeans), fact(.open, .openMeans),
      fact(.held, .heldMeans), fact(.extra, .extraMeans),
    ]
  }

  private var doseTerms: [Fact] {
    [
      fact(.dose, .doseMeans), fact(.set, .setMeans), fact(.timed, .timedMeans),
      fact(.entered, .enteredMeans), fact(.rounding, .roundingMeans),
    ]
  }

  private var painTerms: [Fact] {
    let smallest = words.decimal(PainChange.smallestThatMatters)
    return [
      fact(.painScore, .painScoreMeans), fact(.sharp, .sharpMeans), fact(.median, .medianMeans),
      fact(.change, .changeMeans, smallest), fact(.measureChange, .measureChangeMeans),
    ]
  }

  private var findingTerms: [Fact] {
    [
      fact(.tension, .tensionMeans),
      fact(.overDose, .overDoseMeans, String(DaysOverDose.farPercent)),
      fact(.tempo, .tempoMeans, String(TempoProgress.tolerancePercent)),
      fact(.enteredLater, .enteredLaterMeans), fact(.criteria, .criteriaMeans),
      fact(.worthALook, .worthALookMeans),
    ]
  }

  private var dayTerms: [Fact] {
    [fact(.day, .dayMeans), fact(.unknown, .unknownMeans)]
  }

  /// How much the log holds, so that two reports can be told to be of the same entries.
  private var contentTerms: [Fact] {
    guard let content = report.material.content else { return [] }
    let entries = catalogue.count(content.entries, ReportText.entries)
    return [
      Fact(
        catalogue(DefinitionText.log),
        catalogue(DefinitionText.logMeans, entries, content.fingerprint))
    ]
  }
}
