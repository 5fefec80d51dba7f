import LosslessJSON

/// Posts under another key than `posts`, where nothing reads them.
///
/// A page without `posts` is an empty one, as it may have a theme and nothing else.
struct MisnamedPosts: Examination {
  static let name = "misnamed-posts"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    let hasPosts = page.root["posts"] != nil
    return (page.root.members ?? []).compactMap { member in
      let (key, value) = (member.key, member.value)
      // Other programs may keep lists of their own beside the posts.
      guard key != "posts", !hasPosts || key.lowercased().hasPrefix("post"),
        let elements = value.elements, elements.contains(where: { $0["title"] != nil })
      else { return nil }
      return page.ailment(
        Self.name,
        at: value,
        what: "posts stand under `\(key.prefix(40))`, where they are not read",
        remedy: hasPosts ? "put them into `posts`" : "call it `posts`"
      )
    }
  }
}
