import GRDB
import Programmes

/// Who is whom: a person may have been given an identity on each of several machines.
struct RunnerIdentities {
  let database: Database

  /// Makes the runner of a bundle known, as whom it was said to be.
  ///
  /// - Returns: Whether two runners of the store have become one, or one has become two.
  /// - Throws: ``ProgressLogError/undecided(_:)`` where it has to be said first.
  func settle(_ header: BundleHeader, _ matching: RunnerMatching) throws -> Bool {
    if let person = try RunnerTable(database: database).runner(header.runner.id),
      matching.parted.contains(person.runner.id), header.also.isEmpty
    {
      return try part(header.runner.id, from: person)
    }
    let told = matching.same[header.runner.id]
    let known = try persons(header.identities)
    let allowed = try persons([header.runner.id] + (told.map { [$0] } ?? []))
    if known.count > 1, !known.isSubset(of: allowed) {
      throw undecided(header, try runners(known.subtracting(allowed)), isClaimed: true)
    }
    if let meant = matching.meant, told == nil, try known != persons([meant]) {
      throw undecided(header, try runners(persons([meant])), isClaimed: false)
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

extension RunnerIdentities {
  /// Makes an identity a runner of its own again.
  ///
  /// Every event knows the identity it was written about. How far the two are known is told by what is
  /// left of each: the later of two bundles may have been the other's.
  ///
  /// - Returns: Whether there was another identity to part it from.
  private func part(_ id: UniqueID, from person: RunnerTable.Entry) throws -> Bool {
    let others = "coalesce(person, number) = \(person.number) AND id <> ?"
    let rest = try Int.fetchOne(
      database, sql: "SELECT number FROM runners WHERE \(others) ORDER BY id LIMIT 1",
      arguments: [id.blob])
    let parted = try Int.fetchOne(
      database, sql: "SELECT number FROM runners WHERE id = ?", arguments: [id.blob])
    guard let rest, let parted else { return false }
    try database.execute(
      sql: "UPDATE runners SET person = NULLIF(\(rest), number) WHERE \(others)",
      arguments: [id.blob])
    try database.execute(
      sql: """
        UPDATE runners SET person = NULL WHERE number = \(parted);
        UPDATE events SET writtenAs = coalesce(writtenAs, runner) WHERE runner = \(person.number);
        UPDATE events SET runner = CASE writtenAs WHEN \(parted) THEN \(parted) ELSE \(rest) END
        WHERE runner = \(person.number);
        UPDATE events SET writtenAs = NULLIF(writtenAs, runner) WHERE runner IN (\(parted), \(rest));
        """)
    try settle(person.number, isParted: parted == person.number)
    return true
  }

  /// Settles what the row that stood for both says of one of them.
  private func settle(_ number: Int, isParted: Bool) throws {
    if isParted {
      try database.execute(
        sql: """
          UPDATE runners SET livesHere = EXISTS (
            SELECT 1 FROM events e JOIN devices d ON d.number = e.device
            WHERE e.runner = ?1 AND d.isOwn = 1 AND e.kind = ?2)
          WHERE number = ?1
          """, arguments: [number, EventKind.sessionStarted.rawValue])
    }
    try database.execute(
      sql: """
        UPDATE runners SET (knownUntil, knownThrough) =
          (SELECT at, day FROM events WHERE runner = ?1 ORDER BY at DESC LIMIT 1)
        WHERE number = ?1 AND knownUntil IS NOT NULL
        """, arguments: [number])
  }
}

extension String {
  /// The text without what does not tell two names apart.
  fileprivate var folded: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
