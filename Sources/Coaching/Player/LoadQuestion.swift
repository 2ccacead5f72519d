package import Programmes
package import ProgressTracking

/// What was really carried or pulled against in a set whose load has to be found.
///
/// The options are hundredths of the unit, and behind them that it is left open.
package struct LoadQuestion: Hashable, Sendable {
  /// The set.
  package var planned: PlannedSet
  /// What is prescribed.
  package var prescribed: Load
  /// The unit it is given in.
  package var unit: WeightUnit
  /// What was used the last time in this session, as an option.
  package var last: Int?

  /// Creates a question.
  package init(planned: PlannedSet, prescribed: Load, unit: WeightUnit, last: Int? = nil) {
    self.planned = planned
    self.prescribed = prescribed
    self.unit = unit
    self.last = last
  }

  /// The option that leaves it open.
  package static let unanswered = 100_001

  /// Half a unit.
  private static let halfStep = 50

  /// Returns the option of a weight in the unit, or nothing beyond the scale.
  package static func option(_ weight: Double) -> Int? {
    guard weight.isFinite, (0...1_000).contains(weight) else { return nil }
    return Int((weight * 100).rounded())
  }

  /// Returns a weight in words, `42.5 kg`, or nothing for the option that leaves it open.
  package func text(of option: Int) -> String? {
    guard (0..<Self.unanswered).contains(option) else { return nil }
    return Load.weight(Bounds(Double(option) / 100), unit).text
  }

  /// Returns the option some half units away; from nothing the last load, or no load at all.
  ///
  /// Below no load, and beyond the scale, it is left open.
  func step(from option: Int?, by distance: Int) -> Int {
    guard let option, option != Self.unanswered else {
      return distance < 0 && option == nil ? Self.unanswered : last ?? 0
    }
    let steps = Double(option) / Double(Self.halfStep)
    let next = Int(distance > 0 ? steps.rounded(.down) : steps.rounded(.up)) + distance
    return next < 0 ? Self.unanswered : min(next * Self.halfStep, Self.unanswered)
  }
}

extension SessionPlayer {
  /// Asks what load was used in a set that was done, where it had to be found.
  mutating func askLoad(of record: SetRecord, _ prescribed: PrescribedSet) {
    guard record.done > 0, let load = prescribed.load, load.isAsked else { return }
    questions.append(
      Question(
        .loadUsed(
          LoadQuestion(
            planned: record.planned, prescribed: load, unit: weightUnit,
            last: lastLoad(of: record.planned.exercise)))))
  }

  /// Puts the load into the record of the set, which is in the log already.
  mutating func acceptLoad(_ load: String?, of planned: PlannedSet) -> [PlayerAction] {
    guard let load, let index = finished.lastIndex(where: { $0.planned == planned })
    else { return [] }
    let record = finished[index]
    finished[index].loadUsed = load
    return [.correct(.setFinished(record), to: .setFinished(finished[index]))]
  }

  /// The unit of the first weight that the programme prescribes, and kilograms where there is none.
  private var weightUnit: WeightUnit {
    let prescribed = (followed.programme.exercises + followed.phase.items.map(\.exercise)).lazy
      .flatMap(\.dose.sets).compactMap(\.load)
    for case .weight(_, let unit) in prescribed { return unit }
    return .kilogram
  }

  /// What was last used in an exercise, as an option of the question.
  private func lastLoad(of exercise: Identifier) -> Int? {
    let used = finished.last { $0.planned.exercise == exercise && $0.loadUsed != nil }?.loadUsed
    return used?.split(separator: " ").first.flatMap { Double($0) }
      .flatMap(LoadQuestion.option)
  }
}
