import CandidCore
import Canvas

extension Context {
  package static let balance = Context("balance")
}

extension View {
  /// The week's balance: every finding, the rule in words, and the arithmetic.
  package static let balance = View(.balance, "Balance", .lines(BalanceText.lines))
}

/// The words of the balance view.
enum BalanceText {
  @Sendable static func lines(_ model: Model, columns: Int) -> [[Piece]] {
    let lens = model.lens
    let balance = Balance(of: model.week, in: model.plan, through: lens)
    let posts = model.plan.posts(in: model.week).filter(lens.shows)
    var lines = [heading(model, lens)]
    let rows = BalanceLines(balance, posts, model.glyphs, columns: columns)
    lines += [rows.intention, rows.story, []]
    if !balance.damages.isEmpty {
      return lines + balance.damages.flatMap { wrapped($0, columns, Palette.flag) }
    }
    if !balance.verdict.isFlagged { lines += wrapped(balance.long, columns) }
    for finding in balance.findings {
      let style = finding.level == .flag ? Palette.flag : .plain
      lines += wrapped(BalanceWords.line(finding), columns, style)
    }
    lines += [[], [Piece("The rule", .bold)]]
    lines += wrapped(BalanceWords.rule(model.plan.settings.balance), columns)
    lines += [[], [Piece("The arithmetic", .bold)]]
    lines += arithmetic(balance, model.plan.settings.balance).flatMap { wrapped($0, columns) }
    if !posts.isEmpty { lines += [[], [Piece("The posts", .bold)]] }
    return lines + posts.map { line(of: $0, model) }
  }

  /// The week and, where only some posts count, whose.
  private static func heading(_ model: Model, _ lens: BalanceLens) -> [Piece] {
    let days = model.plan.days(of: model.week)
    let week = Wording.heading(model.week, days, model.glyphs)
    let name = lens.name(in: model.plan.settings)
    return [Piece(lens == .plan ? week : "\(week) \(model.glyphs.dot) \(name)", .bold)]
  }

  /// How the figures come about, a sentence each.
  private static func arithmetic(_ balance: Balance, _ settings: BalanceSettings) -> [String] {
    let sentences = BalanceWords.arithmetic(balance.mix, settings.polishedLimit)
    guard let text = balance.fourWeeksText else { return sentences }
    let isFigure = balance.isWindowWhole && balance.verdict != .tooFew
    return sentences + [BalanceWords.beside(text, isFigure: isFigure)]
  }

  private static func line(of post: Post, _ model: Model) -> [Piece] {
    let day = post.day.map(Wording.shortDay) ?? ""
    let time = model.shownTime(of: post)
    let counted = post.isCounted ? "" : " \(BalanceWords.skipped)"
    return Card.beads(of: post, model.glyphs)
      + [Piece(" \(day) \(time)  \(post.title)\(counted)", post.isCounted ? .plain : .dim)]
  }

  /// Breaks a sentence; what is not ASCII in it comes out as the frame draws it.
  private static func wrapped(
    _ text: String,
    _ columns: Int,
    _ style: Style = .plain
  ) -> [[Piece]] {
    Text.wrapped(text, columns: columns).map { [Piece($0, style)] }
  }
}
