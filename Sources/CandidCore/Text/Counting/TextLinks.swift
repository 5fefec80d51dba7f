/// Where links stand in a text, as X and Mastodon see them.
///
/// A link is a domain that ends as the name servers know it, with `http://` or `https://` before it or,
/// where asked for, without; port, path and query belong to it, the full stop of a sentence does not. A
/// bare domain of a country and one name, `readme.md`, is one only where a path follows.
///
/// Source: twitter-text, whose rules both follow: the behaviour of its conformance tests.
struct TextLinks {
  private(set) var ranges: [Range<String.Index>] = []

  /// Takes O(n) time; of a text without full stops, next to none.
  init(_ text: String, findsBareDomains: Bool) {
    guard text[...].holds(LinkBytes.fullStop) else { return }
    let bytes = LinkBytes(text)
    var end = 0
    var place = 0
    var host = 0..<0
    while let dot = bytes.fullStop(from: place) {
      if !host.contains(dot) { host = bytes.run(around: dot, from: end, bytes.isHost) }
      let protocolStart = bytes.protocolStart(before: host.lowerBound)
      let isBare = protocolStart == nil
      let run =
        isBare ? bytes.run(around: dot, from: max(end, host.lowerBound), bytes.isLatinHost) : host
      place = max(run.upperBound, dot + 1)
      guard !isBare || findsBareDomains, let linkEnd = bytes.linkEnd(of: run, isBare: isBare)
      else { continue }
      let utf8 = text.utf8
      let lower = utf8.index(utf8.startIndex, offsetBy: protocolStart ?? run.lowerBound)
      ranges.append(lower..<utf8.index(utf8.startIndex, offsetBy: linkEnd))
      (end, place, host) = (linkEnd, linkEnd, 0..<0)
    }
  }

  /// Adds up what a text counts on a network that shortens links: each 23, wherever it leads.
  static func sum(_ text: String, findsBareDomains: Bool, words: (Substring) -> Int) -> Int {
    var total = 0
    var start = text.startIndex
    for range in TextLinks(text, findsBareDomains: findsBareDomains).ranges {
      total += words(text[start..<range.lowerBound]) + 23
      start = range.upperBound
    }
    return total + words(text[start...])
  }
}
