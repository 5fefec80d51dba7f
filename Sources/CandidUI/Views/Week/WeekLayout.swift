import CandidCore
import Canvas

/// Where the parts of the week view stand, as a function of the size alone.
package struct WeekLayout: Equatable, Sendable {
  package enum Kind: Sendable {
    /// Under 40×12.
    case tooSmall
    /// A list by day, under 70 columns.
    case agenda
    /// Seven columns.
    case grid
    /// Seven columns and a side panel, from 170 columns.
    case panel
  }

  package let size: Size
  package let kind: Kind
  /// Whether the ideas stand beside the days.
  private let showsIdeas: Bool

  /// With ideas the seven columns need more room: under 110 columns, a strip of the days does.
  package init(_ size: Size, showsIdeas: Bool = false) {
    self.size = size
    self.showsIdeas = showsIdeas
    kind =
      switch size.columns {
      case _ where size.columns < 40 || size.rows < 12: .tooSmall
      case ..<(showsIdeas ? 110 : 70): .agenda
      case ..<170: .grid
      default: .panel
      }
  }

  /// The rows of title, beads, day heads and their rule.
  static let headRows = 5

  /// How many columns stand beside the days for a post or the ideas; 0 where none do.
  var panelColumns: Int {
    switch kind {
    case .panel: 60
    case .grid where showsIdeas: size.columns * 2 / 5
    case .grid, .agenda, .tooSmall: 0
    }
  }

  /// How many columns the seven days share.
  var gridColumns: Int { panelColumns == 0 ? size.columns : size.columns - panelColumns - 1 }

  /// The detail strip under the grid; 0 where there is none.
  var detailRows: Int {
    switch kind {
    case .tooSmall, .panel: 0
    case .agenda where !showsIdeas: 0
    case .agenda, .grid:
      switch (size.columns, size.rows) {
      case (_, ..<20): 0
      case (..<110, _), (_, ..<30): 4
      default: 10
      }
    }
  }

  /// The first row of the detail strip.
  var detailTop: Int { size.rows - 2 - detailRows }

  /// The rows that cards may use.
  var cardRows: Int { max(0, detailTop - Self.headRows) }

  /// The first column and the width of each day, from the left.
  var dayColumns: [(start: Int, width: Int)] {
    let room = gridColumns - 6
    var start = 0
    return (0..<7).map { day in
      let width = room / 7 + (day < room % 7 ? 1 : 0)
      defer { start += width + 1 }
      return (start, width)
    }
  }

  /// Whether the day heads have room for the month.
  var namesMonths: Bool { (gridColumns - 6) / 7 >= 13 }

  /// Whether the day heads have room to mark a day of rest, beside the longest date.
  var namesRest: Bool {
    let date = namesMonths ? "Wed 30 Sep".count : "Wed 30".count
    return (gridColumns - 6) / 7 >= 2 + date + BalanceWords.rest.count
  }

  /// How the cards of a day of so many posts stand.
  func day(of count: Int) -> DayLayout {
    DayLayout(count: count, rows: cardRows, titleLines: size.columns < 110 ? 2 : 3)
  }

  /// How many cards of a day can be seen at once; the agenda scrolls as a whole.
  package func capacity(of count: Int) -> Int {
    kind == .grid || kind == .panel ? day(of: count).capacity : max(1, count)
  }

  /// Where the ideas stand: beside the days, or below their strip.
  var ideaRect: Rect {
    let isBelow = kind == .agenda
    let top = isBelow ? Self.headRows : Self.headRows - 2
    let column = isBelow ? 1 : gridColumns + 2
    // In a panel the selected idea itself has the lower half.
    let bottom = kind == .panel ? top + (size.rows - 2 - top) / 2 : detailTop
    return Rect(
      row: top,
      column: column,
      columns: size.columns - column - 1,
      rows: max(2, bottom - top)
    )
  }

  /// Where a panel shows the selected idea, below the list.
  var selectedIdeaRect: Rect {
    let list = ideaRect
    let top = list.row + list.rows + 1
    return Rect(row: top, column: list.column, columns: list.columns, rows: size.rows - 2 - top)
  }
}
