/// What a title may be: one line of 1 to 500 characters, not all of them blank.
package enum Title {
  package static let longest = 500

  /// Trims blanks and line ends at both ends.
  ///
  /// - Throws: ``TitleError`` where nothing is left, it is too long, or it has several lines.
  package static func checked(_ text: String) throws(TitleError) -> String {
    let title = trimmed(text)
    guard !title.isEmpty else { throw .empty }
    guard !hasLineEnd(title) else { throw .severalLines }
    // No character is shorter than a byte.
    guard title.utf8.count > longest else { return title }
    let count = title.count
    guard count <= longest else { throw .tooLong(count: count) }
    return title
  }

  /// Whether a byte is a visible ASCII character: most titles begin and end with one.
  private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// Whether a line ends in it.
  private static func hasLineEnd(_ title: String) -> Bool {
    // All of them are controls or outside ASCII, as few bytes of titles are.
    let bytes = title.utf8Span.span
    guard bytes.indices.contains(where: { bytes[$0] < 0x20 || bytes[$0] > 0x7F }) else {
      return false
    }
    // A scalar that ends a line begins its character, so that scalars tell of characters.
    return title.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, isInk(first), isInk(last) {
      return text
    }
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
