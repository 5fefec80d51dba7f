/// Names the education posts without a source.
///
/// What is taught can be looked up only where it says where it comes from; `own experience` is a
/// source, too.
package struct UnsourcedRule: BalanceRule {
  package static let name = "unsourced"
  package static let summary = "education without a source (“own experience” is one)"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let education = week.counted.filter { $0.intention == .education }
    let unsourced = education.filter { post in !post.sources.contains { Post.isSaid($0) } }
    return Self.note(about: unsourced) { posts in
      BalanceWords.unsourced(posts, of: education.count)
    }
  }
}
