extension Plan {
  /// Brings a change to its end that was cut short at any point.
  ///
  /// A field is set only where it still holds the old value. What somebody else wrote since
  /// stays, and so does a post on a page that may not be changed.
  ///
  /// - Returns: The deltas that do not hold now, which the person should hear of.
  package mutating func complete(_ deltas: [PostDelta]) -> [PostDelta] {
    deltas.filter { !complete($0) }
  }

  /// - Returns: Whether all of it holds now.
  private mutating func complete(_ delta: PostDelta) -> Bool {
    switch delta {
    case .added(let post):
      return page(holding: post.id) != nil || carryOut(.add(post))
    case .removed(let post):
      for page in pages(holding: post.id) where copy(of: post.id, on: page) == post {
        remove(post.id, from: page)
      }
      return page(holding: post.id) == nil
    case .edited(let id, let was, let now, let moved):
      if let moved, page(holding: id) == nil { return carryOut(.add(moved)) }
      return complete(id, was: was, now: now)
    }
  }

  private mutating func complete(_ id: PostID, was: [Edit], now: [Edit]) -> Bool {
    let places = pages(holding: id)
    if let done = places.first(where: { copy(of: id, on: $0)?.holds(now) == true }) {
      // A move fills the new page first; the old copy goes unless somebody wrote into it.
      for page in places where page != done && copy(of: id, on: page)?.holds(was) == true {
        remove(id, from: page)
      }
      return pages(holding: id) == [done]
    }
    // Of two copies that both are something else, the person picks.
    guard places.count == 1, let post = copy(of: id, on: places[0]) else { return false }
    let open = zip(was, now).filter { post.holds($0.0) && !post.holds($0.1) }.map(\.1)
    let isOthers = zip(was, now).contains { !post.holds($0.0) && !post.holds($0.1) }
    if open.isEmpty { return !isOthers }
    let instants = now.filter { if case .edited = $0 { true } else { false } }
    return carryOut(.edit(id, open + instants)) && !isOthers
  }

  /// Carries out a step; no where it does not fit.
  private mutating func carryOut(_ step: Change.Step) -> Bool {
    // Why it does not fit is told by what is left undone.
    (try? apply(Change("", [step]))) != nil
  }

  private func pages(holding id: PostID) -> [Page] {
    pages.filter { $0.value.posts.contains { $0.id == id } }.map(\.key).sorted()
  }

  private func copy(of id: PostID, on page: Page) -> Post? {
    pages[page]?.posts.first { $0.id == id }
  }

  private mutating func remove(_ id: PostID, from page: Page) {
    guard case .open? = pages[page]?.condition else { return }
    pages[page]?.posts.removeAll { $0.id == id }
  }
}
