/// Why the terminal cannot be used.
package enum TerminalError: Error, Hashable, Sendable {
  case notATerminal(stream: String)
  case nameMissing
  /// No terminfo entry has the name.
  case nameUnknown(String)
  case cannotPlaceCursor(name: String)
  /// A system call was refused; `code` is its errno.
  case refused(call: String, code: Int32)
  /// The terminal closed while it was drawn to.
  case lost

  /// The program's exit code, as DESIGN.md lists them.
  package var exitCode: Int32 {
    switch self {
    case .lost: 74
    default: 2
    }
  }
}

extension TerminalError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notATerminal(let stream):
      "\(stream) is not a terminal; run candid in one, or run `candid week` for the week as text"
    case .nameMissing:
      "the terminal has no name (TERM is not set); \(Self.advice)"
    case .nameUnknown(let name):
      "the terminal \(Self.quoted(name)) is not known here; \(Self.advice)"
    case .cannotPlaceCursor(let name):
      "the terminal \(Self.quoted(name)) cannot place the cursor; \(Self.advice)"
    case .refused(let call, let code):
      "the terminal refused \(call) (errno \(code)); \(Self.advice)"
    case .lost:
      "the terminal is gone"
    }
  }

  private static let advice =
    "set TERM to your terminal's name, or run `candid week` for the week as text"

  /// The variable as it was set, without what could act on the terminal that shows the message.
  private static func quoted(_ name: String) -> String {
    let shown = name.unicodeScalars.prefix(60).map { scalar in
      (0x20...0x7E).contains(scalar.value) ? Character(scalar) : "?"
    }
    return "(TERM=\(String(shown)))"
  }
}
