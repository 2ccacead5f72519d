import ArgumentParser
import Programmes
import ProgressTracking
import Screens

/// Adds a pain score by hand.
struct PainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pain",
    abstract: "Log a pain score by hand: midstance pain 3 --moment \"next morning\".")

  @Argument(help: "The score, from 0 (none) to 10 (the worst you can imagine).")
  var score: String

  @Option(
    help: """
      When it was: before, during, after, "an hour after" or "next morning", each seen from the \
      session.
      """)
  var moment: PainMoment

  @Option(help: "Where it hurts; the region that the programme asks about otherwise.")
  var region: String?

  @Flag(help: "It is sharp, or the joint gave way, locked or newly swelled.")
  var sharp = false

  @OptionGroup var when: WhenOptions

  private var answer: PainScore? {
    typedNumber(score).flatMap(Int.init(exactly:)).flatMap { PainScore($0) }
  }

  func validate() throws {
    guard answer != nil else {
      throw ValidationError("A pain score is a whole number from 0 to 10.")
    }
  }

  func run() throws {
    let surroundings = Surroundings()
    let hand = try HandEntry(surroundings, when)
    let (time, standing, followed) = (hand.time, hand.standing, try hand.followed)
    let day = hand.about?.day ?? time.day
    let references = try hand.log.painReferences(
      of: standing.runner.id, for: moment, about: day, at: time)
    let entry = PainEntry(
      record: PainRecord(
        moment: moment, region: try region(of: followed), score: answer, isSharp: sharp, day: day,
        isRecalled: isRecalled(hand)),
      followed: followed, references: references, today: time.day)
    let isNow = moment != .nextMorning && hand.about == nil && hand.corrected == nil
    let session = isNow ? standing.openSession?.id : nil
    // A session that was left is not gone on with after a score that ends it.
    let ends = session != nil && entry.endsSession
    try hand.append(
      entry.events + (ends ? [.sessionEnded(.stoppedByRule)] : []), session: session)
    try StandardOutput.write(lines: entry.lines(Wording(surroundings.catalogue)))
  }

  /// Whether a morning's score is given from memory; a correction is given as what it corrects was.
  private func isRecalled(_ hand: HandEntry) -> Bool {
    if case .painScored(let record)? = hand.corrected?.body { return record.isRecalled }
    return moment == .nextMorning
      && (hand.time.minuteOfDay >= 12 * 60 || hand.about.map { $0.day < hand.time.day } ?? false)
  }

  private func region(of followed: Followed) throws(CommandError) -> String {
    let regions = followed.programme.pain.regions.map { $0.name(affected: followed.affected) }
    guard let region else {
      guard let only = regions.first else { throw CommandError(.noRegion) }
      guard regions.count == 1 else {
        throw CommandError(.painRegion, regions.joined(separator: ", "))
      }
      return only
    }
    guard regions.isEmpty || regions.contains(region) else {
      throw CommandError(.noSuchRegion, region, regions.joined(separator: ", "))
    }
    return region
  }
}
