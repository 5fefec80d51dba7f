import CandidCore

/// Posts in the file of another week than that of their date.
struct WrongWeek: Examination {
  static let name = "wrong-week"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    page.posts.enumerated().filter { $0.element.when.page != page.page }.map { index, post in
      let what =
        post.day.map { "the post of \($0) belongs in \(post.when.page.path)" }
        ?? "a post without a date belongs in \(Page.ideas.path)"
      return page.ailment(
        Self.name,
        post: index,
        ["date"],
        what: what,
        remedy:
          "`candid move \(post.id.short) --to \(post.day?.description ?? "ideas")` puts it there"
      )
    }
  }
}
