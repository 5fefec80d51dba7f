/// What a colour of the screen says.
package enum PaletteRole: String, CaseIterable, Sendable {
  case connection
  case education
  case behindTheScenes = "behind-the-scenes"
  case polished
  case flag

  /// The usual colour, of the palette of 256.
  package var colour: UInt8 {
    switch self {
    case .connection: 132
    case .education: 32
    case .behindTheScenes: 100
    case .polished: 63
    case .flag: 167
    }
  }
}
