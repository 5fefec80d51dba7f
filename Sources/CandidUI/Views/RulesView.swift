import CandidCore
import Canvas

extension Context {
  package static let rules = Context("rules")
}

extension View {
  /// What the balance looks at.
  package static let rules = View(.rules, "Rules", .lines(RulesText.lines))
}

/// The words of the view of rules.
enum RulesText {
  @Sendable static func lines(_ model: Model, columns: Int) -> ReadingLines {
    let settings = model.plan.settings.balance
    var text = ReadingLines()
    text.lines += Piece.lines(of: BalanceWords.rule(settings), columns) + [[]]
    for rule in BalanceRules.all.map({ type(of: $0) }) {
      let levels = rule.levels.map(\.rawValue).joined(separator: ", ")
      let isOff = settings.off.contains(rule.name) && rule.name != PolishedRule.name
      let state = isOff ? "\(levels), switched off in this plan" : levels
      text.lines.append([Piece(rule.name, .bold), Piece("  \(state)", .dim)])
      text.lines += Piece.lines(of: rule.summary, columns - 2).map { [Piece("  ")] + $0 }
    }
    return text
  }
}
