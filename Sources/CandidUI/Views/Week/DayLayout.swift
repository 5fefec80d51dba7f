/// How the cards of one day share its rows.
///
/// A full day first gives up the blanks between cards, then title lines; only then does it scroll.
struct DayLayout: Equatable {
  /// How many lines a title takes at most.
  let titleLines: Int
  /// How many cards can be seen at once.
  let capacity: Int
  /// Whether a row below the cards says what is hidden.
  let overflows: Bool
  private let gap: Int

  init(count: Int, rows: Int, titleLines most: Int) {
    let choices =
      (rows >= 8 ? [(most, 1)] : []) + (1...max(1, most)).reversed().map { ($0, 0) }
    let fitting = choices.first { lines, gap in count * (lines + 1 + gap) - gap <= rows }
    (titleLines, gap) = fitting ?? (1, 0)
    overflows = fitting == nil
    capacity = overflows ? max(1, (rows - 1) / 2) : max(1, count)
  }

  /// Rows from one card to the next.
  var pitch: Int { titleLines + 1 + gap }
}
