/// What a rule may look at: never anything later than the week.
package struct WeekInput: Sendable {
  /// The week's posts in the order of the week.
  package let posts: [Post]
  /// Those of the posts that count: neither ideas nor skipped.
  package let counted: [Post]
  package let mix: Mix
  package let settings: Settings
  /// The posts of the three weeks before.
  package let earlier: ArraySlice<Post>
  /// What of the earlier posts can clash: worked out once for all that the week's own may become.
  let earlierTraits: [ClashTraits]
  /// Which texts are too long, where that is asked of many weeks that this one may become.
  var excesses: TextExcesses?
  /// How many ideas show the hard side, for the repairs.
  package let hardIdeas: Int

  package init(
    posts: [Post],
    settings: Settings,
    earlier: ArraySlice<Post> = [],
    hardIdeas: Int = 0
  ) {
    let traits = earlier.indices.compactMap { ClashTraits(earlier[$0]) }
    self.init(posts, settings, earlier, traits, hardIdeas)
  }

  private init(
    _ posts: [Post],
    _ settings: Settings,
    _ earlier: ArraySlice<Post>,
    _ earlierTraits: [ClashTraits],
    _ hardIdeas: Int
  ) {
    self.posts = posts
    // Posts are large to copy, and all of them count as a rule.
    counted = posts.allSatisfy(\.isCounted) ? posts : posts.filter(\.isCounted)
    mix = Mix(of: counted)
    self.settings = settings
    self.earlier = earlier
    self.earlierTraits = earlierTraits
    self.hardIdeas = hardIdeas
  }

  /// The week as it would be with other posts, and without one of those before it.
  func changed(to posts: [Post], without gone: PostID? = nil, hardIdeas: Int) -> WeekInput {
    var changed = WeekInput(posts, settings, earlier, earlierTraits, hardIdeas)
    if let gone, earlier.contains(where: { $0.id == gone }) {
      changed = WeekInput(
        posts,
        settings,
        earlier.filter { $0.id != gone }[...],
        earlierTraits.filter { $0.id != gone },
        hardIdeas
      )
    }
    changed.excesses = excesses
    return changed
  }
}
