import CandidCore

extension Model {
  /// Takes in pages that others may have changed; says so where the shown week is another now.
  mutating func reread(_ pages: [Page: PageContents]) {
    let (posts, closed, range) = (shownPosts, shownObstacles, drawnRange)
    let held = awaited == nil ? heldItem : nil
    let title = selected?.title
    keepingSelection { $0.put(pages) }
    let isLost = held != nil && heldItem != held
    // A range goes up to what is selected: it ends with what was drawn.
    if isLost { keepRange(range) }
    refreshMarks()
    cancelMovedPress()
    let words = isLost ? held.flatMap { fate(of: $0, titled: title) } : nil
    dismiss(closed.filter { !shownObstacles.contains($0) })
    let changed = Set(posts.keys).union(shownPosts.keys).filter { posts[$0] != shownPosts[$0] }
    if let obstacle = shownObstacles.first(where: { !closed.contains($0) }) {
      notice = Notice(obstacle, .error)
    } else if changed.count <= 1, let words {
      mention("changed elsewhere: \(words)")
    } else if !changed.isEmpty {
      let count = Wording.count(changed.count, "post")
      mention("changed elsewhere: \(count) in this week" + (words.map { "; \($0)" } ?? ""))
    } else if shownObstacles.count < closed.count {
      mention("mended elsewhere: this week can be changed again")
    }
  }

  /// What is selected: a post or a slot of the day, or an idea.
  private var heldItem: DayItem.Name? {
    showsIdeas ? selectedIdea.map { .post($0.id) } : selectedItem?.name
  }

  /// Goes with what was selected to another day of the shown week, where others moved it; where it
  /// left, what was begun on it ends.
  ///
  /// - Returns: What became of it, in words; nil for a slot.
  private mutating func fate(of held: DayItem.Name, titled title: String?) -> String? {
    if !showsIdeas, let day = days.first(where: { items(on: $0).contains { $0.name == held } }) {
      select(held, on: day)
      return title.map { "“\($0)” is on \(Wording.day(day)) now" }
    }
    voidWhatWasBegun()
    guard let title, case .post(let id) = held else { return nil }
    guard let post = plan.post(id) else { return "“\(title)” is gone from here" }
    if post.day.map({ days.contains($0) }) ?? showsIdeas { return "the filter hides “\(title)”" }
    return "“\(title)” is \(post.day.map { "on \(Wording.day($0))" } ?? "among the ideas") now"
  }

  /// Sees that what was begun on a post is not done to its neighbour.
  private mutating func voidWhatWasBegun() {
    if case .opening = pointer { pointer = .idle }
    confirming = nil
    guard marks.isEmpty, !keys.sequence.isEmpty || entry.context == .line else { return }
    keys = PendingKeys()
    keys.isVoid = true
  }

  /// Takes in settings that others may have changed.
  mutating func take(_ settings: Settings, readOnly: String?) {
    let (before, obstacle) = (plan.settings, self.readOnly)
    keepingSelection { $0.plan.settings = settings }
    self.readOnly = readOnly
    if readOnly != obstacle { dismiss([obstacle].compactMap(\.self)) }
    if let readOnly, readOnly != obstacle {
      notice = Notice(readOnly, .error)
    } else if obstacle != nil, readOnly == nil {
      mention("the plan is there and can be changed again")
    } else if settings != before {
      mention("changed elsewhere: the plan's settings")
    }
  }

  /// Shows pages as they were read; what was worked out of those that are as before is kept.
  mutating func put(_ pages: [Page: PageContents]) {
    let pages = withLastGood(pages)
    let (before, weighed) = (plan.pages, weighed)
    let changed = Set(before.keys).union(pages.keys).filter { before[$0] != pages[$0] }
    plan.pages = pages
    self.weighed = weighed.kept(plan, changed: changed)
  }

  /// Pages as read, but for those that cannot be: they keep what they held when they last could.
  ///
  /// Nothing is saved to such a page; it says where and why.
  func withLastGood(_ pages: [Page: PageContents]) -> [Page: PageContents] {
    var kept = pages
    for (page, contents) in pages {
      guard case .damaged(let why) = contents.condition, let last = plan.pages[page],
        !last.posts.isEmpty
      else { continue }
      kept[page] = last
      kept[page]?.condition = .readOnly("\(why); shown as last read")
    }
    return kept
  }

  /// Why nothing, or nothing in the shown week, can be saved, where no view says it itself.
  var standingObstacle: String? { readOnly ?? shownObstacles.first }

  /// What stands in the message line while no message does.
  var standingWords: String? { standingObstacle ?? search?.words(at: place, glyphs) }

  /// Takes a message away whose cause is gone.
  mutating func dismiss(_ obstacles: [String]) {
    if let text = notice?.text, obstacles.contains(text) { notice = nil }
  }

  /// Says something that needs no answer, unless something that does stands there.
  private mutating func mention(_ text: String) {
    guard notice?.kind != .error, !isWaiting else { return }
    notice = Notice(text)
  }

  private var shownPosts: [PostID: Post] {
    Dictionary(plan.posts(in: week).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Why pages of the shown week can be read but not changed, in their order.
  private var shownObstacles: [String] {
    plan.pages(of: week).compactMap { page in
      if case .readOnly(let why)? = plan.pages[page]?.condition { why } else { nil }
    }
  }
}
