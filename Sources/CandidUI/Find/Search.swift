import CandidCore

/// Words that are looked for in the whole plan, and where they were found so far.
package struct Search: Equatable, Sendable {
  /// Where to go as soon as it is known: so many hits on, or back, from a place.
  package struct Goal: Equatable, Sendable {
    var start: Hit.Place
    var steps: Int
    /// Whether it says that it went past the end.
    var tellsOfWrapping: Bool
  }

  package let sought: Sought
  package var found = HitList()
  package var goal: Goal?
  /// The hit gone to last, and what was focused then: an idea is none of the week's days.
  package var last: (hit: Hit, focus: Focus)?

  package init(_ sought: Sought, goal: Goal? = nil) {
    self.sought = sought
    self.goal = goal
  }

  /// The words as they were typed.
  package var words: String { sought.words.text }

  package static func == (left: Self, right: Self) -> Bool {
    left.sought == right.sought && left.found == right.found && left.goal == right.goal
      && left.last?.hit == right.last?.hit && left.last?.focus == right.last?.focus
  }

  /// "3 of 41", "41 hits" from between them, or "searching… 12 so far"; then what was not searched.
  func words(at place: Hit.Place, _ glyphs: Glyphs) -> String {
    let count = found.hits.count
    let hits =
      if !found.isDone {
        "searching\(glyphs.more) \(count) so far"
      } else if let index =
        found.index(of: place)
      {
        "\(index + 1) of \(count)"
      } else { Wording.count(count, "hit") }
    return found.unreadable.isEmpty ? hits : "\(hits); \(unsearched)"
  }

  /// "not searched, as it cannot be read: 2026-W06, ideas".
  var unsearched: String {
    let pages = found.unreadable
    let it = pages.count == 1 ? "it" : "they"
    let more = pages.count > 3 ? " and \(pages.count - 3) more" : ""
    let names = pages.prefix(3).map(\.description).joined(separator: ", ")
    return "not searched, as \(it) cannot be read: \(names)\(more)"
  }
}

/// How things were before words were typed, to which Esc goes back.
package struct BeforeSearch: Equatable, Sendable {
  var focus: Focus
  var search: Search?
  var opened: [OpenedView]
}
