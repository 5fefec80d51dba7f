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
    let balance = model.balance
    let posts = model.plan.posts(in: model.week)
    let days = model.plan.days(of: model.week)
    var lines: [[Piece]] = [
      [Piece(Wording.heading(model.week, days, model.glyphs), .bold)]
    ]
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

  /// How the figures come about, a sentence each.
  private static func arithmetic(_ balance: Balance, _ settings: BalanceSettings) -> [String] {
    let mix = balance.mix
    let limit = settings.polishedLimit
    let over = limit.isExceeded(by: mix.polished, of: mix.counted)
    let posts = Wording.count(mix.counted, "post")
    let counted =
      "Counted: \(posts) that \(mix.counted == 1 ? "is" : "are") draft, ready or posted."
    guard mix.counted > 1 else { return [counted] + fourWeeks(balance) }
    return [
      counted,
      """
      Stories: \(mix.polished) polished, \(mix.whole) whole, \(mix.hard) hard, \
      \(mix.plain) plain, \(mix.untold) untold.
      """,
      """
      \(mix.polished) of \(mix.counted) is \(over ? "more" : "not more") than \(limit); \
      \(mix.showingHardSide) (\(mix.whole) whole and \(mix.hard) hard) \
      \(mix.showingHardSide == 1 ? "shows" : "show") the hard side.
      """,
    ] + fourWeeks(balance)
  }

  private static func fourWeeks(_ balance: Balance) -> [String] {
    guard let text = balance.fourWeeksText else { return [] }
    let isFigure = balance.isWindowWhole && balance.verdict != .tooFew
    return ["Beside it: \(text)\(isFigure ? " polished" : "")."]
  }

  private static func line(of post: Post, _ model: Model) -> [Piece] {
    let day = post.day.map(Wording.shortDay) ?? ""
    let time = model.shownTime(of: post)
    let counted = post.isCounted ? "" : " (skipped, not counted)"
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
