import CandidCore
import CandidUI
import Canvas

/// What the balance says of a week, in the words of the screen.
enum BalanceText {
  /// The heading, a channel's name or the week, the two rows of beads, the verdict in full, and the other findings.
  static func lines(_ balance: Balance, in plan: Plan, _ console: Console) -> [String] {
    let glyphs = Glyphs(console.characters)
    let week = Wording.heading(balance.week, plan.days(of: balance.week), glyphs)
    let heading = balance.lens == .plan ? week : balance.lens.name(in: plan.settings)
    let rows = BalanceLines(balance, glyphs, columns: console.columns ?? 80)
    let head = [
      Paint.line(heading, console, .bold), Paint.line(rows.intention, console),
      Paint.line(rows.story, console),
    ]
    guard balance.damages.isEmpty else { return head }
    let columns = console.columns
    let verdict =
      balance.verdict.isFlagged ? [] : wrapped(balance.long, .plain, columns: columns, console)
    return head + [""] + verdict + findings(balance, columns: columns, console)
  }

  /// The findings, each with its level before it; `columns` is nil where lines may be long.
  static func findings(_ balance: Balance, columns: Int?, _ console: Console) -> [String] {
    balance.findings.flatMap { finding in
      let style = finding.level == .flag ? Palette.flag : Style.plain
      return wrapped(BalanceWords.line(finding), style, columns: columns, console)
    }
  }

  /// The repairs, numbered as `candid repair` takes them; a line that says so where there are none.
  static func repairs(_ repairs: [Repair], _ console: Console) -> [String] {
    guard !repairs.isEmpty else {
      return wrapped(BalanceWords.noRepairs, .dim, columns: console.columns, console)
    }
    return repairs.enumerated().flatMap { index, repair in
      let text = BalanceWords.numbered(index + 1, repair)
      return wrapped(text, .plain, columns: console.columns, console)
    }
  }

  /// A sentence on one line, or on several where there are fewer columns.
  private static func wrapped(
    _ text: String,
    _ style: Style,
    columns: Int?,
    _ console: Console
  ) -> [String] {
    guard let columns else { return [Paint.line(text, console, style)] }
    return Text.wrapped(text, columns: columns, characters: console.characters)
      .map { Paint.line($0, console, style) }
  }
}
