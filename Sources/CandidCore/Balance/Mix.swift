/// What the posts of a window add up to, in counts of posts.
package struct Mix: Equatable, Sendable {
  package var counted = 0
  package var polished = 0
  package var whole = 0
  package var hard = 0
  package var plain = 0
  package var untold = 0
  package var connection = 0
  package var education = 0
  package var behindTheScenes = 0
  package var untagged = 0

  package init() {}

  /// Counts draft, ready and posted posts; skipped ones and ideas do not count.
  ///
  /// A post on several channels counts once.
  package init(of posts: some Collection<Post>) {
    // By their places and fields: a post is large to copy, which a loop over posts would do.
    for place in posts.indices { add(posts[place]) }
  }

  /// Counts a post too, where it is one that counts.
  mutating func add(_ post: borrowing Post) {
    guard Post.isCounted(post.when, post.stage) else { return }
    counted += 1
    count(post.story, times: 1)
    count(post.intention, times: 1)
  }

  /// How many posts show the hard side.
  package var showingHardSide: Int { whole + hard }

  package func count(of intention: Intention?) -> Int {
    switch intention {
    case .connection: connection
    case .education: education
    case .behindTheScenes: behindTheScenes
    case nil: untagged
    }
  }

  package func count(telling story: Story?) -> Int {
    switch story {
    case .polished: polished
    case .whole: whole
    case .hard: hard
    case .plain: plain
    case nil: untold
    }
  }

  mutating func count(_ story: Story?, times: Int) {
    switch story {
    case .polished: polished += times
    case .whole: whole += times
    case .hard: hard += times
    case .plain: plain += times
    case nil: untold += times
    }
  }

  mutating func count(_ intention: Intention?, times: Int) {
    switch intention {
    case .connection: connection += times
    case .education: education += times
    case .behindTheScenes: behindTheScenes += times
    case nil: untagged += times
    }
  }
}
