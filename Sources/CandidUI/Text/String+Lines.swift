extension String {
  /// Where the line begins that a place stands in; offsets in UTF-8.
  func lineStart(before place: Int) -> Int {
    let bytes = utf8.span
    var start = min(place, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// The line end behind a place: `\n`, `\r\n`, or nothing at the end of the text.
  func lineEnd(from place: Int) -> Range<Int> {
    let bytes = utf8.span
    var end = place
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    guard end < bytes.count else { return end..<end }
    let isOfTwo = end > place && bytes[end - 1] == 0x0D
    return (isOfTwo ? end - 1 : end)..<end + 1
  }

  /// Whether nothing in it can be seen.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
