/// Signs of print and their likes on a typewriter, one column each.
///
/// So that quotes and dashes, which many texts hold, do not become question marks in ASCII.
enum ASCIITwins {
  private static let twins: [String: UInt8] = [
    "“": 0x22, "”": 0x22, "„": 0x22, "«": 0x22, "»": 0x22,
    "‘": 0x27, "’": 0x27, "‚": 0x27,
    "–": 0x2D, "—": 0x2D, "‐": 0x2D, "‑": 0x2D, "−": 0x2D,
    "…": 0x7E, "·": 0x2D, "•": 0x2A, "×": 0x78, "\u{A0}": 0x20,
  ]

  /// The ASCII byte that stands for a cluster; nil where there is none.
  static func twin(of text: String) -> UInt8? { twins[text] }
}
