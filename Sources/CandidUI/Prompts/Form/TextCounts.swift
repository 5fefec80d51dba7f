import CandidCore
import Canvas

/// How long the texts of a form are where they are posted, said under them.
enum TextCounts {
  /// `X 212 of 280, links count 23 · Instagram 212 of 2200`: the channels that have no text of their
  /// own, the tightest first.
  static func shared(_ form: Form) -> [[Piece]] {
    let isPicked = form.pickedChannels
    let picked = form.settings.channels.filter { isPicked.contains($0.id) }
    let using = picked.filter { !form.hasWords(FormField.variantName($0.id)) }
    if using.isEmpty, !picked.isEmpty {
      return [[Piece("no channel uses it: each has a text of its own", .dim)]]
    }
    let text = form.text(of: Draft.text)
    let counted = using.map { ($0, $0.standings(of: text)) }.filter { !$0.1.isEmpty }
      .sorted { $0.1[0].isTighter(than: $1.1[0]) }
    return counted.map { channel, standings in pieces(standings, before: "\(channel.name) ") }
  }

  /// `212 of 280, links count 23`.
  static func own(of channel: Channel, _ form: Form) -> [[Piece]] {
    let text = form.text(of: FormField.variantName(channel.id))
    guard !text.isBlank else { return [] }
    return [pieces(channel.standings(of: text), before: "")]
  }

  private static func pieces(_ standings: [TextStanding], before: String) -> [Piece] {
    standings.enumerated().map { place, standing in
      let sign = standing.isOver ? "! " : ""
      let rule = standing.limit.counting.rule.map { ", \($0)" } ?? ""
      let start = place == 0 ? before : ", "
      return Piece(
        start + sign + standing.figures + rule,
        standing.isOver ? Palette.flag : .dim
      )
    }
  }
}
