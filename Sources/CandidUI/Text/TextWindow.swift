/// Which rows of a text are seen.
package struct TextWindow: Equatable, Sendable {
  /// Where the first row begins that is seen.
  private(set) var top = 0
  /// The width that the rows were laid out for; nil where they are to be laid out anew.
  private var columns: Int?

  /// Scrolls as little as shows a place.
  ///
  /// What stands above is laid out only where it is looked at: typing in a line of any length takes no
  /// longer than in a short one.
  mutating func follow(_ place: Int, in layout: TextLayout, rows: Int) {
    if columns != layout.columns {
      top = layout.row(holding: min(top, layout.text.utf8.count)).start
      columns = layout.columns
    }
    if place < top {
      top = layout.row(holding: place).start
      return
    }
    let seen = layout.rows(from: top, count: rows)
    // Nothing is blank below the end while there is more above.
    let endsEarly = seen.count < rows && top > 0
    if endsEarly || !seen.contains(where: { $0.holds(place) }) {
      let last = endsEarly ? layout.text.utf8.count : place
      top = layout.rows(upTo: last, count: rows).first?.start ?? 0
    }
  }

  /// The rows that are seen.
  func rows(in layout: TextLayout, count: Int) -> [TextLayout.Row] {
    layout.rows(from: top, count: count)
  }

  /// Takes note that the text is another one from a place on.
  mutating func textChanged(from place: Int) {
    guard place < top else { return }
    top = place
    columns = nil
  }
}
