import CandidCore

/// Posts of one id in two files; in one file they are damage.
struct RepeatedIDs: Examination {
  static let name = "repeated-id"
  private var pages: [PostID: Page] = [:]

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    var found: [Ailment] = []
    for (index, post) in page.posts.enumerated() {
      guard let first = pages[post.id] else {
        pages[post.id] = page.page
        continue
      }
      found.append(
        page.ailment(
          Self.name,
          post: index,
          ["id"],
          what: "the post \(post.id) stands in \(first.path) too",
          remedy: "`candid resolve \(post.id.short)` has you pick one"
        )
      )
    }
    return found
  }
}
