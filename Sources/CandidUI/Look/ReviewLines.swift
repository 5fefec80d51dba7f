import CandidCore
import Canvas

/// The rows of a review, as the screen and `candid review` show them.
///
/// Each has the week, its days, the beads of intentions and stories, the verdict, and what else was
/// found. Where they do not fit, all rows lose the same, as ``ReviewLayout/all`` has it; what else was
/// found goes only from the rows where it does not fit.
package struct ReviewLines {
  private let review: Review
  private let plan: Plan
  private let today: Week
  private let glyphs: Glyphs
  private let columns: Int

  /// Takes the columns that the rows may have.
  package init(
    _ review: Review,
    in plan: Plan,
    today: Day,
    _ glyphs: Glyphs,
    columns: Int
  ) {
    self.review = review
    self.plan = plan
    self.today = Week(showing: today, startingOn: plan.settings.weekStart)
    self.glyphs = glyphs
    self.columns = columns
  }

  package var lines: [[Piece]] {
    let layout = ReviewLayout.all.first(where: fits) ?? .narrowest
    let widths = widths(in: layout)
    return review.rows.map { line($0, layout, widths) }
  }

  /// The widest days and beads of all rows.
  private struct Widths {
    var days: Int
    var beads: Int
    /// The column in which the verdict begins.
    var start: Int
  }

  private func widths(in layout: ReviewLayout) -> Widths {
    let days = review.rows.map { Text.columns(self.days(of: $0, layout)) }.max() ?? 0
    let beads = review.rows.map { BeadRow.columns(counted: mix(of: $0).counted) }.max() ?? 0
    let parts = [layout.name(of: today).count, days, layout.hasIntentions ? beads : 0, beads]
    let start = 1 + parts.filter { $0 > 0 }.reduce(0) { $0 + $1 + 2 }
    return Widths(days: days, beads: beads, start: start)
  }

  /// Whether the words of all rows have room; that a file cannot be read may be cut.
  private func fits(_ layout: ReviewLayout) -> Bool {
    let room = columns - widths(in: layout).start
    return review.rows.map(\.balance).filter(\.damages.isEmpty).allSatisfy { balance in
      let others = layout.needsOthers ? layout.others(of: balance, glyphs) : ""
      return layout.verdict(of: balance).count + others.count <= room
    }
  }

  private func line(_ row: ReviewRow, _ layout: ReviewLayout, _ widths: Widths) -> [Piece] {
    let isToday = row.balance.week == today
    let style = isToday ? Style.bold : .plain
    let name = layout.name(of: row.balance.week)
    var pieces = [Piece(isToday ? glyphs.today : " ", .bold), Piece(name, style)]
    func add(_ added: [Piece], width: Int) {
      guard width > 0 else { return }
      let blanks = Text.blanks(width - added.columns)
      pieces += [Piece("  ")] + added + [Piece(blanks)]
    }
    add([Piece(days(of: row, layout), style)], width: widths.days)
    let mix = mix(of: row)
    if layout.hasIntentions { add(BeadRow.intentions(mix, glyphs), width: widths.beads) }
    add(BeadRow.stories(mix, glyphs), width: widths.beads)
    return pieces + [Piece("  ")] + words(of: row.balance, layout, room: columns - widths.start)
  }

  /// The verdict and, as far as there is room, what else was found.
  private func words(of balance: Balance, _ layout: ReviewLayout, room: Int) -> [Piece] {
    guard balance.damages.isEmpty else {
      return [Piece("! \(BalanceWords.unreadable)", Palette.flag)]
    }
    let verdict = layout.verdict(of: balance)
    let others = layout.others(of: balance, glyphs)
    let style = balance.isAccepted ? Style.plain : Palette.style(balance.verdict)
    var pieces = [Piece(verdict, style)]
    if verdict.count + others.count <= room { pieces.append(Piece(others)) }
    return pieces + reasons(of: balance, room: room - pieces.columns)
  }

  /// Why flags of the week are accepted, cut where there is less room; nothing where it is too little.
  private func reasons(of balance: Balance, room: Int) -> [Piece] {
    let reasons = balance.findings.compactMap(\.accepted?.reason)
    let text = " \(glyphs.dot) " + reasons.joined(separator: "; ")
    guard !reasons.isEmpty, room >= 15 else { return [] }
    return [Piece(Text.cut(text, to: room, characters: glyphs.characters), .dim)]
  }

  private func days(of row: ReviewRow, _ layout: ReviewLayout) -> String {
    layout.days(plan.days(of: row.balance.week), glyphs)
  }

  /// What the beads show: nothing where the week cannot be read.
  private func mix(of row: ReviewRow) -> Mix {
    row.balance.damages.isEmpty ? row.balance.mix : Mix()
  }
}
