import CSystem
import Dispatch
package import SessionSound
import Synchronization

/// The sound of a session: one stream of samples to one player.
///
/// What is planned is mixed and written by a thread of its own, so that neither the screen nor the
/// disk is ever in its way.
package final class SoundOutput: Sendable {
  /// The instant of the first sample, as the clock counts.
  package let origin: Duration
  private let clock: @Sendable () -> Duration
  private let state: Mutex<State>
  private let wish = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  private struct State {
    var track = Track()
    /// Whether samples are wanted though all are silent, so that the stream does not run dry.
    var isRunning = false
    var isClosing = false
    /// The players that have not failed yet, the one that is used first.
    var players: [PlayerProgram]
    var process: Process?
    var lost: [String] = []
  }

  /// How many samples are written at a time; as bytes they are what the pipe holds.
  package static let blockLength = 2_048
  /// How far ahead of the clock samples are written, at most.
  package static let lead = Duration.milliseconds(100)

  /// Starts the stream; a player is started as soon as there is something to play.
  ///
  /// - Parameters:
  ///   - players: The players to try, the best first.
  ///   - clock: The clock that the instants of the sounds are counted by.
  package init(_ players: [PlayerProgram], clock: @escaping @Sendable () -> Duration) {
    self.clock = clock
    // What is due now has a place of its own, and so has what comes a little earlier.
    origin = clock() - .seconds(2)
    state = Mutex(State(players: players))
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    if unsafe ms_thread_start(feedSamples, context) != 0 {
      unsafe Unmanaged<SoundOutput>.fromOpaque(context).release()
      state.withLock { $0.players = [] }
      ended.signal()
    }
  }

  /// Replaces what is planned and has not been written.
  ///
  /// - Parameters:
  ///   - sounds: What is to be heard, placed from `origin` on.
  ///   - isRunning: Whether the session runs; otherwise the stream stops when all has been heard.
  ///   - isHushed: Whether what can be heard falls silent first.
  package func plan(_ sounds: [PlacedSound], isRunning: Bool, isHushed: Bool = false) {
    state.withLock { state in
      if isHushed { state.track.hush() }
      // A stream that stood still goes on at the time it is now.
      state.track.skip(to: place(clock()))
      state.track.plan(sounds)
      state.isRunning = isRunning
    }
    wish.signal()
  }

  /// The names of players that have failed since the last call.
  package func takeLost() -> [String] {
    state.withLock { state in
      defer { state.lost = [] }
      return state.lost
    }
  }

  /// Whether a player may still fail, or has failed since the last call of `takeLost`.
  package var isUncertain: Bool {
    state.withLock { state in
      !state.lost.isEmpty || !state.players.isEmpty && state.track.nextSound != nil
    }
  }

  /// The player that is used, nothing where none is left.
  package var player: String? { state.withLock { $0.players.first?.name } }

  /// Ends the stream at once, and the player with it.
  package func close() {
    let process = state.withLock { state in
      state.isClosing = true
      return state.process
    }
    process?.interrupt()
    wish.signal()
    ended.wait()
  }

  /// Waits until all that is planned has been heard, or so long at most, and ends the stream.
  ///
  /// - Returns: Whether a player took all of it.
  @discardableResult
  package func finish(within time: Duration) -> Bool {
    let end = clock() + time
    while clock() < end, state.withLock({ !$0.players.isEmpty && $0.track.nextSound != nil }) {
      _ = ended.wait(timeout: .now() + .milliseconds(20))
    }
    // What is written has still to be heard.
    if player != nil { _ = ended.wait(timeout: .now() + .milliseconds(300)) }
    let isPlayed = state.withLock { !$0.players.isEmpty && $0.track.nextSound == nil }
    close()
    return isPlayed
  }

  private func place(_ instant: Duration) -> Int { SampleClock.index(of: instant - origin) }

  // MARK: The thread

  /// Writes samples until the stream is closed.
  fileprivate func feed() {
    while let turn = nextTurn() {
      switch turn {
      case .write(let samples): write(samples)
      case .wait(nil): wish.wait()
      case .wait(let time?):
        _ = wish.wait(timeout: .now() + .nanoseconds(Int(time / .nanoseconds(1))))
      }
    }
    takeProcess()?.finish(within: .milliseconds(200))
    ended.signal()
  }

  private enum Turn {
    case write([Int16])
    case wait(Duration?)
  }

  /// What the thread does next; nothing at the end.
  private func nextTurn() -> Turn? {
    let now = clock()
    return state.withLock { state in
      let isToHear = state.track.nextSound != nil
      if state.isClosing { return nil }
      guard !state.players.isEmpty, state.isRunning || isToHear else { return .wait(nil) }
      // A player that lags is given less silence, but every cue.
      state.track.skip(to: place(now))
      let due = SampleClock.time(of: state.track.position + Self.blockLength) + origin - Self.lead
      guard due <= now else { return .wait(due - now) }
      let samples = state.track.mix(Self.blockLength)
      return .write(samples ?? Array(repeating: 0, count: Self.blockLength))
    }
  }

  private func write(_ samples: [Int16]) {
    let bytes = WAV.bytes(samples)
    while true {
      guard let process = state.withLock({ $0.process }) ?? start() else { return }
      if process.write(bytes) { return }
      takeProcess()?.finish(within: .milliseconds(100))
      state.withLock { state in
        guard !state.isClosing, !state.players.isEmpty else { return }
        state.lost.append(state.players.removeFirst().name)
      }
    }
  }

  /// Takes the player away, so that nobody ends it twice.
  private func takeProcess() -> Process? {
    state.withLock { state in
      defer { state.process = nil }
      return state.process
    }
  }

  /// Starts the best player that can be started.
  private func start() -> Process? {
    while let program = state.withLock({ $0.isClosing ? nil : $0.players.first })?.prepared {
      if let process = Process(
        feeding: program.path, program.arguments, pipeSize: 2 * Self.blockLength)
      {
        state.withLock { $0.process = process }
        return process
      }
      state.withLock { $0.lost.append($0.players.removeFirst().name) }
    }
    return nil
  }
}

/// The body of the thread.
private func feedSamples(_ context: UnsafeMutableRawPointer?) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<SoundOutput>.fromOpaque(context).takeRetainedValue().feed()
}
