import Programmes
internal import Yams

/// Reads when to go on from a phase and when to go back.
struct AdvanceReader {
  let file: FileContext
  let pain: ReadPain
  let followed: Declared<Followed>

  /// Reads when to go on to the next phase.
  ///
  /// - Parameters:
  ///   - fields: The keys.
  ///   - schedule: When a session is due, or nothing where it could not be read.
  /// - Returns: The criteria that could be read, and who decides.
  func advance(_ fields: Fields, schedule: Schedule?) -> Advance {
    let criteria = reader(isStepBack: false).criteria(fields, "require")
    let (days, sessions) = after(fields)
    if fields.has("after"), let schedule {
      let most = sessions ?? days.map(schedule.mostSessions)
      for case (.sessionsDone(let count), let span) in criteria {
        guard let most, count > most else { continue }
        file.findings.error(.moreThanThePhaseHas(most), at: span)
      }
    }
    return Advance(
      earliest: days ?? fields.days("earliest") ?? 0, leastSessions: sessions ?? 0,
      requires: criteria.map(\.criterion), decides: decider(fields))
  }

  /// Reads when to go back to an earlier phase.
  func stepBack(_ fields: Fields) -> StepBack? {
    let criteria = reader(isStepBack: true).criteria(fields, "when")
    let decider = self.decider(fields)
    return fields.identifier("to").map {
      StepBack(to: $0, when: criteria.map(\.criterion), decides: decider)
    }
  }

  private func reader(isStepBack: Bool) -> CriterionReader {
    CriterionReader(file: file, pain: pain, followed: followed, isStepBack: isStepBack)
  }

  private func decider(_ fields: Fields) -> Decider {
    fields.word("decides").flatMap(Decider.init(rawValue:)) ?? .therapist
  }

  /// Reads when the phase ends, in days or in sessions.
  private func after(_ fields: Fields) -> (days: Int?, sessions: Int?) {
    guard let node = fields.value("after"), let text = file.word(node) else { return (nil, nil) }
    let isDays = Quantities.days(text) != nil || Quantities.suggestedDays(for: text) != nil
    return isDays && Quantities.whole(text) == nil
      ? (file.days(node), nil) : (nil, file.written(node, Notations.sessions))
  }
}

extension Diagnostic.Message {
  fileprivate static func moreThanThePhaseHas(_ most: Int) -> Self {
    Self(
      "the phase ends before so many sessions can be done",
      help: "write 'at least \(most)' or less, or let the phase last longer")
  }
}
