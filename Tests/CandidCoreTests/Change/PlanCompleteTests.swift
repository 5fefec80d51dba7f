import CandidCore
import Testing

/// A change that was cut short anywhere between its first file and its last.
struct PlanCompleteTests {
  private let monday = Day.on("2026-11-23")
  private let later = Day.on("2026-12-01")

  private func post(_ title: String = "A", on day: Day?) -> Post {
    var post = Post.sample(1)
    post.title = title
    post.when = day.map { .day($0) } ?? .idea
    return post
  }

  /// A move and a new title at once.
  private var moved: (delta: [PostDelta], before: Post, after: Post) {
    let (before, after) = (post(on: monday), post("B", on: later))
    return ([PostDelta(of: before, to: after)].compactMap(\.self), before, after)
  }

  /// A plan with these posts in the files of these days, which need not be their own.
  private func plan(_ posts: [(Day, Post)]) -> Plan {
    var plan = Plan()
    for day in [monday, later] { plan.pages[.week(Week(containing: day))] = PageContents() }
    for (day, post) in posts { plan.pages[.week(Week(containing: day))]?.posts.append(post) }
    return plan
  }

  private func complete(_ posts: [(Day, Post)], _ deltas: [PostDelta]) -> (Plan, isWhole: Bool) {
    var plan = plan(posts)
    let missing = plan.complete(deltas)
    return (plan, missing.isEmpty)
  }

  @Test func `a move is ended from any state a crash can leave`() {
    let (deltas, before, after) = moved
    let states: [[(Day, Post)]] = [
      [(monday, before)], [(monday, before), (later, after)], [(later, after)], [],
    ]
    for state in states {
      let (plan, isWhole) = complete(state, deltas)
      #expect(isWhole)
      #expect(plan == self.plan([(later, after)]), "from \(state)")
    }
  }

  @Test func `fields written by others since stay, the rest is ended`() {
    let (deltas, before, _) = moved
    var theirs = before
    theirs.title = "Theirs"
    theirs.why = "theirs"
    let (plan, isWhole) = complete([(monday, theirs)], deltas)
    #expect(!isWhole)
    theirs.when = .day(later)
    #expect(plan == self.plan([(later, theirs)]))
  }

  @Test func `an old copy that others wrote into is left beside the new one`() {
    let (deltas, before, after) = moved
    var theirs = before
    theirs.title = "Theirs"
    let state = [(monday, theirs), (later, after)]
    let (plan, isWhole) = complete(state, deltas)
    #expect(!isWhole)
    #expect(plan == self.plan(state))
  }

  @Test func `an added post is added once`() {
    let post = post(on: monday)
    for state in [[], [(monday, post)]] {
      let (plan, isWhole) = complete(state, [.added(post)])
      #expect(isWhole)
      #expect(plan == self.plan([(monday, post)]))
    }
  }

  @Test func `a removed post goes unless others wrote into it`() {
    let post = post(on: monday)
    for state in [[], [(monday, post)]] {
      let (plan, isWhole) = complete(state, [.removed(post)])
      #expect(isWhole)
      #expect(plan == self.plan([]))
    }
    let theirs = self.post("Theirs", on: monday)
    let (plan, isWhole) = complete([(monday, theirs)], [.removed(post)])
    #expect(!isWhole)
    #expect(plan == self.plan([(monday, theirs)]))
  }

  @Test func `a page that may not be changed is left alone`() {
    let (deltas, before, _) = moved
    var plan = plan([(monday, before)])
    plan.pages[.week(Week(containing: later))]?.condition = .damaged("why")
    let closed = plan
    #expect(plan.complete(deltas).count == 1)
    #expect(plan == closed)
  }
}
