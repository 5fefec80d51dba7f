/// A place of the rhythm on a day of a week, which no post fills yet.
package struct OpenSlot: Equatable, Sendable {
  package var slot: Slot
  package var day: Day

  package init(_ slot: Slot, on day: Day) {
    self.slot = slot
    self.day = day
  }

  /// When a post that fills it is planned for.
  package var when: When { When(day, at: slot.time) }
}

extension Plan {
  /// The places of the rhythm that no counted post of a shown week fills, in the order of the week.
  ///
  /// A post fills one place at most; skipped ones fill none.
  package func openSlots(in week: Week) -> [OpenSlot] {
    guard !settings.rhythm.isEmpty else { return [] }
    let posts = postsAndProjected(in: days(of: week))
    // Places of posts: a post is large to move.
    var free = posts.indices.filter { posts[$0].isCounted || posts[$0].isProjected }
    let days = week.days(startingOn: settings.weekStart)
    let places = settings.rhythm.compactMap { slot in
      days.first { $0.weekday == slot.day }.map { OpenSlot(slot, on: $0) }
    }
    return places.sorted { $0.when < $1.when }.filter { place in
      let filling = free.firstIndex {
        posts[$0].when.day == place.day && place.slot.isFilled(by: posts[$0])
      }
      if let filling { free.remove(at: filling) }
      return filling == nil
    }
  }
}
