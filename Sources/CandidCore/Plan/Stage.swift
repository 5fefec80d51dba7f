/// How far a post has come.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  case draft
  case ready
  case posted
  case skipped

  /// The stage after this one; nil where there is none.
  package var next: Stage? {
    switch self {
    case .draft: .ready
    case .ready: .posted
    case .posted, .skipped: nil
    }
  }

  /// The stage before this one; nil where there is none.
  package var previous: Stage? {
    switch self {
    case .posted: .ready
    case .ready: .draft
    case .draft, .skipped: nil
    }
  }
}
