import Canvas

/// Every view; the first is the one candid opens with.
package enum Views {
  package static let all: [View] = [
    .week, .ideas, .month, .balance, .review, .hardParts, .plans, .history, .messages, .rules,
    .help,
  ]

  package static func view(_ context: Context) -> View {
    all.first { $0.context == context } ?? .week
  }

  /// How many rows of a reading view scroll: all but title, rule, message line and footer.
  static func textRows(in size: Size) -> Int { max(1, size.rows - 4) }

  /// How many columns a reading view writes in: the screen less a blank at each side.
  static func textColumns(in size: Size) -> Int { max(1, min(size.columns - 2, 100)) }

  /// The lines of a reading view; none of one that is drawn.
  static func lines(of context: Context, in model: Model) -> ReadingLines {
    guard case .lines(let lines) = view(context).content else { return ReadingLines() }
    return lines(model, textColumns(in: model.size))
  }
}
