import Crypto
import Programmes
import ProgressTracking
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Offers bytes to a log as a bundle and stops the process where a promise is broken: as they are, and
/// put right as someone would who knows the format.
///
/// - Parameter bytes: What a bundle may hold; anything.
package func holdLogToItsPromises(_ bytes: [UInt8]) {
  holdJSONToItsPromises(bytes)
  let start = clock()
  OfferedLog.shared.offer(bytes)
  OfferedLog.shared.offer(Forgery(bytes).bundle)
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  require(seconds < 1, "taking a bundle in takes less than a second: \(seconds) s")
}

/// Reads bytes as JSON and stops the process where what was read is not what is written.
private func holdJSONToItsPromises(_ bytes: [UInt8]) {
  guard let value = JSONReader.value(of: bytes) else { return }
  require(String(validating: bytes, as: UTF8.self) != nil, "JSON is UTF-8")
  let text = value.text
  require(JSONReader.value(of: Array(text.utf8))?.text == text, "there is one way to write a value")
}

/// A log with one runner, to which bundles are offered one after another.
private final class OfferedLog: Sendable {
  static let shared = OfferedLog()

  private let log = Mutex(OfferedLog.fresh())

  func offer(_ bundle: [UInt8]) {
    log.withLock { log in
      let before = Self.everything(in: log)
      do throws(ProgressLogError) {
        let results = try log.merge(bundles: [bundle], matching: .init(takesOthersAsNew: true))
        require(!results.isEmpty, "a bundle is somebody's")
        Self.requireToBeCarried(log)
        log = Self.fresh()
      } catch {
        switch error {
        case .bundles, .undecided: break
        default: fatalError("broken promise: a bundle is refused as one, not by \(error)")
        }
        require(Self.everything(in: log) == before, "a refused bundle changes nothing")
      }
    }
  }

  /// What came in goes out again, into a log that then holds the same.
  private static func requireToBeCarried(_ log: ProgressLog) {
    let carried = everything(in: log)
    let other = empty(seed: 2)
    for bundle in carried {
      require((try? other.merge(bundle: bundle)) != nil, "what was taken in is carried")
    }
    require(everything(in: other) == carried, "a log that was carried is the same")
  }

  private static func everything(in log: ProgressLog) -> [[UInt8]] {
    let runners = (try? log.runners()) ?? []
    return runners.sorted { $0.id < $1.id }.map { runner in
      (try? log.bundle(of: runner.id, made: time)) ?? []
    }
  }

  private static func fresh() -> ProgressLog {
    let log = empty(seed: 1)
    do {
      let runner = try log.makeRunner(named: "Ren", at: time)
      let note = EventBody.noted(NoteRecord(text: "all well"))
      try log.append([note], as: EventContext(runner: runner.id, time: time))
    } catch {
      fatalError("\(error)")
    }
    return log
  }

  private static func empty(seed: UInt64) -> ProgressLog {
    let bits = Mutex(seed)
    do {
      return try ProgressLog.open(
        at: nil,
        random: {
          bits.withLock { bits in
            bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return bits
          }
        }, readProgramme: { _ in nil })
    } catch {
      fatalError("\(error)")
    }
  }

  private static let time = EventTime(
    milliseconds: 1_772_400_000_000, zone: "UTC", day: LocalDay(number: 20_513), minuteOfDay: 1_280)
}

/// Stops the process unless a condition holds.
private func require(_ condition: Bool, _ promise: @autoclosure () -> String) {
  if !condition { fatalError("broken promise: \(promise())") }
}
