/// One file of posts: an ISO week, or the ideas.
package enum Page: Hashable, Sendable {
  case ideas
  case week(Week)
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
