import Glibc

/// The person's own editor, named by the environment alone and run as git runs it.
struct Editor {
  /// A command line for the shell, such as `code --wait`.
  let command: String

  /// The editor of VISUAL, else EDITOR, else vi; nil where none is named and no terminal is there.
  ///
  /// VISUAL means editors that move the cursor, which a dumb terminal cannot.
  init?(_ environment: Environment) {
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
    // The path is an argument of the shell, so that no character in it means anything.
    let words = ["/bin/sh", "-c", "\(command) \"$@\"", command, path]
    do throws(ChildProcess.Refused) {
      return Self.ending(try ChildProcess(words).wait())
    } catch {
      return .notStarted(error.code)
    }
  }

  private static func ending(_ ending: ChildProcess.Ending) -> Ending {
    switch ending {
    case .code(0): .done
    case .code(126), .code(127): .notThere
    case .code(let code): .code(code)
    case .signal(let number): .signal(number)
    }
  }
}
