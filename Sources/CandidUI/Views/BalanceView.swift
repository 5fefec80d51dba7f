import CandidCore
import Canvas

extension Context {
  package static let balance = Context("balance")
}

extension View {
  /// The week's balance: every finding, the repairs, the rule in words, and the arithmetic.
  package static let balance = View(.balance, "Balance", .lines(BalanceText.lines))
}

/// The words of the balance view.
enum BalanceText {
  @Sendable static func lines(_ model: Model, columns: Int) -> ReadingLines {
    let balance =
      model.lens == .plan
      ? model.balance : Balance(of: model.week, in: model.plan, through: model.lens)
    let preview = model.preview
    var text = ReadingLines(lines: head(balance, preview, model, columns), pinned: 4)
    guard balance.damages.isEmpty else {
      text.lines += balance.damages.flatMap { Piece.lines(of: $0, columns, Palette.flag) }
      return text
    }
    text.lines += findings(balance, columns)
    let repairs = model.listedRepairs
    if !repairs.isEmpty { text.lines += [[], [Piece("Repairs", .bold)]] }
    for (index, repair) in repairs.enumerated() {
      let style: Style = preview?.number == index + 1 ? .reversed : .plain
      let lines = self.lines(of: repair, index + 1, columns, style)
      text.items.append(text.lines.count..<text.lines.count + lines.count)
      text.lines += lines
    }
    text.lines += reasons(balance, model, columns)
    return text
  }

  /// The heading and the two rows of beads, as if the picked repair were carried out.
  private static func head(
    _ balance: Balance,
    _ preview: RepairPreview?,
    _ model: Model,
    _ columns: Int
  ) -> [[Piece]] {
    let lens = model.lens
    var heading = heading(model, lens)
    if let preview {
      heading.append(Piece(" \(model.glyphs.dot) \(BalanceWords.asIf(preview.number))"))
    }
    let rows = BalanceLines(preview?.balance ?? balance, model.glyphs, columns: columns)
    return [heading, rows.intention, rows.story, []]
  }

  /// A repair with its number; what follows stands in from the number.
  private static func lines(
    of repair: Repair,
    _ number: Int,
    _ columns: Int,
    _ style: Style
  ) -> [[Piece]] {
    let label = number < 10 ? " \(number). " : "\(number). "
    let blanks = Text.blanks(label.count)
    let lines = Text.wrapped(repair.summary, columns: columns - label.count)
    return lines.enumerated().map { [Piece($0 == 0 ? label : blanks, style), Piece($1, style)] }
  }

  private static func findings(_ balance: Balance, _ columns: Int) -> [[Piece]] {
    var lines: [[Piece]] = []
    if !balance.verdict.isFlagged { lines += Piece.lines(of: balance.long, columns) }
    for finding in balance.findings {
      let style = finding.level == .flag ? Palette.flag : .plain
      lines += Piece.lines(of: BalanceWords.line(finding), columns, style)
    }
    return lines
  }

  /// The rule, how the figures come about, and the posts they count.
  private static func reasons(_ balance: Balance, _ model: Model, _ columns: Int) -> [[Piece]] {
    let posts = model.plan.posts(in: model.week).filter(model.lens.shows)
    var lines: [[Piece]] = [[], [Piece("The rule", .bold)]]
    lines += Piece.lines(of: BalanceWords.rule(model.plan.settings.balance), columns)
    lines += [[], [Piece("The arithmetic", .bold)]]
    let sentences = arithmetic(balance, model.plan.settings.balance)
    lines += sentences.flatMap { Piece.lines(of: $0, columns) }
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
}
