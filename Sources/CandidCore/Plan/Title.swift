/// What a title may be: one line of 1 to 500 characters, not all of them blank.
package enum Title {
  package static let longest = 500

  /// Trims blanks and line ends at both ends.
  ///
  /// - Throws: ``TitleError`` where nothing is left, it is too long, or it has several lines.
  package static func checked(_ text: String) throws(TitleError) -> String {
    let title = trimmed(text)
    guard !title.isEmpty else { throw .empty }
    guard !title.contains(where: \.isNewline) else { throw .severalLines }
    let count = title.count
    guard count <= longest else { throw .tooLong(count: count) }
    return title
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
