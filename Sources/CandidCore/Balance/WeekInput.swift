/// What a rule may look at: never anything later than the week.
package struct WeekInput: Sendable {
  /// The week's posts in the order of the week.
  package let posts: [Post]
  /// Those of the posts that count: neither ideas nor skipped.
  package let counted: [Post]
  package let mix: Mix
  package var settings: Settings
  /// The posts of the three weeks before.
  package var earlier: [Post]
  /// How many ideas show the hard side, for the repairs.
  package var hardIdeas: Int

  package init(posts: [Post], settings: Settings, earlier: [Post] = [], hardIdeas: Int = 0) {
    self.posts = posts
    counted = posts.filter(\.isCounted)
    mix = Mix(of: counted)
    self.settings = settings
    self.earlier = earlier
    self.hardIdeas = hardIdeas
  }
}
