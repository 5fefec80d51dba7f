/// What stands on a day of the week view: a post, or a place of the rhythm that none fills.
package enum DayItem: Equatable, Sendable {
  case post(Post)
  case slot(OpenSlot)

  /// What one item is known by among those of its day.
  package enum Name: Hashable, Sendable {
    case post(PostID)
    /// The id of a slot.
    case slot(String)
  }

  package var name: Name {
    switch self {
    case .post(let post): .post(post.id)
    case .slot(let open): .slot(open.slot.id)
    }
  }

  package var when: When {
    switch self {
    case .post(let post): post.when
    case .slot(let open): open.when
    }
  }

  package var day: Day? { when.day }

  /// The post, where it is one.
  package var post: Post? { if case .post(let post) = self { post } else { nil } }

  /// The open slot, where it is one.
  package var slot: OpenSlot? { if case .slot(let open) = self { open } else { nil } }
}

extension Plan {
  /// What stands on the days of a shown week, in order: a slot comes after the posts of its time.
  ///
  /// Slots of days before `today` are over, and those of a week that cannot be read may be filled:
  /// neither is shown.
  package func items(in week: Week, today: Day) -> [DayItem] {
    var items = postsAndProjected(in: days(of: week)).map(DayItem.post)
    guard damages(in: week).isEmpty else { return items }
    for open in openSlots(in: week) where open.day >= today && open.day <= .last {
      let place = items.firstIndex { open.when < $0.when }
      items.insert(.slot(open), at: place ?? items.endIndex)
    }
    return items
  }

  /// The ideas that a slot is kept for, those first that say its intention, then its channel.
  ///
  /// None where the file of the ideas takes no changes.
  package func ideas(for slot: Slot) -> [Post] {
    guard takesChanges(on: .ideas) else { return [] }
    let fitting = ideas.filter { $0.stage != .skipped && slot.suits($0) }
    func rank(_ place: Int) -> (Int, Int, Int) {
      let (idea, hasIntention) = (fitting[place], fitting[place].intention == slot.intention)
      return (hasIntention ? 0 : 1, idea.channels.isEmpty ? 1 : 0, place)
    }
    return fitting.indices.sorted { rank($0) < rank($1) }.map { fitting[$0] }
  }
}
