extension Text {
  /// The character that begins at a place of a text: where it ends, and the columns it takes.
  ///
  /// Places are offsets in UTF-8. Takes no time worth counting for plain ones.
  package static func character(
    in text: String,
    at place: Int,
    characters: CharacterSet = .unicode
  ) -> (end: Int, columns: Int) {
    let bytes = text.utf8.span
    let isPrintable = (0x20...0x7E).contains(bytes[place])
    if isPrintable, place + 1 == bytes.count || bytes[place + 1] < 0x80 { return (place + 1, 1) }
    let start = text.utf8.index(text.startIndex, offsetBy: place)
    let scalars = text.unicodeScalars
    let next = scalars.index(after: start)
    if let columns = scalars[start].plainColumns,
      next == scalars.endIndex || scalars[next].plainColumns != nil
    {
      return (place + text.utf8.distance(from: start, to: next), columns)
    }
    let end = text.index(after: start)
    let columns = columns(String(text[start..<end]), characters: characters)
    return (place + text.utf8.distance(from: start, to: end), columns)
  }
}
