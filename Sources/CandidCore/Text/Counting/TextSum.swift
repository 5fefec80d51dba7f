/// Adds up what the characters of a text count.
///
/// Most scalars are a character by themselves: they are told without Unicode's rules for clusters
/// (UAX #29), which is several times as fast.
enum TextSum {
  /// Takes O(n) time.
  ///
  /// - Parameters:
  ///   - text: The text whose characters count.
  ///   - plain: What a scalar counts that is a character by itself beside its like.
  ///   - other: What any other character counts.
  /// - Returns: The sum.
  static func of(
    _ text: Substring,
    plain: (Unicode.Scalar) -> Int,
    other: (Substring) -> Int
  ) -> Int {
    let scalars = text.unicodeScalars
    var total = 0
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar.isPlain, next == scalars.endIndex || scalars[next].isPlain {
        total += plain(scalar)
        index = next
      } else {
        // The index is always at the beginning of a character: plain scalars stand between two.
        let end = text.index(after: index)
        total += other(text[index..<end])
        index = end
      }
    }
    return total
  }
}

extension Unicode.Scalar {
  /// Whether it never joins another one of its kind: Latin, ideographs, kana, Hangul syllables.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x0D: false
    case 0..<0x300, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FF: true
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60: true
    default: false
    }
  }
}

extension Substring {
  /// Whether one character is shown as a picture: by itself, or as what follows makes it so.
  ///
  /// Source: Unicode Technical Standard 51, emoji sequences. Sequences that no font has count, too.
  var isShownAsEmoji: Bool {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return false }
    // 1️⃣ and its like.
    guard first.value >= 0x80 else { return unicodeScalars.last?.value == 0x20E3 }
    guard let second = scalars.next() else { return first.properties.isEmojiPresentation }
    // U+FE0E asks for the plain form.
    guard second.value != 0xFE0E, first.properties.isEmoji else { return false }
    return first.properties.isEmojiPresentation
      || unicodeScalars.contains {
        $0.value == 0xFE0F || $0.value == 0x200D || $0.properties.isEmojiModifier
      }
  }
}
