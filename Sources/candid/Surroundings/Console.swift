import Canvas
import Glibc
import Terminal

/// What the texts are written for: a terminal of some width and colours, or a file or pipe.
struct Console {
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  let characters: CharacterSet
  let usesColour: Bool
  let recolouring: Recolouring
  /// The terminal's width; nil where lines may be of any length.
  let columns: Int?

  init(_ environment: Environment, _ globals: Globals, _ config: Config) {
    isTerminal = isatty(STDOUT_FILENO) == 1
    characters = CharacterSet(asked: globals.isASCII ? .ascii : config.characters) {
      environment.variables[$0]
    }
    recolouring = config.recolouring
    usesColour =
      switch globals.color {
      case .always: true
      case .never: false
      case .auto: isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
      }
    columns = isTerminal ? Self.width() : nil
  }

  /// Says what went wrong in one line on standard error.
  ///
  /// Nothing helps if that cannot be written either, so its refusal is not looked at.
  func complain(_ text: String) {
    let line = Sanitiser.text("candid: " + text, characters: characters)
    StandardStreams.write(line + "\n", to: STDERR_FILENO)
  }

  private static func width() -> Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
    return Int(size.ws_col)
  }
}
