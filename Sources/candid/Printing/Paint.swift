import CandidUI
import Canvas

/// Turns pieces of a line into text that is safe to print.
enum Paint {
  /// Sanitises a line and, where the console shows colours, styles it.
  static func line(_ pieces: [Piece], _ console: Console) -> String {
    let line = pieces.map { piece in
      let text = Sanitiser.text(piece.text, characters: console.characters)
      let codes = console.usesColour ? codes(of: piece.style, console.recolouring) : []
      guard !codes.isEmpty, !text.isEmpty else { return text }
      return "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
    }
    .joined()
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }

  static func line(_ text: String, _ console: Console, _ style: Style = .plain) -> String {
    line([Piece(text, style)], console)
  }

  /// The numbers of "Select Graphic Rendition"; ECMA-48, 8.3.117.
  private static func codes(of style: Style, _ recolouring: Recolouring) -> [String] {
    var codes: [String] = []
    if style.isBold { codes.append("1") }
    if style.isDim { codes.append("2") }
    if style.isUnderlined { codes.append("4") }
    if style.isReversed { codes.append("7") }
    if let colour = style.colour.flatMap({ recolouring[$0] }) { codes.append("38;5;\(colour)") }
    return codes
  }
}
