import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A program that was started with files in the place of its standard streams.
///
/// Foundation's own waits until every descendant has ended, which a server such as tmux's never does.
struct Spawned {
  /// The process.
  let id: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: Its arguments.
  ///   - environment: All of its environment.
  ///   - folder: The folder it runs in.
  ///   - streams: The paths of files for standard input, output and error.
  /// - Throws: The system's error.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String,
    streams: [String]
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in streams.enumerated() {
      let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_APPEND
      unsafe posix_spawn_file_actions_addopen(&actions, Int32(descriptor), file, mode, 0o600)
    }
    // Threads of a test runner block signals, which would be handed down.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // The shell changes the folder and then becomes the program: the process stays the same.
    let shell = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder, program]
    var words = unsafe (shell + arguments).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    let texts = unsafe words + variables
    defer { for index in unsafe texts.indices { unsafe free(texts[index]) } }
    var id = pid_t()
    let code = unsafe posix_spawn(&id, shell[0], &actions, &attributes, &words, &variables)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
    self.id = id
  }

  /// Waits for its end; one that takes longer than a minute is killed.
  ///
  /// - Returns: Its exit status, or the signal that ended it as a negative number.
  func wait() -> Int32 {
    let deadline = ContinuousClock.now + .seconds(60)
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(id, &status, WNOHANG)
      if ended == id { break }
      if ended < 0, errno != EINTR { return -1 }
      if ContinuousClock.now > deadline { kill() }
      usleep(2_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  /// Ends it at once.
  func kill() { _ = Foundation.kill(id, SIGKILL) }
}
