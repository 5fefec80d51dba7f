import Glibc

/// A process that a test started; it is ended with the test at the latest.
final class Child {
  /// How a process ended, as its parent sees it.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(Int32)
  }

  let id: pid_t
  private var ending: Ending?

  /// Starts a program with nothing inherited but what is named here.
  ///
  /// The arguments begin with the program's path and need not be text. One that leads a session
  /// has the first terminal it opens as its controlling one. Throws what the kernel refused.
  init(
    arguments: [[UInt8]],
    environment: [String: String],
    folder: String,
    streams: [Home.Stream],
    leadsSession: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in streams {
      switch stream.target {
      case .path(let path, let mode):
        posix_spawn_file_actions_addopen(&actions, stream.number, path, mode, 0o600)
      case .handle(let handle):
        posix_spawn_file_actions_adddup2(&actions, handle, stream.number)
      case .closed: posix_spawn_file_actions_addclose(&actions, stream.number)
      }
    }
    var attributes = Self.attributes(leadsSession: leadsSession)
    defer { posix_spawnattr_destroy(&attributes) }
    var child = pid_t()
    let variables = environment.map { Array("\($0.key)=\($0.value)".utf8) }
    // A spawned program cannot be told its folder; the shell goes there and becomes it.
    let shell = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder].map { Array($0.utf8) }
    let refusal = withCStrings(shell + arguments) { words in
      withCStrings(variables) { posix_spawn(&child, "/bin/sh", &actions, &attributes, words, $0) }
    }
    guard refusal == 0 else { throw Refused(call: "posix_spawn", code: refusal) }
    id = child
  }

  deinit {
    guard ending == nil else { return }
    kill(id, SIGKILL)
    _ = end()
  }

  /// Waits until the process has ended by itself.
  ///
  /// - Throws: ``Overdue`` where it goes on.
  func wait() throws -> Ending {
    try Patience.wait("the end of process \(id)") { hasEnded ? true : nil }
    return end()
  }

  /// Whether the process has ended.
  var hasEnded: Bool {
    if ending == nil { look(WNOHANG) }
    return ending != nil
  }

  /// Waits until the process has ended, however long it takes.
  func end() -> Ending {
    while ending == nil { look(0) }
    return ending ?? .exited(0)
  }

  private func look(_ options: Int32) {
    var status: Int32 = 0
    guard waitpid(id, &status, options) == id else { return }
    ending = status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
  }

  /// Signals as a shell hands them on: the threads that run tests block them all.
  private static func attributes(leadsSession: Bool) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID is 0x80 in glibc, behind a feature test that Swift does not pass.
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (leadsSession ? 0x80 : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }

  /// A system call that was refused with this errno.
  struct Refused: Error {
    let call: String
    let code: Int32
  }
}

/// Lends texts as a list of C strings that ends with a null.
private func withCStrings<Result>(
  _ texts: [[UInt8]],
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { text in
    strdup(text.map(CChar.init(bitPattern:)) + [0])
  }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
