import CandidCore

/// How answers of the command line name posts and days.
enum PostWords {
  /// “Firing day”, cut where it is long.
  static func title(_ post: Post) -> String { "“\(shortened(post.title, to: 60))”" }

  /// "(k3f9x2ab)".
  static func id(_ post: Post) -> String { "(\(name(post)))" }

  /// How a post is named: `k3f9x2ab`, or `k3f9x2ab@2026-12-01` for one that is only projected.
  static func name(_ post: Post) -> String {
    post.isProjected ? post.occurrence?.name ?? post.id.short : post.id.short
  }

  /// What is said of a projected post that is left out now.
  static func skipped(_ post: Post) -> String {
    "Skipped \(title(post)) on \(place(post.when)) \(id(post))"
  }

  /// "Tue 2026-11-24 at 09:30", or "ideas".
  static func place(_ when: When) -> String { when.place }
}
