import CandidCore

/// Hands out ids for new posts.
struct NewIDs {
  private var random: SplitMix64
  private var taken: Set<PostID>

  /// Draws anew where an id is taken by one of `posts`.
  init(_ workspace: Workspace, avoiding posts: some Sequence<Post>) {
    random = SplitMix64(seed: workspace.seed)
    taken = Set(posts.map(\.id))
  }

  mutating func next() -> PostID {
    while true {
      let id = PostID(using: &random)
      if taken.insert(id).inserted { return id }
    }
  }
}

extension Workspace {
  /// Ids that no post of the plan has.
  ///
  /// Sixty random bits need no look at the whole plan; a seed that hands out the same ids in every
  /// run does.
  func newIDs(beside plan: Plan) throws -> NewIDs {
    let pages = isSeeded ? try wholePlan().pages : plan.pages
    return NewIDs(self, avoiding: pages.values.flatMap(\.posts))
  }
}
