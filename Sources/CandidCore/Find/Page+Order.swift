// The order in which a search goes through a plan: the weeks, then the ideas, then the weeks again.
extension Page {
  /// Counts weeks from that of 1970-01-01, a Thursday; the ideas come after all of them.
  var searchNumber: Int32 {
    switch self {
    case .ideas: .max
    case .week(let week): Int32(clamping: week.thursday.number / 7)
    }
  }

  init(searchNumber number: Int32) {
    self = number == .max ? .ideas : .week(Week(containing: Day(unchecked: Int(number) * 7)))
  }

  /// Whether a page lies on the way from one to another, both included, through the weeks, then the
  /// ideas, then on from the first week.
  package static func lies(_ page: Page, from start: Page, to end: Page) -> Bool {
    start.searchNumber <= end.searchNumber
      ? (start.searchNumber...end.searchNumber).contains(page.searchNumber)
      : page.searchNumber >= start.searchNumber || page.searchNumber <= end.searchNumber
  }

  /// Pages in the order in which they are searched from one on: the weeks after it, the ideas, and the
  /// weeks before it from the first on.
  package static func order(_ pages: [Page], from start: Page) -> [Page] {
    let ordered = pages.sorted { $0.searchNumber < $1.searchNumber }
    return ordered.filter { $0.searchNumber >= start.searchNumber }
      + ordered.filter { $0.searchNumber < start.searchNumber }
  }
}
