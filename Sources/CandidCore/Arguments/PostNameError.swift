/// Why a word names no post, or not one alone.
package enum PostNameError: Error, Equatable {
  case nameless
  /// `unread` says which files could not be looked at.
  case noSuchPost(String, unread: [String])
  case ambiguous(String, [Post])
  /// The series has nothing on a date.
  case noDate(of: String, title: String, Day, isLeftOut: Bool)
  /// Too little of an id for what is asked; `least` is in characters.
  case tooShort(String, least: Int)
}

extension PostNameError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .nameless: "a post's name is empty; give the beginning of its id, or its title"
    case .noSuchPost(let word, let unread):
      "no post is called \(quoted(word)); " + Self.advice(unread)
    case .ambiguous(let word, let posts):
      "\(quoted(word)) fits \(posts.count) posts: \(Self.candidates(posts)); "
        + (Set(posts.map(\.id)).count == 1
          ? "they have one id, and `candid resolve \(posts[0].id.short)` has one of them kept"
          : "give more of the id")
    case .noDate(let word, let title, let date, let isLeftOut):
      "\(quoted(word)) is no post: “\(shortened(title, to: 30))” "
        + (isLeftOut ? "leaves \(date) out" : "does not come on \(date)")
        + "; `candid list --projected` shows those to come"
    case .tooShort(let word, let least):
      "\(quoted(word)) is short; give at least \(least) characters of the id, or the exact title"
    }
  }

  private static func advice(_ unread: [String]) -> String {
    unread.isEmpty
      ? "`candid list --all` shows all posts" : "some could not be looked at: \(unread[0])"
  }

  private static func candidates(_ posts: [Post]) -> String {
    let shown = posts.prefix(5).map { post in
      let place = post.day == nil ? "idea" : post.when.place
      return "\(post.id) “\(shortened(post.title, to: 30))” (\(place))"
    }
    return shown.joined(separator: ", ") + (posts.count > 5 ? ", …" : "")
  }
}

extension When {
  /// "Tue 2026-11-24 at 09:30", or "ideas".
  package var place: String {
    guard let day else { return "ideas" }
    return "\(day.weekday.short) \(day)" + (time.map { " at \($0)" } ?? "")
  }
}
