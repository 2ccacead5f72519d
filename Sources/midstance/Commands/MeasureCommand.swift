import ArgumentParser
import PlainText
import Programmes
import ProgressTracking
import Screens

/// Adds a value of a measure by hand.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Log a measure by hand: midstance measure knee-to-wall 9.5 --side left.")

  @Argument(help: "The measure, by its id in the programme.")
  var measure: String

  @Argument(help: "The value, in the measure's unit: 9.5 or 9,5.")
  var value: String

  @Option(help: "The side it was taken on: left or right.")
  var side: BodySide?

  @OptionGroup var when: WhenOptions

  func run() throws {
    let surroundings = Surroundings()
    let entry = try HandEntry(surroundings, when)
    let measure = try measure(of: entry.followed.programme)
    let wording = Wording(surroundings.catalogue)
    let value = try value(of: measure, wording)
    try entry.append([.measured(MeasureRecord(measure: measure.id, side: side, value: value))])
    let number = wording.number(value)
    try StandardOutput.line(
      side.map {
        sentence(.measureLoggedSide, measure.name, wording.side($0), number, measure.unit)
      }
        ?? sentence(.measureLogged, measure.name, number, measure.unit))
  }

  private func measure(of programme: Programme) throws(CommandError) -> Measure {
    if let found = programme.measures.first(where: { $0.id.text == measure }) { return found }
    let names = programme.measures.map(\.id.text)
    guard !names.isEmpty else { throw CommandError(.noMeasures) }
    guard let near = nearest(to: measure, among: names) else {
      throw CommandError(.noSuchMeasure, measure, names.joined(separator: ", "))
    }
    throw CommandError(.noSuchMeasureButNear, measure, near)
  }

  private func value(of measure: Measure, _ wording: Wording) throws(CommandError) -> Double {
    if measure.eachSide, side == nil { throw CommandError(.measureSide, measure.name) }
    if !measure.eachSide, side != nil { throw CommandError(.measureNoSide, measure.name) }
    let least = wording.number(measure.range.lowerBound)
    let most = wording.number(measure.range.upperBound)
    let typed = cleaned(value, limit: 40)
    guard let value = typedNumber(value) else {
      throw CommandError(.measureNoNumber, measure.name, least, most, measure.unit, typed)
    }
    guard measure.range.contains(value) else {
      throw CommandError(.measureRange, measure.name, least, most, measure.unit, typed)
    }
    return value
  }
}
