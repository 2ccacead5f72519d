import DemoLogs
import Programmes
import ProgressTracking
import Synchronization
import Testing

@Suite struct `An overview` {
  @Test(arguments: [UInt64(1), 2, 3])
  func `says what a progress says, and raises the same flags`(seed: UInt64) throws {
    let diary = try Diary(seed: seed)
    var history = RandomHistory(seed: seed)
    try history.live(diary, days: 35)
    var raised: Set<String> = []
    for today in stride(from: monday + 2, through: monday + 38, by: 4) {
      raised.formUnion(try compare(diary.log, diary.runner, today: today))
    }
    #expect(raised.count > 3, "\(raised)")
  }

  @Test(arguments: [UInt64(2), 5])
  func `says it of two phases, sides and measures, too`(seed: UInt64) throws {
    let programme = Programme.figures()
    let generator = Mutex(SeededGenerator(seed: seed))
    let log = try ProgressLog.open(
      at: nil, random: { generator.withLock { $0.next() } }, readProgramme: { _ in programme })
    try log.fill(
      runners: 2, following: programme, text: "figures", days: monday...monday + 69, seed: seed,
      devices: 2)
    for runner in try log.runners() {
      for today in stride(from: monday + 20, through: monday + 80, by: 15) {
        _ = try compare(log, runner.id, today: today)
      }
    }
  }

  /// Compares all that an overview says, and returns the flags that were raised.
  private func compare(
    _ log: ProgressLog, _ runner: UniqueID, today: LocalDay
  ) throws -> [String] {
    let period = today - FlagRule.daysLookedBackOn...today
    let overview = try log.overview(of: runner, over: period, today: today)
    var whole = try log.progress(of: runner, over: overview.period, today: today)
    let flags = whole.flags(today: today)
    #expect(overview.flags(today: today) == flags)
    whole.exercises = []
    whole.efforts = []
    whole.loads = []
    whole.reasons = []
    whole.tempos = []
    whole.lateEntries = []
    #expect(overview == whole)
    return flags.map(\.id)
  }
}
