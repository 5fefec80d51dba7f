/// A plan as far as it has been read: its settings, and the pages opened so far.
package struct Plan: Equatable, Sendable {
  package var settings: Settings
  /// The pages read so far; one that is not here has not been looked at.
  package var pages: [Page: PageContents]

  package init(settings: Settings = Settings(), pages: [Page: PageContents] = [:]) {
    self.settings = settings
    self.pages = pages
  }

  /// The post with an id; of several, which two branches of a plan may bring, the earliest page's.
  package func post(_ id: PostID) -> Post? {
    page(holding: id).flatMap { pages[$0]?.posts.first { $0.id == id } }
  }

  /// The page whose file holds a post, which a misfiled post's date does not tell.
  ///
  /// The earliest where several do, so that every run finds the same.
  package func page(holding id: PostID) -> Page? {
    pages.lazy.filter { $0.value.posts.contains { $0.id == id } }.map(\.key).min()
  }

  /// The posts of some days in the order of the week.
  ///
  /// A post counts by its own date, whichever file it stands in.
  package func posts(in days: ClosedRange<Day>) -> [Post] {
    func isSought(_ post: borrowing Post) -> Bool { post.day.map(days.contains) ?? false }
    let found = pages.keys.filter { pages[$0]?.posts.contains(where: isSought) ?? false }
    var posts: [Post] = []
    // In the order of pages, so that little is left to sort; each is copied once.
    for page in found.sorted() {
      for post in pages[page]?.posts ?? [] where isSought(post) { posts.append(post) }
    }
    return Self.ordered(posts)
  }

  /// Puts posts into the order of the week, in which files have those of different times.
  ///
  /// Places are sorted rather than posts, which are large to move.
  private static func ordered(_ posts: [Post]) -> [Post] {
    let isOrdered = posts.indices.dropFirst().allSatisfy {
      !Post.precedes(posts[$0], posts[$0 - 1])
    }
    if isOrdered { return posts }
    return posts.indices.sorted { Post.precedes(posts[$0], posts[$1]) }.map { posts[$0] }
  }

  /// Whether a post stands in more than one place: a fault, of which `doctor` tells.
  package func isDouble(_ id: PostID) -> Bool {
    pages.values.reduce(0) { $0 + $1.posts.count { $0.id == id } } > 1
  }

  package func posts(on day: Day) -> [Post] { posts(in: day...day) }

  /// The posts of a shown week, which starts on the plan's first day of the week.
  package func posts(in week: Week) -> [Post] { posts(in: days(of: week)) }

  /// The seven days of a shown week.
  package func days(of week: Week) -> ClosedRange<Day> {
    let days = week.days(startingOn: settings.weekStart)
    return days[0]...days[days.count - 1]
  }

  /// The files that hold the days of a shown week: one, or two where it does not start on Monday.
  package func pages(of week: Week) -> [Page] {
    let days = days(of: week)
    let first = Page.week(Week(containing: days.lowerBound))
    let last = Page.week(Week(containing: days.upperBound))
    return first == last ? [first] : [first, last]
  }

  /// The files that the balances of shown weeks need: theirs, the three weeks before, the ideas.
  package func pages(weighing weeks: ClosedRange<Week>) -> [Page] {
    let first = weeks.lowerBound.adding(-3)
    let pages = (0...(weeks.upperBound - first)).flatMap { self.pages(of: first.adding($0)) }
    return [.ideas] + Set(pages).sorted()
  }

  package var ideas: [Post] {
    Self.ordered(pages.values.flatMap { $0.posts.filter { $0.when == .idea } })
  }

  /// What is wrong with a shown week's files: sentences, empty where all can be read.
  package func damages(in week: Week) -> [String] {
    pages(of: week).compactMap { page in
      guard case .damaged(let cause)? = pages[page]?.condition else { return nil }
      return cause
    }
  }
}

extension Plan {
  /// The sentences about pages that cannot be read, in the order of the pages.
  package func damages(on pages: [Page]? = nil) -> [String] {
    (pages ?? self.pages.keys.sorted()).compactMap { page in
      guard case .damaged(let why)? = self.pages[page]?.condition else { return nil }
      return why
    }
  }
}
