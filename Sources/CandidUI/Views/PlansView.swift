import CandidCore
import Canvas

extension Context {
  package static let plans = Context("plans")
}

extension View {
  /// The plans one can go to, a row each, with the verdict of this week.
  package static let plans = View(.plans, "Plans", .lines(PlansText.lines))
}

/// The words of the view of plans.
enum PlansText {
  @Sendable static func lines(_ model: Model, columns: Int) -> ReadingLines {
    var text = ReadingLines()
    let widths = (
      name: min(24, model.plans.map { Text.columns(name(of: $0)) }.max() ?? 0),
      title: min(28, model.plans.map { Text.columns(title(of: $0, model)) }.max() ?? 0)
    )
    for (index, plan) in model.plans.enumerated() {
      let isPicked = index == model.opened.last?.selection
      let head = [
        Piece(padded(name(of: plan), widths.name, model), isPicked ? .reversed : .bold),
        Piece("  " + padded(title(of: plan, model), widths.title, model) + "  "),
      ]
      let lines = words(of: plan, head, columns, model)
      text.items.append(text.lines.count..<text.lines.count + lines.count)
      text.lines += lines
    }
    guard model.preferences.plans.isEmpty else { return text }
    let advice = """
      “plans” in config.json names more: {"plans": {"studio": "~/studio/plan"}}. \
      `candid config` says where that file stands.
      """
    text.lines += [[]] + Text.wrapped(advice, columns: columns).map { [Piece($0, .dim)] }
    return text
  }

  private static func name(of plan: PlanRow) -> String {
    plan.name ?? plan.folder.split(separator: "/").last.map(String.init) ?? plan.folder
  }

  /// What the plan calls itself, and whether it is the one that is open.
  private static func title(of plan: PlanRow, _ model: Model) -> String {
    var title = ""
    if case .read(let own, _) = plan.standing { title = own }
    return plan.folder == model.folder ? "\(title) (open)" : title
  }

  private static func padded(_ text: String, _ columns: Int, _ model: Model) -> String {
    Text.padded(
      Text.cut(text, to: columns, characters: model.characters),
      to: columns,
      characters: model.characters
    )
  }

  /// The row: how the week stands where there is room for it, else in a line of its own.
  private static func words(
    of plan: PlanRow,
    _ head: [Piece],
    _ columns: Int,
    _ model: Model
  ) -> [[Piece]] {
    let (words, style) = standing(of: plan, model)
    if head.columns + Text.columns(words) <= columns { return [head + [Piece(words, style)]] }
    let lines = Text.wrapped(words, columns: max(1, columns - 2), characters: model.characters)
    return [head] + lines.map { [Piece("  "), Piece($0, style)] }
  }

  private static func standing(of plan: PlanRow, _ model: Model) -> (String, Style) {
    switch plan.standing {
    case .unread: return (model.glyphs.characters == .ascii ? "..." : "…", .dim)
    case .unreadable(let why): return (why, Palette.flag)
    case .read(_, let balance):
      guard let damage = balance.damages.first else {
        let others = balance.othersText.isEmpty ? "" : " \(model.glyphs.dot) \(balance.othersText)"
        let style = balance.isAccepted ? Style.plain : Palette.style(balance.verdict)
        let verdict = balance.mix.counted == 0 ? "no posts this week" : balance.short
        return (verdict + others, style)
      }
      return (damage, Palette.flag)
    }
  }
}
