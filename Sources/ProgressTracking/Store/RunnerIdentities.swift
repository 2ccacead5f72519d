import GRDB
import Programmes

/// Who is whom: a person may have been given an identity on each of several machines.
struct RunnerIdentities {
  let database: Database

  /// Makes the runner of a bundle known, as whom it was said to be.
  ///
  /// - Returns: Whether two runners of the store have become one.
  /// - Throws: ``ProgressLogError/undecided(_:)`` where it has to be said first.
  func settle(_ header: BundleHeader, _ matching: RunnerMatching) throws -> Bool {
    let told = matching.same[header.runner.id]
    let known = try persons(header.identities)
    let allowed = try persons([header.runner.id] + (told.map { [$0] } ?? []))
    if known.count > 1, !known.isSubset(of: allowed) {
      throw undecided(header, try runners(known.subtracting(allowed)), isClaimed: true)
    }
    if known.isEmpty, told == nil, !matching.takesOthersAsNew,
      !matching.others.contains(header.runner.id)
    {
      let others = try candidates(header.runner)
      if !others.isEmpty { throw undecided(header, others, isClaimed: false) }
    }
    return try unite(header.identities + (told.map { [$0] } ?? []))
  }

  private func undecided(
    _ header: BundleHeader, _ others: [Runner], isClaimed: Bool
  ) -> ProgressLogError {
    .undecided(RunnerMeeting(runner: header.runner, others: others, isClaimed: isClaimed))
  }

  /// Who of the store a runner could be: one of the same name; and who lives here, where one of the two
  /// has no name.
  private func candidates(_ runner: Runner) throws -> [Runner] {
    try RunnerTable(database: database).runners().filter { entry in
      entry.livesHere && (runner.name.isEmpty || entry.runner.name.isEmpty)
        || !runner.name.isEmpty && entry.runner.name.folded == runner.name.folded
    }.map(\.runner)
  }

  /// The short numbers of the runners that some identities lead to, as far as they are known.
  private func persons(_ identities: [UniqueID]) throws -> Set<Int> {
    try Set(
      identities.compactMap { try RunnerTable(database: database).runner($0)?.number })
  }

  private func runners(_ numbers: Set<Int>) throws -> [Runner] {
    try RunnerTable(database: database).runners().filter { numbers.contains($0.number) }
      .map(\.runner)
  }

  /// Makes one runner of all who have some identities.
  ///
  /// The oldest identity is the one that the runner is shown by, the same in every log.
  ///
  /// - Returns: Whether events have another runner now, so that all that follows from them does too.
  private func unite(_ identities: [UniqueID]) throws -> Bool {
    let table = EventTable(database: database)
    let persons = try Set(identities.map { try table.number(ofRunner: $0) }).sorted()
    guard persons.count > 1 else { return false }
    let list = persons.map(String.init).joined(separator: ", ")
    let all = "coalesce(person, number) IN (\(list))"
    let first = try Int.fetchOne(
      database, sql: "SELECT number FROM runners WHERE \(all) ORDER BY id LIMIT 1")
    guard let first else { return false }
    try database.execute(
      sql: """
        UPDATE runners SET
          livesHere = (SELECT max(livesHere) FROM runners WHERE number IN (\(list))),
          knownThrough = (SELECT knownThrough FROM runners WHERE number IN (\(list))
            ORDER BY knownUntil DESC LIMIT 1),
          knownUntil = (SELECT max(knownUntil) FROM runners WHERE number IN (\(list)))
        WHERE number = \(first);
        UPDATE runners SET person = NULLIF(\(first), number) WHERE \(all);
        UPDATE events SET writtenAs = NULLIF(coalesce(writtenAs, runner), \(first)),
          runner = \(first) WHERE runner IN (\(list));
        """)
    return true
  }
}

extension String {
  /// The text without what does not tell two names apart.
  fileprivate var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
