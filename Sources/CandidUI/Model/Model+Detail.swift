import CandidCore

/// The focused day, and what is selected on it.
package struct Focus: Equatable, Sendable {
  package var day: Day
  package var item: DayItem.Name?
}

/// What the detail strip and the side panel tell of.
///
/// While the focus goes from post to post they stay as they are, and follow when the keys rest:
/// measured at 120×40, a move takes 190 bytes so, and 800 with the strip, which a held key over a
/// slow line would pay 30 times a second.
extension Model {
  package var focus: Focus {
    Focus(day: day, item: showsIdeas ? selectedIdea.map { .post($0.id) } : selectedItem?.name)
  }

  /// Whether the detail waits for the keys to rest.
  package var isDetailBehind: Bool { detail != focus }

  /// The post whose details are shown; nil where the day has none.
  var detailPost: Post? {
    guard case .post(let id)? = detail.item else { return nil }
    // That of the day, where two files hold a post with its id.
    return items(on: detail.day).first { $0.name == detail.item }?.post ?? post(id)
  }

  /// The open slot whose details are shown.
  var detailSlot: OpenSlot? {
    guard case .slot? = detail.item else { return nil }
    return items(on: detail.day).first { $0.name == detail.item }?.slot
  }

  /// Brings the detail to the focus, unless a key has only moved that within the week.
  mutating func followFocus(after happening: Happening, inWeek isSameWeek: Bool) {
    if case .terminal = happening, isSameWeek, entry == .none, opened.isEmpty { return }
    detail = focus
  }
}
