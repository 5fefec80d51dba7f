/// Colours in the place of those that styles name, as a person chose them.
package struct Recolouring: Equatable, Sendable {
  private let shown: [UInt8: UInt8?]

  /// Takes pairs of a colour that styles name and the one to show; nil is the terminal's own.
  package init(_ shown: [(UInt8, UInt8?)] = []) {
    self.shown = Dictionary(shown) { $1 }
  }

  /// The colour to show for one that a style names; nil is the terminal's own.
  package subscript(colour: UInt8) -> UInt8? { shown[colour] ?? colour }
}
