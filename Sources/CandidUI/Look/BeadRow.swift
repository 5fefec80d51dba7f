import CandidCore
import Canvas

/// A week at a glance: one bead a post, ordered by kind and then by time.
///
/// Over 20 posts, or fewer where there is less room, the beads become a bar so wide, whose parts keep
/// their shares.
package enum BeadRow {
  package static let longest = 20

  /// The post that each column of a row stands for; in a bar, the first of those that share it.
  static func postsByIntention(_ posts: [Post], upTo limit: Int) -> [Post] {
    let kinds: [Intention?] = Intention.allCases + [nil]
    let byKind = kinds.map { kind in posts.filter { $0.isCounted && $0.intention == kind } }
    return columns(byKind, limit)
  }

  static func postsByStory(_ posts: [Post], upTo limit: Int) -> [Post] {
    let kinds: [Story?] = Story.allCases + [nil]
    return columns(kinds.map { kind in posts.filter { $0.isCounted && $0.story == kind } }, limit)
  }

  private static func columns(_ kinds: [[Post]], _ limit: Int) -> [Post] {
    zip(kinds, lengths(of: kinds.map(\.count), upTo: limit)).flatMap { posts, length in
      (0..<length).map { posts[$0 * posts.count / length] }
    }
  }

  package static func intentions(
    _ mix: Mix,
    _ glyphs: Glyphs,
    upTo limit: Int = longest
  ) -> [Piece] {
    let kinds: [Intention?] = Intention.allCases + [nil]
    return pieces(kinds.map { (mix.count(of: $0), glyphs.bead($0), Palette.style($0)) }, limit)
  }

  package static func stories(
    _ mix: Mix,
    _ glyphs: Glyphs,
    upTo limit: Int = longest
  ) -> [Piece] {
    let kinds: [Story?] = Story.allCases + [nil]
    return pieces(kinds.map { (mix.count(telling: $0), glyphs.bead($0), Palette.style($0)) }, limit)
  }

  /// How many columns a row of this many posts takes.
  package static func columns(counted: Int, upTo limit: Int = longest) -> Int {
    min(counted, limit)
  }

  private static func pieces(
    _ kinds: [(count: Int, glyph: String, style: Style)],
    _ limit: Int
  ) -> [Piece] {
    let lengths = lengths(of: kinds.map(\.count), upTo: limit)
    return zip(kinds, lengths).compactMap { kind, length in
      length == 0 ? nil : Piece(String(repeating: kind.glyph, count: length), kind.style)
    }
  }

  /// Shares a bar out by largest remainder; whatever counts at all keeps at least one column.
  static func lengths(of counts: [Int], upTo limit: Int = longest) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > limit else { return counts }
    var lengths = counts.map { $0 == 0 ? 0 : max(1, $0 * limit / total) }
    var byRemainder = counts.indices.sorted {
      counts[$0] * limit % total > counts[$1] * limit % total
    }
    while lengths.reduce(0, +) < limit, let next = byRemainder.first {
      lengths[next] += 1
      byRemainder.removeFirst()
    }
    while lengths.reduce(0, +) > limit,
      let longestPart = lengths.indices.max(by: { lengths[$0] < lengths[$1] })
    {
      lengths[longestPart] -= 1
    }
    return lengths
  }
}
