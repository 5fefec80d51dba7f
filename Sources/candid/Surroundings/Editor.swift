import Glibc

/// The person's own editor, named by the environment alone and run as git runs it.
struct Editor {
  /// A command line for the shell, such as `code --wait`.
  let command: String

  /// The editor of VISUAL, else EDITOR, else vi; nil where none is named and no terminal is there.
  ///
  /// VISUAL means editors that move the cursor, which a dumb terminal cannot.
  init?(_ surroundings: Surroundings) {
    let environment = surroundings.environment
    let isDumb = environment["TERM"].map { $0 == "dumb" } ?? true
    if !isDumb, let visual = environment["VISUAL"] {
      command = visual
    } else if let editor = environment["EDITOR"] {
      command = editor
    } else if !isDumb, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      command = "vi"
    } else {
      return nil
    }
  }

  /// How a run of the editor ended.
  enum Ending: Equatable {
    case done
    case notThere
    case code(Int32)
    case signal(Int32)
    case notStarted(Int32)

    /// Why it did not end well, and the exit code for that; nil where it did.
    var complaint: (why: String, exitCode: Int32)? {
      switch self {
      case .done: nil
      case .notThere: ("is not there or cannot be run; name one in VISUAL or EDITOR", 69)
      case .code(let code): ("ended with \(code); nothing was saved", 74)
      case .signal(let number): ("was ended by signal \(number); nothing was saved", 74)
      case .notStarted(let code): ("could not be started, errno \(code); nothing was saved", 74)
      }
    }
  }

  /// Opens a file and waits until the editor is done with it.
  ///
  /// ^C and ^\ are the editor's meanwhile, since the terminal sends them to both programs.
  func open(_ path: String) -> Ending {
    let before = [SIGINT, SIGQUIT].map { signal($0, SIG_IGN) }
    defer { for (number, action) in zip([SIGINT, SIGQUIT], before) { signal(number, action) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&standard, number) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // The path is an argument of the shell, so that no character in it means anything.
    let texts: [String] = ["sh", "-c", "\(command) \"$@\"", command, path]
    let words = texts.map { strdup($0) }
    defer { for word in words { free(word) } }
    var process = pid_t()
    let refusal = posix_spawn(&process, "/bin/sh", nil, &attributes, words + [nil], environ)
    return refusal == 0 ? Self.ending(of: process) : .notStarted(refusal)
  }

  private static func ending(of process: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return .notStarted(errno) }
    }
    let signal = status & 0x7F
    if signal != 0 { return .signal(signal) }
    return switch (status >> 8) & 0xFF {
    case 0: .done
    case 126, 127: .notThere
    case let code: .code(code)
    }
  }
}
