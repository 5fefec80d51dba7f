import CandidCore
import Canvas

extension Context {
  package static let history = Context("history")
}

extension View {
  /// The saved changes of the plan, the last one first.
  package static let history = View(.history, "History", .lines(HistoryText.lines))
}

/// The words of the view of the history.
enum HistoryText {
  /// Under so many columns a row has no room for the id.
  private static let leastForIDs = 60

  @Sendable static func lines(_ model: Model, columns: Int) -> ReadingLines {
    var text = ReadingLines()
    let history = model.history
    if history.isEmpty { text.lines.append([Piece("No change was saved yet.")]) }
    let heads = history.map { head(of: $0.entry, model, columns) }
    let indentation = heads.map(\.columns).max() ?? 0
    for (place, line) in history.enumerated() {
      let isPicked = place == model.opened.last?.selection && model.context == .history
      let style: Style = isPicked ? .reversed : line.isUndone ? .dim : .plain
      let words = Text.wrapped(line.words, columns: max(1, columns - indentation))
      text.items.append(text.lines.count..<text.lines.count + words.count)
      for (row, part) in words.enumerated() {
        let head = row == 0 ? heads[place] : []
        let gap = Text.blanks(indentation - head.columns)
        text.lines.append(head + [Piece(gap), Piece(part, style)])
      }
    }
    if history.count == Model.longestHistory {
      text.lines.append([Piece("Older ones: candid history --limit 0", .dim)])
    }
    return text
  }

  /// The id, and when the change was made.
  private static func head(of entry: HistoryEntry, _ model: Model, _ columns: Int) -> [Piece] {
    let moment = Piece(model.words(of: entry.at) + "  ", .dim)
    return columns < leastForIDs ? [moment] : [Piece(entry.id.short + "  "), moment]
  }
}
