import CandidCore
import Canvas

/// A week at a glance: one bead a post, ordered by kind and then by time.
///
/// Over 20 posts the beads become a bar 20 wide, whose parts keep their shares.
package enum BeadRow {
  package static let longest = 20

  package static func intentions(_ posts: [Post], _ glyphs: Glyphs) -> [Piece] {
    intentions(Mix(of: posts), glyphs)
  }

  package static func stories(_ posts: [Post], _ glyphs: Glyphs) -> [Piece] {
    stories(Mix(of: posts), glyphs)
  }

  /// The post that each column of a row stands for; in a bar, the first of those that share it.
  static func postsByIntention(_ posts: [Post]) -> [Post] {
    let kinds: [Intention?] = Intention.allCases + [nil]
    return columns(kinds.map { kind in posts.filter { $0.isCounted && $0.intention == kind } })
  }

  static func postsByStory(_ posts: [Post]) -> [Post] {
    let kinds: [Story?] = Story.allCases + [nil]
    return columns(kinds.map { kind in posts.filter { $0.isCounted && $0.story == kind } })
  }

  private static func columns(_ kinds: [[Post]]) -> [Post] {
    zip(kinds, lengths(of: kinds.map(\.count))).flatMap { posts, length in
      (0..<length).map { posts[$0 * posts.count / length] }
    }
  }

  static func intentions(_ mix: Mix, _ glyphs: Glyphs) -> [Piece] {
    let kinds: [Intention?] = Intention.allCases + [nil]
    return pieces(kinds.map { (mix.count(of: $0), glyphs.bead($0), Palette.style($0)) })
  }

  static func stories(_ mix: Mix, _ glyphs: Glyphs) -> [Piece] {
    let kinds: [Story?] = Story.allCases + [nil]
    return pieces(kinds.map { (mix.count(telling: $0), glyphs.bead($0), Palette.style($0)) })
  }

  /// How many columns a row of this many posts takes.
  package static func columns(counted: Int) -> Int { min(counted, longest) }

  private static func pieces(_ kinds: [(count: Int, glyph: String, style: Style)]) -> [Piece] {
    let lengths = lengths(of: kinds.map(\.count))
    return zip(kinds, lengths).compactMap { kind, length in
      length == 0 ? nil : Piece(String(repeating: kind.glyph, count: length), kind.style)
    }
  }

  /// Shares a bar out by largest remainder; whatever counts at all keeps at least one column.
  static func lengths(of counts: [Int]) -> [Int] {
    let total = counts.reduce(0, +)
    guard total > longest else { return counts }
    var lengths = counts.map { $0 == 0 ? 0 : max(1, $0 * longest / total) }
    var byRemainder = counts.indices.sorted {
      counts[$0] * longest % total > counts[$1] * longest % total
    }
    while lengths.reduce(0, +) < longest, let next = byRemainder.first {
      lengths[next] += 1
      byRemainder.removeFirst()
    }
    while lengths.reduce(0, +) > longest,
      let longestPart = lengths.indices.max(by: { lengths[$0] < lengths[$1] })
    {
      lengths[longestPart] -= 1
    }
    return lengths
  }
}
