import CandidCore
import Testing

/// What `Plan.apply` does and refuses; `UndoTests` go through many at random.
struct PlanApplyTests {
  private static let plan = Plan.sample([
    .sample(1, on: "2026-02-02"), .sample(3, on: "2026-02-04"), .sample(5, on: nil),
  ])

  private func ids(on page: Page, of plan: Plan) -> [Int?] {
    plan.pages[page]?.posts.map { Int($0.id.text) } ?? []
  }

  @Test func `a post is added at its place on the page of its date`() throws {
    var plan = Self.plan
    _ = try plan.apply(Change("", [.add(.sample(2)), .add(.sample(4, on: nil))]))
    _ = try plan.apply(Change("", [.add(.sample(6, on: "2026-02-09"))]))
    #expect(ids(on: .week(.sample), of: plan) == [1, 2, 3])
    #expect(ids(on: .ideas, of: plan) == [4, 5])
    #expect(ids(on: .week(Week.sample.adding(1)), of: plan) == [6])
  }

  @Test func `a new date takes the post to its new place`() throws {
    var plan = Self.plan
    let inverse = try plan.apply(Change("", [.edit(.sample(1), [.when(.on("2026-02-05"))])]))
    #expect(ids(on: .week(.sample), of: plan) == [3, 1])
    _ = try plan.apply(Change("", [.edit(.sample(1), [.when(.idea)])]))
    #expect(ids(on: .week(.sample), of: plan) == [3])
    #expect(ids(on: .ideas, of: plan) == [1, 5])
    #expect(inverse.steps == [.edit(.sample(1), [.when(.on("2026-02-02"))])])
  }

  @Test func `the inverse keeps the words and turns the order round`() throws {
    var plan = Self.plan
    let inverse = try plan.apply(
      Change(
        "Three things",
        [
          .edit(.sample(1), [.title("New"), .title("Newer")]), .remove(.sample(3)),
          .add(.sample(2)),
        ]
      )
    )
    #expect(
      inverse
        == Change(
          "Three things",
          [
            .remove(.sample(2)), .add(.sample(3, on: "2026-02-04")),
            .edit(.sample(1), [.title("New"), .title("A title")]),
          ]
        )
    )
  }

  @Test(arguments: [
    (Change.Step.edit(.sample(9), [.notes("x")]), ChangeError.noSuchPost(.sample(9))),
    (.remove(.sample(9)), .noSuchPost(.sample(9))),
    (.add(.sample(5)), .alreadyThere(.sample(5))),
    (.add(.sample(9, title: " ")), .title(.empty)),
    (.edit(.sample(1), [.title("a\nb")]), .title(.severalLines)),
    (
      .edit(.sample(1), [.title(String(repeating: "x", count: 501))]),
      .title(.tooLong(count: 501))
    ),
  ])
  func `a step that does not fit takes back the steps before it`(
    step: Change.Step,
    expected: ChangeError
  ) {
    var plan = Self.plan
    let change = Change("", [.remove(.sample(3)), .add(.sample(4)), step])
    #expect(throws: expected) { try plan.apply(change) }
    #expect(plan == Self.plan)
  }

  @Test(arguments: [
    PageContents.Condition.readOnly("it was made by a newer candid"),
    .damaged("weeks/2026-W06.json:1:1: not JSON"),
  ])
  func `a closed page is never changed`(condition: PageContents.Condition) throws {
    var plan = Self.plan
    plan.pages[.week(.sample)]?.condition = condition
    let before = plan
    let why =
      switch condition {
      case .readOnly(let why), .damaged(let why): why
      case .open: ""
      }
    let steps: [Change.Step] = [
      .add(.sample(2)), .remove(.sample(1)), .edit(.sample(1), [.notes("x")]),
      .edit(.sample(1), [.when(.idea)]), .edit(.sample(5), [.when(.day(.today))]),
    ]
    for step in steps {
      #expect(throws: ChangeError.closed(.week(.sample), why: why)) {
        try plan.apply(Change("", [step]))
      }
      #expect(plan == before)
    }
    _ = try plan.apply(Change("", [.edit(.sample(5), [.notes("x")])]))
    #expect(plan.post(.sample(5))?.notes == "x")
  }

  /// A post of today that stands in the file of another week.
  private static var misfiled: (plan: Plan, page: Page) {
    var plan = Self.plan
    let page = Page.week(Week.sample.adding(4))
    plan.pages[page] = PageContents(posts: [.sample(9)])
    return (plan, page)
  }

  @Test(arguments: [Edit.notes("x"), .when(.day(.today)), .when(.on("2026-02-06"))])
  func `any edit puts a misfiled post right`(edit: Edit) throws {
    var (plan, page) = Self.misfiled
    let before = plan.post(.sample(9))
    let inverse = try plan.apply(Change("", [.edit(.sample(9), [edit])]))
    #expect(plan.page(holding: .sample(9)) == .week(.sample))
    #expect(ids(on: page, of: plan) == [])
    _ = try plan.apply(inverse)
    #expect(plan.post(.sample(9)) == before)
    #expect(plan.page(holding: .sample(9)) == .week(.sample))
  }

  @Test func `a page ordered by hand keeps its order`() throws {
    var plan = Plan()
    let posts = [4, 2, 6].map { Post.sample($0, on: "2026-02-0\($0)") }
    plan.pages[.week(.sample)] = PageContents(posts: posts)
    _ = try plan.apply(Change("", [.edit(.sample(2), [.notes("x")])]))
    #expect(ids(on: .week(.sample), of: plan) == [4, 2, 6])
    _ = try plan.apply(Change("", [.add(.sample(5, on: "2026-02-05"))]))
    #expect(ids(on: .week(.sample), of: plan) == [4, 2, 5, 6])
  }
}

extension When {
  fileprivate static func on(_ day: String) -> When { .day(.on(day)) }
}
