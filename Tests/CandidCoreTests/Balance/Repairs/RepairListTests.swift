import CandidCore
import Testing

/// Which repairs a week is offered, and in which order.
struct RepairListTests {
  @Test func `a balanced week needs none`() {
    #expect(Plan.read(.telling([.polished, .hard, .plain])).repairs().isEmpty)
    #expect(Plan.read([]).repairs().isEmpty)
  }

  @Test func `those that clear the flag come first, then what changes little`() {
    let ideas = (0..<6).map { Post.sample(50 + $0, on: nil, story: .whole) }
    let posts = [Post].telling([.polished, .polished, .polished, .hard, .plain])
    let repairs = Plan.read(posts + ideas).repairs()
    #expect(
      repairs.map(\.kind) == [
        .place, .place, .place, .place, .move, .move, .move, .tell, .tell, .tell, .add,
      ]
    )
    #expect(repairs.allSatisfy { !$0.verdict.isFlagged })
    let heavy = Plan.read(.telling([.polished, .polished, .polished, .polished, .plain]) + ideas)
    let kinds = heavy.repairs().map(\.kind)
    #expect(
      kinds == [
        .add, .place, .place, .place, .place, .move, .move, .move, .move, .tell, .tell, .tell,
        .tell,
      ]
    )
  }

  @Test func `a week that is over is only told more of`() {
    let posts = [Post].telling([.polished, .polished, .polished, nil]).map { post in
      var post = post
      post.when = .day(.on("2026-01-28"))
      return post
    }
    let repairs = Plan.read(posts + [.sample(50, on: nil, story: .hard)]).repairs(
      .sample.adding(-1)
    )
    #expect(repairs.map(\.kind) == [.tell, .tell, .tell])
  }

  @Test func `what is over is not planned for`() {
    let posts = [Post].telling([.polished, .polished, .polished])
    let repairs = Plan.read(posts + [.sample(50, on: nil, story: .hard)]).repairs()
    let days = repairs.compactMap(\.to)
    #expect(!days.isEmpty && days.allSatisfy { $0 >= .today })
  }

  @Test func `files that were not read or take no changes are left out`() {
    let posts = [Post].telling([.polished, .polished, .polished])
    let idea = Post.sample(50, on: nil, story: .hard)
    var plan = Plan.read(posts + [idea])
    plan.pages[.ideas]?.condition = .readOnly("newer")
    for number in 1...9 { plan.pages[.week(.sample.adding(number))] = nil }
    #expect(!plan.repairs().contains { $0.kind == .place || $0.kind == .move })
    plan.pages[.week(.sample)]?.condition = .readOnly("newer")
    #expect(plan.repairs().isEmpty)
  }

  @Test func `a repair that brings a note up says so`() {
    var posts = [Post].telling([.polished, .polished])
    posts[0].intention = .behindTheScenes
    posts[1].intention = .behindTheScenes
    var idea = Post.sample(50, title: "Idea", on: nil, intention: .education, story: .hard)
    idea.sources = ["own experience"]
    #expect(
      Plan.read(posts + [idea]).repairs().first { $0.kind == .place }?.summary
        == "place “Idea” on Wed 4: 2 of 3 polished; new note: no-connection"
    )
  }

  @Test func `a week shown from Sunday is repaired as shown`() {
    let posts = ["2026-02-01", "2026-02-03", "2026-02-07"].enumerated().map { number, day in
      Post.sample(number, on: day, story: .polished)
    }
    let idea = Post.sample(50, on: nil, story: .hard)
    let plan = Plan.read(posts + [idea], settings: .sample(weekStart: .sunday))
    #expect(plan.repairs().first { $0.kind == .move }?.preview.count == 2)
    #expect(plan.repairs().first { $0.kind == .place }?.to == .on("2026-02-04"))
  }

  @Test func `the preview is the week that the plan would show`() throws {
    let posts = [Post].telling([.polished, .polished, .polished, .hard, nil])
    let plan = Plan.read(posts + [.sample(50, on: nil, story: .hard)])
    for repair in plan.repairs() {
      let shown = plan.showing(repair)
      #expect(shown.posts(in: .sample) == repair.preview, "\(repair.summary)")
      #expect(Balance(of: .sample, in: shown).verdict == repair.verdict, "\(repair.summary)")
      #expect(shown.ideas.contains { $0.id == .sample(50) } == (repair.kind != .place))
    }
  }
}
