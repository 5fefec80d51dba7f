import CandidCore
import Canvas

/// The two lines that say how a week stands, as the week view and `candid week` show them.
package struct BalanceLines: Equatable, Sendable {
  package var intention: [Piece]
  package var story: [Piece]
  /// How many columns the beads take at most.
  let beadLimit: Int

  /// Fits both lines into `columns`, dropping what can be dropped in a fixed order.
  ///
  /// First the hint, then the four weeks, then words become initials, and the verdict its figures; at
  /// last the beads become a bar, so that those figures are whole.
  package init(
    _ balance: Balance,
    _ glyphs: Glyphs,
    columns: Int,
    hint: String? = nil
  ) {
    beadLimit = Self.beadLimit(balance, columns: columns)
    let beads = BeadRow.columns(counted: balance.mix.counted, upTo: beadLimit)
    let start = Self.labelColumns + beads + (beads > 0 ? 3 : 0)
    func line(_ label: String, _ beads: [Piece], _ words: [Piece]) -> [Piece] {
      let gap = start - Self.labelColumns - beads.columns
      return [Piece(label)] + beads + [Piece(Text.blanks(gap))] + words
    }
    let room = columns - start
    intention = line(
      "Intention ",
      BeadRow.intentions(balance.mix, glyphs, upTo: beadLimit),
      Self.intentionWords(balance.mix, room)
    )
    story = line(
      "Story     ",
      BeadRow.stories(balance.mix, glyphs, upTo: beadLimit),
      Self.verdictWords(balance, glyphs, room, hint: hint)
    )
  }

  static let labelColumns = 10

  private static func beadLimit(_ balance: Balance, columns: Int) -> Int {
    let room = columns - labelColumns - 3 - balance.shortest.count
    // Fewer columns than kinds of posts would hide some.
    return max(5, min(BeadRow.longest, room))
  }

  private static func intentionWords(_ mix: Mix, _ room: Int) -> [Piece] {
    let kinds: [(Intention?, String, String)] = [
      (.connection, "connection", "con"), (.education, "education", "edu"),
      (.behindTheScenes, "behind-the-scenes", "bts"), (nil, "untagged", "none"),
    ]
    let present = kinds.filter { mix.count(of: $0.0) > 0 }
    let whole = present.map { "\(mix.count(of: $0.0)) \($0.1)" }.joined(separator: "  ")
    let short = present.map { "\(mix.count(of: $0.0)) \($0.2)" }.joined(separator: " ")
    // The beads beside them say the same: no words are better than words cut in half.
    return [whole, short].first { $0.count <= room }.map { [Piece($0)] } ?? []
  }

  private static func verdictWords(
    _ balance: Balance,
    _ glyphs: Glyphs,
    _ room: Int,
    hint: String?
  ) -> [Piece] {
    if !balance.damages.isEmpty {
      return [Piece("! \(BalanceWords.unreadable)", Palette.flag)]
    }
    let others = [balance.othersText].filter { !$0.isEmpty }
    let fourWeeks = [balance.fourWeeksText].compactMap { $0 }
    let separator = " \(glyphs.dot) "
    let choices = [
      others + fourWeeks + [hint].compactMap { $0 }, others + fourWeeks, others, [],
    ]
    let rests = choices.map { $0.map { separator + $0 }.joined() }
    let verdict = balance.short.count <= room ? balance.short : balance.shortest
    let rest = rests.first { verdict.count + $0.count <= room } ?? ""
    return [Piece(verdict, Palette.style(balance.verdict)), Piece(rest)]
  }
}
