import Programmes
import ProgressTracking
import Testing

/// Every figure against a second, naive computation, over random lives.
@Suite struct `Every figure says what a naive computation says` {
  private static let seeds: [UInt64] = [2, 5, 11]
  /// Lived once, for all figures.
  private static let lives = Result {
    try Dictionary(uniqueKeysWithValues: seeds.map { ($0, try Life(seed: $0)) })
  }

  private func life(_ seed: UInt64) throws -> Life { try #require(try Self.lives.get()[seed]) }

  private func isClose(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-6 }

  private func expect(_ tally: SessionTally, _ dose: DoseTally, are part: NaiveFigures.Part) {
    #expect(
      [tally.done, tally.partial, tally.missed, tally.held, tally.extra, tally.open]
        == [part.done, part.partial, part.missed, part.held, part.extra, 0])
    #expect(isClose(dose.prescribed, part.prescribed))
    #expect(isClose(dose.done, part.doseDone))
    #expect(isClose(dose.capped, part.capped))
  }

  @Test(arguments: seeds)
  func `sessions and dose by day, week and phase`(seed: UInt64) throws {
    let life = try life(seed)
    for day in life.progress.days {
      expect(day.sessions, day.dose, are: life.naive.days[day.day, default: .init()])
    }
    #expect(life.progress.weeks.count == life.naive.weeks.count)
    for week in life.progress.weeks {
      expect(week.sessions, week.dose, are: life.naive.weeks[week.start, default: .init()])
    }
    #expect(Set(life.progress.phases.map(\.phase)) == Set(life.naive.phases.keys))
    for phase in life.progress.phases {
      expect(phase.sessions, phase.dose, are: life.naive.phases[phase.phase, default: .init()])
    }
  }

