import Testing

@testable import CandidCore

/// Posts that stand in two files, or in one that cannot be read.
struct DoublePostTests {
  private static func plan() -> Plan {
    var plan = Plan()
    for date in ["2026-11-25", "2026-12-01"] {
      let post = Post.sample(title: "Sold out", on: date)
      plan.pages[post.when.page] = PageContents(posts: [post])
    }
    return plan
  }

  @Test func `a change of one that stands twice is refused, and says what to do`() throws {
    var plan = Self.plan()
    let post = try #require(plan.posts(on: .on("2026-12-01")).first)
    let before = plan
    for change in [Change.remove([post]), .tag([post], .education, now: .sample)] {
      let error = #expect(throws: ChangeError.self) { try plan.apply(change) }
      #expect(
        error?.description
          == "post 00000000 stands in 2026-W48 and in 2026-W49; "
          + "`candid resolve 00000000` has one of them kept"
      )
    }
    #expect(plan == before)
  }

  @Test func `one that is not found may stand in a file that cannot be read`() throws {
    var plan = Self.plan()
    let post = try #require(plan.posts(on: .on("2026-12-01")).first)
    plan.pages = [post.when.page: PageContents(condition: .damaged("weeks/2026-W49.json: torn"))]
    let error = #expect(throws: ChangeError.self) { try plan.apply(.remove([post])) }
    #expect(error == .closed(post.when.page, why: "weeks/2026-W49.json: torn"))
  }
}
