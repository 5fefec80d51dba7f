import CandidCore

/// How answers of the command line name posts and days.
enum PostWords {
  /// “Firing day”, cut where it is long.
  static func title(_ post: Post) -> String { "“\(shortened(post.title, to: 60))”" }

  /// "(k3f9x2ab)".
  static func id(_ post: Post) -> String { "(\(post.id.short))" }

  /// "Tue 2026-11-24 at 09:30", or "ideas".
  static func place(_ when: When) -> String {
    guard let day = when.day else { return "ideas" }
    return "\(day.weekday.short) \(day)" + (when.time.map { " at \($0)" } ?? "")
  }
}
