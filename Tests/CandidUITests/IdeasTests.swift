import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct IdeasTests {
  private func opened(columns: Int = 80, rows: Int = 24, count: Int = 4) -> Model {
    var plan = Plan.leaning
    for place in 1..<count {
      var idea = Post.sample(title: "Idea \(place)", on: nil, story: place % 2 == 0 ? .hard : nil)
      idea.created = Instant(seconds: 1_770_000_000 + place)
      plan.pages[.ideas]?.posts.append(Post.numbered(place, like: idea))
    }
    var model = Model.sample(plan, columns: columns, rows: rows)
    model.type("I")
    return model
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60), (50, 20), (40, 12)])
  func `the ideas stand beside the week at every size`(columns: Int, rows: Int) throws {
    try expectScreen(opened(columns: columns, rows: rows), "ideas-\(columns)x\(rows)")
  }

  @Test func `the ideas are told in ASCII, too`() throws {
    var model = opened()
    model.characters = .ascii
    try expectScreen(model, "ideas-80x24-ascii")
  }

  @Test func `a plan without ideas says how to note one`() throws {
    var model = Model.sample(.sample([.sample()]))
    model.type("I")
    #expect(Screen.frame(of: model).text.contains("No ideas yet; a adds one."))
    model.type("i c")
    #expect(model.notice == Notice("no idea is listed; a adds one", .error))
  }

  @Test(arguments: [
    ("", "Idea 3"), ("j", "Idea 2"), ("2 j", "Idea 1"), ("9 j", "An idea for later"),
    ("j k", "Idea 3"), ("G", "An idea for later"), ("G g g", "Idea 3"), ("2 G", "Idea 2"),
    ("Down", "Idea 2"), ("l ] j", "Idea 2"),
  ])
  func `keys go through the list, the latest idea first`(keys: String, title: String) {
    var model = opened()
    model.type(keys)
    #expect(model.selected?.title == title)
  }

  @Test(arguments: ["Enter", "m"])
  func `one key places an idea on the focused day`(key: String) throws {
    var model = opened()
    model.type("j l l \(key)")
    let placed = try #require(model.plan.posts(on: .on("2026-02-05")).last { $0.title == "Idea 2" })
    #expect(placed.time == nil)
    // The list stays open, at the idea after it.
    #expect(model.selected?.title == "Idea 1")
    #expect(model.day == .on("2026-02-05"))
  }

  @Test func `marked ideas are placed as one change`() {
    var model = opened()
    model.type("v j v Enter")
    #expect(model.plan.ideas.count == 2)
    #expect(model.plan.posts(on: .today).count == 3)
    #expect(model.notice?.text.hasPrefix("Moved 2 posts to Tue 2026-02-03") == true)
  }

  @Test func `verbs act on the selected idea`() {
    var model = opened()
    model.type("i e s w o x")
    #expect(model.selected?.intention == .education)
    #expect(model.selected?.story == .whole)
    #expect(model.selected?.isOffer == true)
    #expect(model.selected?.stage == .ready)
    model.type("d")
    #expect(model.selected?.title == "Idea 2")
    model.type("D")
    #expect(model.plan.ideas.filter { $0.title == "Idea 2" }.count == 2)
  }

  @Test func `the selection stays on its idea when others come and go`() {
    var model = opened()
    model.type("j")
    var pages = model.plan.pages
    pages[.ideas]?.posts.removeAll { $0.title == "Idea 3" }
    _ = model.update(.reread(pages))
    #expect(model.selected?.title == "Idea 2")
  }

  @Test(arguments: ["q", "Esc", "I", "W"])
  func `leaving goes back to the same post`(key: String) {
    var model = Model.sample()
    model.type("l j")
    let post = model.selected?.id
    model.type("I j \(key)")
    #expect(model.opened.isEmpty)
    #expect(model.selected?.id == post)
  }

  @Test func `a day whose file takes no changes takes no idea, and says why`() {
    var model = opened()
    model.plan.pages[.week(Week(containing: .today))]?.condition = .readOnly(
      "made by a newer candid"
    )
    model.type("Enter")
    #expect(model.notice == Notice("made by a newer candid", .error))
  }

  @Test func `ideas whose file cannot be read say so`() {
    var model = opened()
    model.plan.pages[.ideas] = PageContents(condition: .damaged("weeks/ideas.json: is empty"))
    #expect(Screen.frame(of: model).text.contains("! weeks/ideas.json: is empty"))
    model.type("a")
    #expect(model.notice == Notice("weeks/ideas.json: is empty", .error))
  }

  @Test func `a long list scrolls with its selection`() {
    var model = opened(count: 60)
    model.type("4 0 j")
    let screen = Screen.frame(of: model).text
    #expect(screen.contains("41 of 60"))
    #expect(screen.contains("Idea 19"))
  }
}
