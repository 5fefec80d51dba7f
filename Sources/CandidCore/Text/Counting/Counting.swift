/// What a limit counts in a text, and what it counts otherwise than a reader would.
package enum Counting: Equatable, Sendable, CaseIterable {
  /// Each character as a reader sees it.
  case characters
  case bytes
  case utf16
  /// X: most of Latin 1, the rest 2, an emoji 2, a link 23.
  case x
  /// Mastodon: a link 23, a name without its server.
  case mastodon
  /// Threads: an emoji as the bytes it takes.
  case threads
  case hashtags
  /// The links that differ.
  case links

  /// How many of them a text has; O(n).
  func count(in text: String) -> Int {
    switch self {
    case .characters: Self.characters(of: text[...])
    case .bytes: text.utf8.count
    case .utf16: text.utf16.count
    case .x: XCount.weight(of: text)
    case .mastodon: MastodonCount.characters(of: text)
    case .threads:
      TextSum.of(text[...]) { _ in
        1
      } other: {
        $0.isShownAsEmoji ? $0.utf8.count : 1
      }
    case .hashtags: text.hashtagCount
    case .links: Set(TextLinks(text, findsBareDomains: false).ranges.map { text[$0] }).count
    }
  }

  /// The same as `count`, sooner.
  static func characters(of text: Substring) -> Int {
    TextSum.of(text) { _ in
      1
    } other: { _ in
      1
    }
  }

  /// A number that no text of so many bytes goes over.
  func most(inBytes bytes: Int) -> Int {
    switch self {
    // The shortest links, `a.tv` and `http://a.tv`, count 23.
    case .x: bytes * 6
    case .mastodon: bytes * 3
    case .hashtags: bytes / 2
    case .links: bytes / 11
    case .characters, .bytes, .utf16, .threads: bytes
    }
  }

  /// What is counted, for a number of them.
  package func unit(_ count: Int) -> String {
    let (one, many) =
      switch self {
      case .characters, .x, .mastodon, .threads: ("character", "characters")
      case .bytes: ("byte", "bytes")
      case .utf16: ("UTF-16 unit", "UTF-16 units")
      case .hashtags: ("hashtag", "hashtags")
      case .links: ("link", "links")
      }
    return count == 1 ? one : many
  }

  /// How it counts, where that is not as a reader would: "links count 23".
  package var rule: String? {
    switch self {
    case .characters, .hashtags, .links: nil
    case .bytes: "in bytes"
    case .utf16: "in UTF-16 units"
    case .x: "links count 23, emoji count 2"
    case .mastodon: "links count 23, names without their server"
    case .threads: "emoji count as bytes"
    }
  }

  /// Whether it says how long the text is.
  var isOfLength: Bool { self != .hashtags && self != .links }
}

extension String {
  /// How many words with a `#` before them stand in the text.
  fileprivate var hashtagCount: Int {
    guard self[...].holds(0x23) else { return 0 }
    var count = 0
    var previous: Character = " "
    var beforeThat: Character = " "
    for character in self {
      if previous == "#", character.isWordPart, !beforeThat.isWordPart { count += 1 }
      (beforeThat, previous) = (previous, character)
    }
    return count
  }
}

extension Substring {
  /// Whether a byte stands in it: several times as fast as to ask `utf8`, which long texts feel.
  func holds(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for place in bytes.indices where bytes[place] == byte { return true }
    return false
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
