import CSystem
import Glibc

/// Brings a text into a clipboard, by whichever way there is.
///
/// Programs for it run beside candid: some go to the background and hold the text, some never answer.
struct Clipboard {
  /// A way to a clipboard.
  enum Way: Equatable {
    /// A program that reads the text; what it is called in messages.
    case program(String, [String])
    /// The terminal itself, by OSC 52.
    case terminal

    var name: String {
      switch self {
      case .program(let name, _): name
      case .terminal: "OSC 52"
      }
    }
  }

  /// What came of a text.
  enum Outcome: Equatable {
    /// It is there, by the way named.
    case copied(String, of: String)
    /// The terminal is to take it.
    case handOver(String, of: String)
    case failed
  }

  private struct Attempt {
    let way: Way
    let program: ChildProcess
    let deadline: ContinuousClock.Instant
  }

  /// How long a program is given.
  static let patience = Duration.seconds(3)

  /// The ways that the surroundings promise, the best first.
  let ways: [Way]
  private var text = ""
  private var words = ""
  private var left: [Way] = []
  private var attempt: Attempt?
  /// What did not answer, for the message.
  private(set) var silent: String?

  init(_ environment: Environment) {
    var ways: [Way] = []
    if environment["WAYLAND_DISPLAY"] != nil { ways.append(.program("wl-copy", ["wl-copy"])) }
    if environment["DISPLAY"] != nil {
      ways.append(.program("xclip", ["xclip", "-selection", "clipboard"]))
    }
    if environment["TMUX"] != nil {
      ways.append(.program("tmux load-buffer -w", ["tmux", "load-buffer", "-w", "-"]))
    }
    // GNU screen keeps the sequence to itself.
    if environment["STY"] == nil || environment["TMUX"] != nil { ways.append(.terminal) }
    self.ways = ways
  }

  /// Whether a program is at it, so that it is to be looked at again soon.
  var isBusy: Bool { attempt != nil }

  /// Begins with a text; one before it that is still on its way is given up.
  mutating func copy(_ text: String, of words: String) -> Outcome? {
    attempt?.program.end()
    attempt = nil
    (self.text, self.words, left, silent) = (text, words, ways, nil)
    return tryNext()
  }

  /// Looks at the program that is at it; nil while it goes on.
  mutating func look(at now: ContinuousClock.Instant) -> Outcome? {
    guard let attempt else { return nil }
    do throws(ChildProcess.Refused) {
      guard let ending = try attempt.program.look() else {
        guard attempt.deadline <= now else { return nil }
        attempt.program.end()
        silent = attempt.way.name
        return tryNext()
      }
      guard ending == .code(0) else { return tryNext() }
      self.attempt = nil
      return .copied(attempt.way.name, of: words)
    } catch {
      return tryNext()
    }
  }

  /// Starts the next way; one whose program is missing is passed over.
  private mutating func tryNext() -> Outcome? {
    attempt = nil
    while !left.isEmpty {
      let way = left.removeFirst()
      guard case .program(_, let command) = way else { return .handOver(text, of: words) }
      guard let program = start(command) else { continue }
      attempt = Attempt(way: way, program: program, deadline: .now + Self.patience)
      return nil
    }
    return .failed
  }

  /// Starts a program with the text in a file of memory, which waits for no reader as a pipe would.
  private func start(_ command: [String]) -> ChildProcess? {
    let file = candid_memory_file("copied")
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else {
      return nil
    }
    // A program that is not there is no way.
    return try? ChildProcess(command, alone: file)
  }
}
