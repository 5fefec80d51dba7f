import CandidCore

/// A plan one can go to, and how its week stands.
package struct PlanRow: Equatable, Sendable {
  package enum Standing: Equatable, Sendable {
    /// It is about to be read.
    case unread
    /// What the plan calls itself, and the balance of its own week of today.
    case read(title: String, Balance)
    /// The text says why, and what to do.
    case unreadable(String)
  }

  /// What the person calls it; nil for an open plan without such a name.
  package var name: String?
  package var folder: String
  package var standing = Standing.unread

  package init(name: String?, folder: String) {
    self.name = name
    self.folder = folder
  }
}
