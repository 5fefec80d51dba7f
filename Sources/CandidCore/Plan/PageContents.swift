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
  /// The flags of the week that may stand, in the order of the file.
  package var accepted: [Acceptance] = []
  package var condition: Condition
  /// Whether a damaged page is only closed to this person: the system does not let them read it.
  package var isForbidden: Bool

  package init(
    posts: [Post] = [],
    theme: String? = nil,
    condition: Condition = .open,
    isForbidden: Bool = false
  ) {
    self.posts = posts
    self.theme = theme
    self.condition = condition
    self.isForbidden = isForbidden
  }
}
