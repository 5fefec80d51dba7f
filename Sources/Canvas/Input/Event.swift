/// Something that happened at the terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text from a bracketed paste, whole, line ends as `\n`.
  case paste(String)
  case mouse(Mouse)
}
