import CandidCore
import Canvas

/// A place of the rhythm that no post fills yet: a card that stays dim and says what it is kept for.
enum SlotCard {
  static func draw(
    _ open: OpenSlot,
    in rect: Rect,
    isSelected: Bool,
    _ model: Model,
    _ frame: inout Frame
  ) {
    let channels = open.slot.channels
    let words = Card.timeAndChannels(time(of: open), channels, columns: rect.columns - 2)
    let head = beads(of: open, model.glyphs) + words
    frame.write(head, row: rect.row, column: rect.column, width: rect.columns)
    let place = Rect(
      row: rect.row + 1,
      column: rect.column,
      columns: rect.columns,
      rows: min(1, rect.rows - 1)
    )
    let lines = frame.writeWrapped(BalanceWords.openSlot, in: place)
    let shown = Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1 + lines)
    frame.restyle(shown) { $0 = isSelected ? .reversed : .dim }
    if isSelected { frame.cursor = Point(row: rect.row, column: rect.column) }
  }

  /// The same in one line, for the agenda.
  static func line(of open: OpenSlot, _ glyphs: Glyphs) -> String {
    let channel = Card.channel(open.slot.channels)
    return " \(beads(of: open, glyphs)) \(time(of: open)) \(channel)\(channel.isEmpty ? "" : " ")"
      + BalanceWords.openSlot
  }

  /// `Fri 27 Nov 12:00 · Instagram · ▲ behind-the-scenes · open slot`.
  static func facts(of open: OpenSlot, _ model: Model) -> String {
    let names = open.slot.channels.map { BalanceLens.channel($0).name(in: model.plan.settings) }
    let intention = open.slot.intention.map { "\(model.glyphs.bead($0)) \($0.rawValue)" }
    let groups = [Wording.slot(open), names.joined(separator: ", "), intention ?? ""]
    return (groups.filter { !$0.isEmpty } + [BalanceWords.openSlot])
      .joined(separator: " \(model.glyphs.dot) ")
  }

  /// What it is, and which idea fits it first.
  static func words(of open: OpenSlot, _ model: Model) -> [String] {
    let idea = model.plan.ideas(for: open.slot).first
    let about =
      BalanceWords.aboutOpenSlot + (model.canAdd ? " \(model.key("Enter")) fills it." : "")
    return [about] + (idea.map { ["An idea that fits: “\($0.title)”"] } ?? [])
  }

  /// The bead of its intention, or none, and its own in the place of a story.
  private static func beads(of open: OpenSlot, _ glyphs: Glyphs) -> String {
    (open.slot.intention.map(glyphs.bead) ?? " ") + glyphs.open
  }

  private static func time(of open: OpenSlot) -> String {
    open.slot.time?.description ?? "--:--"
  }
}
