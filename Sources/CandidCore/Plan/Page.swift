/// One file of posts: an ISO week, or the ideas.
package enum Page: Hashable, Sendable {
  case ideas
  case week(Week)
}

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
  package var condition: Condition

  package init(posts: [Post] = [], condition: Condition = .open) {
    self.posts = posts
    self.condition = condition
  }
}

extension Page: Comparable {
  package static func < (left: Page, right: Page) -> Bool {
    switch (left, right) {
    case (.ideas, .ideas), (.week, .ideas): false
    case (.ideas, .week): true
    case (.week(let one), .week(let other)): one < other
    }
  }
}

extension Page: CustomStringConvertible {
  /// The file's name without its ending.
  package var description: String {
    switch self {
    case .ideas: "ideas"
    case .week(let week): week.description
    }
  }
}
