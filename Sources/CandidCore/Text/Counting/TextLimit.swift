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
  /// Of a text that is far longer only so much of the beginning is counted as is over the limit, so
  /// that this takes little longer for it.
  package func standing(of text: String) -> TextStanding {
    var counted = 4 * most + 4_096
    while counting.isOfLength, counted < text.utf8.count {
      let beginning = String(decoding: text.utf8.prefix(counted), as: UTF8.self)
      let count = counting.count(in: beginning)
      if count > most { return TextStanding(limit: self, count: count, isAtLeast: true) }
      counted *= 4
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