  @Test(arguments: seeds)
  func `sets by exercise and side, and why they were left out`(seed: UInt64) throws {
    let life = try life(seed)
    #expect(life.progress.exercises.count == life.naive.exercises.count)
    for exercise in life.progress.exercises {
      let name = "\(exercise.exercise) \(exercise.side?.rawValue ?? "")"
      let naive = try #require(life.naive.exercises[name])
      #expect(isClose(exercise.dose.prescribed, naive.prescribed))
      #expect(isClose(exercise.dose.done, naive.done))
      #expect(isClose(exercise.dose.capped, naive.capped))
      #expect(
        [exercise.completed, exercise.partial, exercise.skipped]
          == [naive.completed, naive.partial, naive.skipped])
      #expect(exercise.daysDone == naive.daysDone)
      #expect(
        Dictionary(uniqueKeysWithValues: exercise.reasons.map { ($0.reason, $0.sets) })
          == naive.reasons)
    }
  }

  @Test(arguments: seeds)
  func `days over the dose, streaks and endings`(seed: UInt64) throws {
    let life = try life(seed)
    let over = life.progress.daysOverDose
    #expect(over.over == life.naive.over)
    #expect(over.farOver == life.naive.farOver)
    #expect(over.unscheduled == life.naive.unscheduled)
    #expect(!over.over.isEmpty)
    #expect(life.progress.streak.current == life.naive.streak.current)
    #expect(life.progress.streak.longest == life.naive.streak.longest)
    #expect(
      Dictionary(uniqueKeysWithValues: life.progress.endingCounts.map { ($0.ending, $0.sessions) })
        == life.naive.endings)
    #expect(life.progress.endings.count { $0.isForPain } == life.naive.stoppedForPain)
  }

  @Test(arguments: seeds)
  func `what was written down afterwards, and how much later`(seed: UInt64) throws {
    let life = try life(seed)
    let promptness = life.progress.promptness
    #expect(promptness.timedSets == life.naive.timed)
    #expect(promptness.enteredSets == life.naive.entered)
    #expect(promptness.recalledScores == life.naive.scores.count { $0.isRecalled })
    var delays: [Double] = []
    for run in life.progress.runs {
      let entered = stride(from: 3, to: 79, by: 16).map { monday + $0 }
        .first { $0 >= run.day && $0 - run.day <= 3 }
      let delay = Double(try #require(entered) - run.day)
      // A run, a score and a note each.
      if delay > 0 { delays += [delay, delay, delay] }
    }
    #expect(promptness.late == delays.count)
    #expect(promptness.delay?.median == NaivePain.median(delays))
  }

  @Test(arguments: seeds)
  func `the tempo of sets that have one`(seed: UInt64) throws {
    let life = try life(seed)
    var times: [Identifier: [Double]] = [:]
    for session in life.naive.sessions {
      for record in session.records where record.ending == .completed && record.source != .entered {
        let exercise = record.planned.exercise
        guard ["shift", "rise"].contains(exercise.text),
          let phase = session.phase.flatMap({ life.programme.phase($0) }),
          phase.items.contains(where: { $0.exercise.id == exercise }),
          life.naive.enteredOn[phase.id].map({ $0 <= session.day }) ?? false
        else { continue }
        times[record.planned.exercise, default: []].append(
          (record.seconds / record.done * 10).rounded() / 10)
      }
    }
    #expect(Set(life.progress.tempos.map(\.exercise)) == Set(times.keys))
    for tempo in life.progress.tempos {
      let took = times[tempo.exercise] ?? []
      #expect(tempo.sets == took.count)
      #expect(tempo.kept == took.count { $0 >= 7 * 0.8 && $0 <= 7 * 1.2 })
      #expect(isClose(tempo.seconds.median, NaivePain.median(took) ?? -1))
    }
  }

  @Test(arguments: seeds)
  func `pain by region and moment`(seed: UInt64) throws {
    let life = try life(seed)
    #expect(Set(life.progress.painByRegion.map(\.region)) == ["left knee", "hip"])
    for region in life.progress.painByRegion {
      for moment in region.moments {
        let scores = life.naive.scores.filter {
          $0.region == region.region && $0.moment == moment.moment
        }
        #expect(moment.total.asked == scores.count)
        #expect(moment.total.answered == scores.count { $0.score != nil })
        #expect(moment.total.sharp == scores.count { $0.isSharp })
        #expect(moment.total.worst == NaivePain.worst(scores))
        #expect(
          moment.total.median
            == NaivePain.median(scores.compactMap { $0.score.map { Double($0.value) } }))
        for (week, count) in moment.weeks {
          let ofWeek = scores.filter { $0.day >= week && $0.day < week + 7 }
          #expect(count.asked == ofWeek.count)
          #expect(count.worst == NaivePain.worst(ofWeek))
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `how pain answers to a session and to the night after it`(seed: UInt64) throws {
    let life = try life(seed)
    for response in life.progress.painResponses() {
      let naive = NaivePain.changes(
        life.naive.sessions, region: response.region, from: .before, to: .after)
      #expect(response.compared == naive.changes.count)
      #expect(response.missing == naive.missing)
      #expect(response.change?.median == NaivePain.median(naive.changes))
      #expect(response.rose == naive.changes.count { $0 >= 2 })
      #expect(response.fell == naive.changes.count { $0 <= -2 })
    }
    for response in life.progress.morningResponses {
      let naive = NaivePain.mornings(
        life.naive.sessions, life.naive.scores, region: response.region, before: monday + 79)
      #expect(response.compared == naive.changes.count)
      #expect(response.missing == naive.missing)
      #expect(response.change?.median == NaivePain.median(naive.changes.map(Double.init)))
      #expect(response.noWorse == naive.changes.count { $0 <= 0 })
      #expect(response.worseByOne == naive.changes.count { $0 == 1 })
      #expect(response.worseByMore == naive.changes.count { $0 >= 2 })
    }
    #expect(life.progress.painResponses().count == 2)
    #expect(life.progress.morningResponses.count == 2)
  }

  @Test(arguments: seeds)
  func `exercises against the others`(seed: UInt64) throws {
    let life = try life(seed)
    var compared = 0
    for exercise in life.progress.exercisePain {
      let during = NaivePain.during(life.naive.sessions, exercise.exercise)
      #expect(exercise.during?.with ?? 0 == during.count)
      if let comparison = exercise.during {
        #expect(isClose(comparison.points, during.reduce(0, +) / Double(during.count)))
        compared += 1
      }
      let (with, without) = NaivePain.after(
        life.naive.sessions, life.naive.scores, exercise.exercise)
      guard let comparison = exercise.nextMorning else {
        #expect(with.isEmpty || without.isEmpty)
        continue
      }
      #expect([comparison.with, comparison.without] == [with.count, without.count])
      let means = [with, without].map { $0.reduce(0, +) / Double($0.count) }
      #expect(isClose(comparison.points, means[0] - means[1]))
    }
    #expect(compared > 1)
  }

  @Test(arguments: seeds)
  func `what there is to look at`(seed: UInt64) throws {
    let life = try life(seed)
    let last = monday + 79
    let raised = Set(life.progress.flags(today: last).map(\.id))
    let lately = life.naive.scores.filter { $0.day > last - 14 && $0.day <= last }
    let over = (life.naive.farOver + life.naive.unscheduled).filter { $0 > last - 14 }
    var missed = 0
    for day in (monday...last).reversed() {
      if life.naive.sessions.contains(where: { $0.day == day && $0.isWorked }) { break }
      missed += life.naive.days[day]?.missed ?? 0
    }
    let (entered, timed) = (life.naive.entered, life.naive.timed)
    let expected = [
      "pain-from-7": lately.contains { $0.score.map { $0.value >= 7 } ?? false },
      "sharp-pain": lately.contains(where: \.isSharp), "over-dose": over.count >= 2,
      "missed-3": missed >= 3,
      "entered-afterwards": entered >= 10 && entered * 100 >= 50 * (entered + timed),
    ]
    for (id, isExpected) in expected { #expect(raised.contains(id) == isExpected, "\(id)") }
  }

  @Test(arguments: seeds)
  func `left against right`(seed: UInt64) throws {
    let life = try life(seed)
    let difference = try #require(life.progress.sideDifferences.first)
    var pairs: [(day: LocalDay, left: Double, right: Double)] = []
    for day in monday...monday + 79 {
      let taken = life.progress.measures.filter { $0.day == day }.map(\.record)
      if let left = taken.last(where: { $0.side == .left }),
        let right = taken.last(where: { $0.side == .right })
      {
        pairs.append((day, left.value, right.value))
      }
    }
    #expect(difference.count == pairs.count)
    #expect(difference.latest.day == pairs.last?.day)
    #expect(difference.latest.difference == (pairs.last?.left ?? 0) - (pairs.last?.right ?? 0))
    var squares: [Double] = []
    for index in pairs.indices.dropFirst() {
      squares.append(
        (pairs[index].left - pairs[index - 1].left) * (pairs[index].left - pairs[index - 1].left))
      squares.append(
        (pairs[index].right - pairs[index - 1].right)
          * (pairs[index].right - pairs[index - 1].right))
    }
    let mean = squares.reduce(0, +) / Double(squares.count)
    #expect(isClose(difference.smallestChange ?? -1, 1.96 * mean.squareRoot()))
  }
}
