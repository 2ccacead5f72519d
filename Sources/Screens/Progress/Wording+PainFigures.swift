import PlainText
import Programmes
import ProgressTracking

extension Wording {
  /// Returns pain by region and moment, and how it answers to training, a line each.
  func painFigures(_ progress: Progress) -> [String] {
    let moments = progress.painByRegion.flatMap { region in
      region.moments.map { moment in
        named(
          catalogue(
            ProgressFigureText.part, place(region.region), shortMoment(moment.moment)),
          pain(moment))
      }
    }
    let responses = progress.painResponses().map { response in
      named(
        catalogue(ProgressFigureText.responseName, place(response.region)),
        joined([
          change(response.change, CommonText.sessions),
          response.compared > 0
            ? catalogue(ProgressFigureText.responseRose, String(response.rose)) : "",
          missing(response.missing),
        ]))
    }
    let mornings = progress.morningResponses.map { response in
      named(
        catalogue(ProgressFigureText.morningName, place(response.region)),
        joined([
          change(response.change, ProgressFigureText.mornings),
          response.compared > 0
            ? catalogue(
              ProgressFigureText.morningWorse, String(response.noWorse),
              String(response.worseByOne), String(response.worseByMore)) : "",
          missing(response.missing),
        ]))
    }
    return moments + responses + mornings
  }

  private func place(_ region: String) -> String {
    capitalised(cleaned(self.region(recorded: region), limit: 80))
  }

  private func pain(_ moment: MomentPain) -> String {
    let total = moment.total
    var parts = [
      catalogue(ProgressFigureText.painCount, String(total.answered), String(total.asked))
    ]
    if let median = total.median, let worst = total.worst {
      parts.append(
        catalogue(ProgressFigureText.painMiddle, number(median), String(worst)))
    }
    if let change = moment.change {
      let text = catalogue(
        ProgressFigureText.painChange, number(change.first), number(change.last))
      parts.append(
        change.isSmall && change.points != 0
          ? catalogue(ProgressFigureText.maybeNothing, text) : text)
    }
    return joined(parts)
  }

  private func change(_ spread: Spread?, _ counted: some Phrase) -> String {
    guard let spread else { return catalogue(ProgressFigureText.noResponse) }
    return catalogue(
      ProgressFigureText.response, signed(spread.median), signed(spread.lowerQuartile),
      signed(spread.upperQuartile), catalogue.count(spread.count, counted))
  }

  private func missing(_ count: Int) -> String {
    count > 0 ? catalogue(ProgressFigureText.missing, String(count)) : ""
  }

  /// Returns how exercises compare to the others by the pain that came with them, a line each.
  func exercisePain(_ progress: Progress) -> [String] {
    progress.exercisePain.map { exercise in
      var parts: [String] = []
      if let during = exercise.during {
        parts.append(
          judged(
            during,
            catalogue(
              ProgressFigureText.exerciseDuring, signed(during.points),
              catalogue.count(during.with, CommonText.sessions))))
      }
      if let morning = exercise.nextMorning {
        parts.append(
          judged(
            morning,
            catalogue(
              ProgressFigureText.exerciseMorning, signed(morning.points), String(morning.with),
              String(morning.without))))
      }
      return named(cleaned(exercise.name, limit: 200), joined(parts))
    }
  }

  private func judged(_ comparison: PainComparison, _ text: String) -> String {
    guard comparison.isEnough else { return catalogue(ProgressFigureText.exerciseTooFew, text) }
    return catalogue(
      comparison.isMore ? ProgressFigureText.exerciseMore : .exerciseChance, text)
  }
}
