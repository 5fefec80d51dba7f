import CandidStore
import Glibc

/// The three streams a program is born with.
enum StandardStreams {
  /// Gives closed streams a file that refuses to be used, and ignores signals about full or closed ones.
  ///
  /// Else the first file of the plan that is opened would become standard output.
  static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    // What is made gets 0600 and 0700; a mask that takes the owner's rights would close the plan.
    umask(umask(0o077) & 0o077)
    for (stream, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (2, O_RDONLY)]
    where fcntl(stream, F_GETFD) == -1 {
      // Opened in order, so each gets the lowest free number: its own.
      _ = open("/dev/null", mode)
    }
  }

  /// Whether a person may type answers.
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Writes a text to standard output; a reader who left early is no fault.
  ///
  /// - Returns: Whether someone still reads.
  /// - Throws: ``Refusal/output(_:isSaved:)`` where the stream is closed or full.
  @discardableResult
  static func print(_ text: String, isSaved: Bool = false) throws(Refusal) -> Bool {
    guard let code = write(text, to: STDOUT_FILENO) else { return true }
    guard code == EPIPE else { throw .output(Errno(code: code), isSaved: isSaved) }
    return false
  }

  /// Writes a text whole.
  ///
  /// - Returns: The errno of the refusal, nil where all is written.
  @discardableResult
  static func write(_ text: String, to stream: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
