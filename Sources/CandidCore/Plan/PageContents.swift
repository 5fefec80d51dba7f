/// The posts of one file, and whether they may be changed.
package struct PageContents: Equatable, Sendable {
  package enum Condition: Equatable, Sendable {
    case open
    /// Can be read but not changed; says why and what to do.
    case readOnly(String)
    /// Cannot be read; says where, why and what to do.
    case damaged(String)
  }

  package var posts: [Post]
  /// What the week is about, in the person's words.
  package var theme: String?
  package var condition: Condition

  package init(posts: [Post] = [], theme: String? = nil, condition: Condition = .open) {
    self.posts = posts
    self.theme = theme
    self.condition = condition
  }
}
