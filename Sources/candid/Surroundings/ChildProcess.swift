import Glibc

/// A program that candid started.
struct ChildProcess {
  /// How a program ended.
  enum Ending: Equatable {
    case code(Int32)
    case signal(Int32)
  }

  /// A system call refused it with this errno.
  struct Refused: Error, Equatable {
    let code: Int32
  }

  private let id: pid_t
  private let isAlone: Bool

  /// Starts a program, looked for in `PATH`, with the streams of candid.
  ///
  /// It gets none of candid's other files, and its signals as they are by default.
  init(_ words: [String]) throws(Refused) {
    try self.init(words, isAlone: false, files: nil)
  }

  /// Starts a program in a process group of its own that reads a file and whose words nobody hears.
  ///
  /// It is in nobody's way: what stops or ends candid's group does not reach it, and where it leaves a part of
  /// itself behind, nothing waits for that.
  init(_ words: [String], alone input: Int32) throws(Refused) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    try self.init(words, isAlone: true, files: &actions)
  }

  private init(
    _ words: [String],
    isAlone: Bool,
    files actions: UnsafePointer<posix_spawn_file_actions_t>?
  ) throws(Refused) {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    posix_spawnattr_setsigmask(&attributes, &standard)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&standard, number) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags =
      POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (isAlone ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let texts = words.map { strdup($0) }
    defer { for text in texts { free(text) } }
    var process = pid_t()
    let refusal = posix_spawnp(&process, words[0], actions, &attributes, texts + [nil], environ)
    guard refusal == 0 else { throw Refused(code: refusal) }
    id = process
    self.isAlone = isAlone
  }

  /// Waits until it has ended.
  func wait() throws(Refused) -> Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      if errno != EINTR { throw Refused(code: errno) }
    }
    return Self.ending(status)
  }

  /// How it has ended; nil while it runs.
  func look() throws(Refused) -> Ending? {
    var status: Int32 = 0
    let found = waitpid(id, &status, WNOHANG)
    if found < 0, errno != EINTR { throw Refused(code: errno) }
    return found == id ? Self.ending(status) : nil
  }

  /// Ends it at once, with all that it started where it has a group of its own.
  func end() {
    kill(isAlone ? -id : id, SIGKILL)
    // Killed, it ends without delay; nobody asks how.
    _ = try? wait()
  }

  private static func ending(_ status: Int32) -> Ending {
    let signal = status & 0x7F
    return signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }
}
