import CandidCore

extension Model {
  /// The posts a verb acts on: the marked ones, else the selected one.
  package var targets: [Post] {
    let marked = markedPosts
    return marked.isEmpty ? selected.map { [$0] } ?? [] : marked
  }

  /// The marked posts in the order of the plan, those of the range that is being drawn among them.
  var markedPosts: [Post] {
    guard !marks.isEmpty else { return [] }
    var all = marks
    all.add(rangePosts)
    return all.posts.map { post($0.id) ?? $0 }.sorted(by: Post.precedes)
  }

  /// From the post where the range begins to what is selected, either way round.
  private var rangePosts: [Post] {
    guard let start = marks.rangeStart else { return [] }
    let posts = listedPosts
    guard let first = posts.firstIndex(where: { $0.id == start.id }) else { return [start] }
    if let last = posts.firstIndex(where: { $0.id == selected?.id }) {
      return Array(posts[min(first, last)...max(first, last)])
    }
    // An empty day is selected: the range goes up to it.
    guard let from = start.day else { return [start] }
    let days = min(from, day)...max(from, day)
    return posts.enumerated().filter { place, post in
      post.day.map(days.contains) == true && (day > from ? place >= first : place <= first)
    }.map(\.element)
  }

  /// The posts that the open view lists, in its order.
  private var listedPosts: [Post] { showsIdeas ? listedIdeas : items.compactMap(\.post) }
}

// MARK: - Marking

extension Model {
  mutating func toggleMark() -> [Effect] {
    guard let post = selected else { return [] }
    endRange()
    marks.toggle(post)
    notice = Notice(words(ofMarks: markedPosts.count))
    return []
  }

  /// Begins a range at the selected post, or ends the one that is drawn and keeps its marks.
  mutating func toggleRange() -> [Effect] {
    if marks.rangeStart == nil {
      marks.rangeStart = selected
      notice = Notice(
        "a range begins; moves draw it, \(key("v")) keeps it, \(key("Esc")) drops it"
      )
    } else {
      endRange()
      notice = Notice(words(ofMarks: markedPosts.count))
    }
    return []
  }

  private mutating func endRange() {
    marks.add(rangePosts)
    marks.rangeStart = nil
  }

  private func words(ofMarks count: Int) -> String {
    count == 0
      ? "no post is marked"
      : "\(Wording.count(count, "post")) marked; verbs act on them, \(key("Esc")) unmarks"
  }

  /// Drops the range that is drawn, else all marks.
  mutating func dropMarks() -> [Effect] {
    if marks.rangeStart != nil { marks.rangeStart = nil } else { marks = Marks() }
    return []
  }

  /// The range as it is drawn now; nil while none is.
  var drawnRange: DrawnRange? {
    marks.rangeStart == nil
      ? nil : DrawnRange(week: week, isOfIdeas: showsIdeas, posts: rangePosts)
  }

  /// Keeps the marks of a range whose list is left, since what lies between is no longer shown.
  mutating func endRange(_ drawn: DrawnRange?) {
    guard let drawn, marks.rangeStart != nil, (week, showsIdeas) != (drawn.week, drawn.isOfIdeas)
    else { return }
    keepRange(drawn)
    let end = drawn.isOfIdeas ? "its list" : "its week"
    notice = Notice("the range ended with \(end): \(words(ofMarks: markedPosts.count))")
  }

  /// Ends a range that is drawn with the posts it had.
  mutating func keepRange(_ drawn: DrawnRange?) {
    guard let drawn else { return }
    marks.add(drawn.posts)
    marks.rangeStart = nil
  }

  /// Takes in how marked posts are after a change or a reading.
  mutating func refreshMarks(_ changed: [Post] = []) {
    guard !marks.isEmpty else { return }
    let model = self
    marks.refresh { old in
      if let now = model.post(old.id) { return now }
      if let now = changed.first(where: { $0.id == old.id }), model.plan.pages[now.when.page] == nil
      {
        return now
      }
      // Nowhere on a page that was read: it is gone.
      return old.isProjected || model.plan.pages[old.when.page] == nil ? old : nil
    }
  }
}

// MARK: - Moving

extension Model {
  /// The marked posts that a move leaves where they are: what is posted is not planned anew in bulk.
  func posted(among posts: [Post]) -> [Post] {
    marks.isEmpty ? [] : posts.filter { $0.stage == .posted }
  }

  /// The targets without what bulk moves leave where it is.
  var moving: [Post] {
    let staying = posted(among: targets)
    return targets.filter { !staying.contains($0) }
  }

  /// What is said after a change of marked posts that the open view does not list.
  func outOfSight(_ change: Change) -> String {
    let listed = Set(listedPosts.map(\.id))
    let unseen = change.posts.filter { marks.shown.contains($0) && !listed.contains($0) }
    guard let first = unseen.first else { return "" }
    if change.posts.count > 1 { return "; \(unseen.count) of them out of sight" }
    let title = (post(first) ?? marks.post(first))?.title
    return title.map { " (“\($0)”, which is out of sight)" } ?? ""
  }

  /// What is said after a move that left posted posts where they were.
  func offerOfPosted(after change: Change) -> String {
    let isMove = change.steps.contains { step in
      guard case .edit(_, let edits) = step else { return false }
      return edits.contains { if case .when = $0 { true } else { false } }
    }
    let left = posted(among: markedPosts).filter { !change.posts.contains($0.id) }
    guard isMove, !left.isEmpty else { return "" }
    return
      ";  \(left.count) posted stayed, \(key("m", in: .week)) with `posted` moves \(left.count == 1 ? "it" : "them")"
  }
}
