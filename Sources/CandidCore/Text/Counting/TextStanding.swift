/// A text counted against a limit.
package struct TextStanding: Equatable, Sendable {
  package let limit: TextLimit
  package let count: Int
  /// Whether the text has more, as only its beginning was counted.
  package let isAtLeast: Bool

  package var isOver: Bool { count > limit.most }

  /// "212 of 280", "over 17000 of 280", "7 of 5 hashtags".
  package var figures: String {
    let unit = limit.counting.isOfLength ? "" : " \(limit.counting.unit(limit.most))"
    return "\(isAtLeast ? "over " : "")\(count) of \(limit.most)\(unit)"
  }

  /// Whether less is left than of the other, in proportion.
  package func isTighter(than other: TextStanding) -> Bool {
    count * other.limit.most > other.count * limit.most
  }
}
