/// How Mastodon counts a text.
///
/// Source: docs.joinmastodon.org/user/posting: a link with http or https is 23 characters, and a
/// person of another server, `@mira@example.social`, counts as `@mira`.
enum MastodonCount {
  private static let at: UInt8 = 0x40

  static func characters(of text: String) -> Int {
    TextLinks.sum(text, findsBareDomains: false, words: characters(ofWords:))
  }

  /// The characters of text without links, less the servers behind names.
  private static func characters(ofWords text: Substring) -> Int {
    guard text.holds(at) else { return Counting.characters(of: text) }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var start = 0
    while let name = bytes[start...].firstIndex(of: at) {
      let isName = name == 0 || !isPart(bytes[name - 1])
      let server = isName ? server(in: bytes, ofNameAt: name) : nil
      kept += bytes[start..<(server?.lowerBound ?? name + 1)]
      start = server?.upperBound ?? name + 1
    }
    kept += bytes[start...]
    return Counting.characters(of: String(decoding: kept, as: UTF8.self)[...])
  }

  /// Where the server stands behind the name that begins at an `@`, from its own `@` on.
  private static func server(in bytes: [UInt8], ofNameAt start: Int) -> Range<Int>? {
    var name = start + 1
    while name < bytes.count, isPart(bytes[name]) || isJoint(bytes[name]) { name += 1 }
    guard name > start + 1, name < bytes.count, bytes[name] == at, isPart(bytes[name - 1])
    else { return nil }
    var end = name + 1
    while end < bytes.count, isPart(bytes[end]) || isJoint(bytes[end]) || bytes[end] >= 0x80 {
      end += 1
    }
    // The full stop of a sentence is no part of it.
    while end > name + 1, isJoint(bytes[end - 1]) { end -= 1 }
    return end > name + 1 ? name..<end : nil
  }

  private static func isPart(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte == 0x5F }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2D }
}
