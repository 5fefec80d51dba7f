/// Whether a screen uses colours.
package enum ColourMode: Hashable, Sendable {
  /// Where the terminal has a palette of 256 and `NO_COLOR` is empty or unset.
  case automatic
  /// Where the terminal has a palette of 256, whatever `NO_COLOR` says.
  case always
  /// No colour sequence at all; bold, dim, underlined and reversed stay.
  case never
}
