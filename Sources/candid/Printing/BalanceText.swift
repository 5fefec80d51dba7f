import CandidCore
import CandidUI
import Canvas

/// What the balance says of a week, in the words of the screen.
enum BalanceText {
  /// The heading, the verdict in full, and the other findings.
  static func lines(_ balance: Balance, in plan: Plan, _ console: Console) -> [String] {
    let glyphs = Glyphs(console.characters)
    let heading = Wording.heading(balance.week, plan.days(of: balance.week), glyphs)
    let head = Paint.line(heading, console, .bold)
    guard balance.damages.isEmpty else {
      return [head] + wrapped(BalanceWords.unreadable, Palette.flag, console)
    }
    let others = balance.otherFindings.flatMap { finding in
      wrapped("\(finding.level.rawValue): \(finding.message)", .plain, console)
    }
    return [head] + wrapped(balance.long, Palette.style(balance.verdict), console) + others
  }

  /// A finding with its level before it.
  static func wrapped(_ finding: Finding, columns: Int, _ console: Console) -> [String] {
    let style = finding.level == .flag ? Palette.flag : Style.plain
    let text = "\(finding.level.rawValue): \(finding.message)"
    return Text.wrapped(text, columns: columns, characters: console.characters)
      .map { Paint.line($0, console, style) }
  }

  /// A sentence on one line, or on several where a terminal is narrower.
  private static func wrapped(_ text: String, _ style: Style, _ console: Console) -> [String] {
    guard let columns = console.columns else { return [Paint.line("  " + text, console, style)] }
    return Text.wrapped(text, columns: columns - 2, characters: console.characters)
      .map { Paint.line("  " + $0, console, style) }
  }
}
