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
    let weight = limit.isSoft ? " advised" : ""
    let count = isAtLeast ? "over \(Self.rounded(count))" : "\(count)"
    return "\(count) of \(limit.most)\(unit)\(weight)"
  }

  /// A number with all but its first figure as noughts: of what is not counted on, no more is known.
  private static func rounded(_ count: Int) -> Int {
    var unit = 1
    while count / unit >= 10 { unit *= 10 }
    return count / unit * unit
  }

  /// Whether less is left than of the other, in proportion.
  package func isTighter(than other: TextStanding) -> Bool {
    count * other.limit.most > other.count * limit.most
  }
}
