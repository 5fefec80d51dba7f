/// Signs of print and their likes on a typewriter, one column each.
///
/// So that quotes and dashes, which many texts hold, do not become question marks in ASCII.
enum ASCIITwins {
  private static let twins: [Unicode.Scalar: UInt8] = [
    "“": 0x22, "”": 0x22, "„": 0x22, "«": 0x22, "»": 0x22,
    "‘": 0x27, "’": 0x27, "‚": 0x27,
    "–": 0x2D, "—": 0x2D, "‐": 0x2D, "‑": 0x2D, "−": 0x2D,
    "…": 0x7E, "·": 0x2D, "\u{387}": 0x2D, "•": 0x2A, "×": 0x78, "\u{A0}": 0x20,
  ]

  /// The ASCII byte that stands for a glyph; nil where there is none, as for one with marks.
  static func twin(of glyph: Glyph) -> UInt8? { glyph.scalar.flatMap { twins[$0] } }
}
