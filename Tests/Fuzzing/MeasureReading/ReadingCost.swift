import ProgrammeFiles
import ReadingPromises

#if canImport(FoundationEssentials)
  import FoundationEssentials
  import Glibc
#else
  import Foundation
#endif

/// What reading one text and showing its mistakes took.
struct ReadingCost: CustomStringConvertible {
  let name: String
  /// Of the processor, which does not depend on how busy the machine is.
  let time: Duration
  /// The most memory that the process has had so far, in KiB, where the system tells.
  let memory: Int?

  /// Reads a text.
  init(of bytes: [UInt8], name: String) {
    self.name = name
    let source = SourceText(name: name, bytes: bytes)
    time = processorTime {
      let reading = readProgramme(source)
      _ = rendered(reading.diagnostics, in: source)
    }
    memory = peakMemory()
    // What is slow is told by its name.
    if time < .seconds(1) { holdReaderToItsPromises(bytes) }
  }

  /// Whether it took no more than 100 MB and two seconds, twice what it should on a machine of its
  /// own: a shared one has been seen to take half as long again.
  var isWithinLimits: Bool { time < .seconds(2) && memory ?? 0 <= 100 * 1_024 }

  var description: String {
    let memory = memory.map { "\($0 / 1_024) MB" } ?? "memory not known here"
    return "\(Int(time / .milliseconds(1))) ms  \(memory)  \(name)"
  }
}

/// Returns the time that the processor takes for something.
func processorTime(_ body: () -> Void) -> Duration {
  let start = clock()
  body()
  return .seconds(Double(clock() - start) / Double(CLOCKS_PER_SEC))
}

private func peakMemory() -> Int? {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
    return nil
  }
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line?.split { !$0.isNumber }.first.flatMap { Int($0) }
}
