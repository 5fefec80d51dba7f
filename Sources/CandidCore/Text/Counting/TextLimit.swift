/// How long a text may be somewhere, or how much of something it may have.
package struct TextLimit: Equatable, Sendable {
  package let most: Int
  package let counting: Counting
  /// Whether it is documented how the network counts; else the number is near, not exact.
  package var isExact = true
  /// Whether what is over it can be posted all the same.
  package var isSoft = false

  /// Where a text stands against the limit.
  ///
  /// Of a text that is far longer only the beginning is counted, so that this takes no longer for it.
  package func standing(of text: String) -> TextStanding {
    let enough = 4 * most + 4_096
    if counting.isOfLength, text.utf8.count > enough {
      let beginning = String(decoding: text.utf8.prefix(enough), as: UTF8.self)
      let count = counting.count(in: beginning)
      if count > most { return TextStanding(limit: self, count: count, isAtLeast: true) }
    }
    return TextStanding(limit: self, count: counting.count(in: text), isAtLeast: false)
  }

  /// Where a text that is over the limit stands; nil where it fits.
  func excess(of text: String) -> TextStanding? {
    // Nearly every text is far from it, which its bytes tell without a count.
    guard counting.most(inBytes: text.utf8.count) > most else { return nil }
    let standing = standing(of: text)
    return standing.isOver ? standing : nil
  }
}
