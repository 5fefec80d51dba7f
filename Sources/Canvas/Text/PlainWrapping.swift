/// Breaks a text of printable ASCII and line ends into lines by its bytes, by the rules of
/// `Text.wrapped`.
///
/// Nearly every text is one, and cards, help and balance are wrapped at every key: by bytes it takes a
/// tenth of the time that it takes by clusters.
struct PlainWrapping {
  private let text: String
  private let columns: Int
  /// The lines found so far, as bytes of the text, without the blanks at their ends.
  private var lines: [Range<Int>] = []
  /// Where the next line begins; nil after the last one.
  private var start: Int? = 0
  /// Whether the next line goes on where the one before was full.
  private var isContinued = false
  /// Whether all bytes met so far are printable ASCII or line ends.
  private var isPlain = true

  private init(_ text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }

  /// Gives the lines; nil where what is shown of the text holds more than plain characters.
  ///
  /// Takes at least 1 column and line.
  static func lines(
    of text: String,
    columns: Int,
    maxLines: Int,
    characters: CharacterSet
  ) -> [String]? {
    var wrapping = PlainWrapping(text, columns: columns)
    var goesOn = false
    while wrapping.lines.count <= maxLines, wrapping.start != nil {
      goesOn = wrapping.isContinued
      wrapping.endLine()
    }
    guard wrapping.isPlain else { return nil }
    guard wrapping.lines.count > maxLines else { return wrapping.lines.map(wrapping.line) }
    let rest = goesOn ? wrapping.lines[maxLines] : 0..<0
    let last = wrapping.filled(wrapping.lines[maxLines - 1], from: rest)
    let more = characters == .ascii ? "~" : "…"
    return wrapping.lines.prefix(maxLines - 1).map(wrapping.line)
      + [String(last.prefix(columns - 1)) + more]
  }

  /// Finds where the next line ends and the one after it begins.
  private mutating func endLine() {
    guard var first = start else { return }
    let bytes = text.utf8.span
    while isContinued, first < bytes.count, bytes[first] == 0x20 { first += 1 }
    var end = first
    isPlain = Self.isPlain(bytes, at: first)
    while end < bytes.count, bytes[end] != 0x0A, end - first < columns, isPlain {
      end += 1
      // The byte behind a full line may belong to its last character.
      isPlain = Self.isPlain(bytes, at: end)
    }
    guard isPlain else {
      start = nil
      return
    }
    if end == bytes.count || bytes[end] == 0x0A {
      start = end == bytes.count ? nil : end + 1
      // What is left of a full line may be blanks only.
      if !isContinued || first < end { lines.append(trimmed(first..<end, bytes)) }
      isContinued = false
      return
    }
    let isBreakable = bytes[end] == 0x20
    // A mark behind the blank would belong to it.
    isPlain = !isBreakable || Self.isPlain(bytes, at: end + 1)
    let place = isBreakable ? end : lastBreak(in: first..<end, bytes) ?? end
    lines.append(trimmed(first..<place, bytes))
    start = place
    isContinued = true
  }

  private static func isPlain(_ bytes: borrowing Span<UInt8>, at place: Int) -> Bool {
    place == bytes.count || bytes[place] == 0x0A || (0x20...0x7E).contains(bytes[place])
  }

  /// The place behind the last blank that words come before.
  private func lastBreak(in line: Range<Int>, _ bytes: borrowing Span<UInt8>) -> Int? {
    var place = line.upperBound
    while place > line.lowerBound, bytes[place - 1] != 0x20 { place -= 1 }
    return trimmed(line.lowerBound..<place, bytes).isEmpty ? nil : place
  }

  private func trimmed(_ line: Range<Int>, _ bytes: borrowing Span<UInt8>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return line.lowerBound..<end
  }

  private func line(_ bytes: Range<Int>) -> String { String(part(bytes)) }

  private func part(_ bytes: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: bytes.count)]
  }

  /// A line and, after one blank at most, what the next line of the same paragraph would begin with.
  private func filled(_ line: Range<Int>, from rest: Range<Int>) -> String {
    let gap = rest.isEmpty || line.upperBound == rest.lowerBound ? "" : " "
    return part(line) + gap + part(rest)
  }
}
