extension Change {
  /// What ends the series of one post before it: `remove --following`.
  package static func removal(
    ofFollowing posts: [Post],
    in plan: Plan
  ) throws(ArgumentError) -> Change {
    guard posts.count == 1 else { throw .option("--following", "goes with one post") }
    if posts[0].begins != nil {
      return Change("Removed “\(posts[0].title)” with its series", [.remove(posts[0].id)])
    }
    guard let change = Change.endSeries(posts[0], isKept: false, in: plan) else {
      throw .option("--following", "needs a post of a series")
    }
    return change
  }
}
