@_spi(_Unicode) import Swift

/// How X counts a text.
///
/// Source: docs.x.com/fundamentals/counting-characters and config/v3.json of twitter-text: composed
/// to NFC, a scalar of the ranges in ``isLight(_:)`` is 1, any other 2, an emoji of any length 2, and a
/// link 23, of bare domains too. The names that a reply begins with, which do not count there, are
/// not known here.
enum XCount {
  static func weight(of text: String) -> Int {
    TextLinks.sum(text, findsBareDomains: true, words: weight(ofWords:))
  }

  /// The weight of text without links.
  private static func weight(ofWords text: Substring) -> Int {
    TextSum.of(text) {
      isLight($0) ? 1 : 2
    } other: { character in
      if character.isShownAsEmoji { return 2 }
      return String(character)._nfc.reduce(0) { $0 + (isLight($1) ? 1 : 2) }
    }
  }

  private static func isLight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: true
    default: false
    }
  }
}
