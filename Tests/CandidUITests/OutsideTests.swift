import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// A plan that others change while it is on the screen.
struct OutsideTests {
  private let week = Page.week(Week(containing: .today))
  private let why = "weeks/2026-W06.json:3:12: a value is missing; mend it in an editor"

  private func damaged() -> [Page: PageContents] {
    var pages = Plan.leaning.pages
    pages[week] = PageContents(condition: .damaged(why))
    return pages
  }

  @Test func `what did not change is not spoken of`() {
    var model = Model.sample()
    model.type("2 l i c")
    let (notice, frame) = (model.notice, Screen.frame(of: model))
    #expect(model.update(.reread(model.plan.pages)).isEmpty)
    #expect(model.notice == notice)
    #expect(Screen.frame(of: model) == frame)
  }

  @Test(arguments: [
    (1, "changed elsewhere: 1 post in this week"), (3, "changed elsewhere: 3 posts in this week"),
  ])
  func `posts that come from elsewhere are counted`(count: Int, words: String) {
    var model = Model.sample()
    let added = (0..<count).map { index in
      Post.sample(Character("\(index)"), title: "New", on: "2026-02-07", at: "07:00")
    }
    var posts = model.plan.pages.values.flatMap(\.posts)
    posts.removeAll { post in added.contains { $0.id == post.id } }
    _ = model.update(.reread(Plan.sample(posts).pages))
    model.notice = nil
    _ = model.update(.reread(Plan.sample(posts + added).pages))
    #expect(model.notice == Notice(words))
  }

  @Test func `the selection goes with a post that others move within the week`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("i")
    _ = model.update(.reread(model.moving(post, to: .day(.on("2026-02-06")))))
    #expect(model.selected?.id == post.id)
    #expect(model.day == .on("2026-02-06"))
    #expect(model.notice == Notice("changed elsewhere: “\(post.title)” is on Fri 6 Feb now"))
    model.type("e")
    #expect(model.post(post.id)?.intention == .education)
  }

  @Test(arguments: [
    (When.day(.on("2026-02-10")), "is on Tue 10 Feb now"), (.idea, "is among the ideas now"),
    (nil, "is gone from here"),
  ])
  func `what was begun on a post that goes is not done to its neighbour`(
    to when: When?,
    words: String
  ) throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    let plan = model.plan
    model.type("i")
    _ = model.update(.reread(model.moving(post, to: when)))
    #expect(model.notice == Notice("changed elsewhere: “\(post.title)” \(words)"))
    model.type("e")
    let others = plan.posts(in: model.week).filter { $0.id != post.id }
    #expect(others.allSatisfy { model.post($0.id) == $0 })
  }

  @Test(arguments: ["g d", "i e", "s n", "i b"])
  func `the key after what was begun on a post that goes is swallowed`(keys: String) throws {
    var model = Model.sample()
    model.type("l")
    let post = try #require(model.selected)
    let begun = keys.split(separator: " ").map(String.init)
    model.type(begun[0])
    _ = model.update(.reread(model.moving(post, to: nil)))
    let plan = model.plan
    model.type(begun[1])
    #expect(model.plan.pages == plan.pages)
    #expect(model.context == .week && model.entry == .none)
    #expect(model.notice == Notice("not done: its post was taken away meanwhile", .error))
    model.type("b")
    #expect(model.context == .balance)
  }

  @Test func `a line begun on a post that goes asks before it acts on its neighbour`() throws {
    var model = Model.sample()
    model.type("l")
    let post = try #require(model.selected)
    model.type(":")
    model.typeText("remove")
    _ = model.update(.reread(model.moving(post, to: .idea)))
    let plan = model.plan
    model.type("Enter")
    #expect(model.plan.pages == plan.pages)
    #expect(model.entry.context == .line)
    model.type("Enter")
    #expect(model.plan.pages != plan.pages)
  }

  @Test func `a range keeps what was drawn when its end is moved away`() throws {
    var model = Model.sample()
    model.type("0 v l l")
    let drawn = model.markedPosts
    let post = try #require(model.selected)
    _ = model.update(.reread(model.moving(post, to: .day(.on("2026-02-08")))))
    #expect(Set(model.markedPosts.map(\.id)) == Set(drawn.map(\.id)))
    #expect(model.selected?.id == post.id)
    #expect(model.marks.rangeStart == nil)
  }

  @Test func `a change in another week is taken in without words`() {
    var model = Model.sample()
    let posts = model.plan.pages.values.flatMap(\.posts)
    let other = Post.sample("z", title: "Before", on: "2026-01-26")
    _ = model.update(.reread(Plan.sample(posts + [other]).pages))
    #expect(model.notice == nil)
    #expect(model.plan.post(other.id) == other)
  }

  @Test func `an error stays on the screen`() {
    var model = Model.sample()
    model.type("a w Esc")
    let notice = model.notice
    #expect(notice?.kind == .error)
    _ = model.update(.reread([week: PageContents()]))
    #expect(model.notice == notice)
    #expect(model.dayPosts.isEmpty)
  }

  @Test(arguments: ["a", "e"])
  func `typed words stay when the post under them goes`(key: String) {
    var model = Model.sample()
    model.type(key)
    model.typeText("half a sen")
    let entry = model.entry
    _ = model.update(.reread([week: PageContents()]))
    #expect(model.entry == entry)
    #expect(
      model.notice?.text
        == "changed elsewhere: 7 posts in this week; “What a bad firing costs” is gone from here"
    )
  }

  @Test func `a file that breaks keeps what it held, says where, and takes no changes`() throws {
    var model = Model.sample()
    let posts = model.plan.posts(in: model.week)
    _ = model.update(.reread(damaged()))
    #expect(model.plan.posts(in: model.week) == posts)
    #expect(model.notice == Notice("\(why); shown as last read", .error))
    for key in ["x", "a", "e", "d", "L", "K"] {
      model.notice = nil
      let effects = model.update(.terminal(.key(Key(Character(key)))))
      #expect(effects.isEmpty)
      #expect(model.notice == Notice("\(why); shown as last read", .error))
    }
    // Past the notice, too, the screen says so.
    model.type("l")
    let screen = Screen.frame(of: model).text
    #expect(screen.contains("weeks/2026-W06.json:3:12"))
    #expect(screen.contains("read-only"))
    #expect(model.plan.posts(in: model.week) == posts)
  }

  @Test func `a broken file is not kept twice, and one that was mended is open again`() {
    var model = Model.sample()
    _ = model.update(.reread(damaged()))
    _ = model.update(.reread(damaged()))
    #expect(model.closed == "\(why); shown as last read")
    _ = model.update(.reread(Plan.leaning.pages))
    #expect(model.notice == Notice("mended elsewhere: this week can be changed again"))
    #expect(model.closed == nil)
    #expect(model.plan == .leaning)
  }

  @Test func `a broken file stays as it was when the weeks around it are shown`() {
    var model = Model.sample()
    _ = model.update(.reread(damaged()))
    model.type("]")
    _ = model.update(.read(damaged()))
    #expect(model.plan.pages[week]?.posts.count == 7)
  }

  @Test func `a file that is broken from the start has nothing to keep`() {
    var model = Model.sample(Plan(settings: .sample))
    _ = model.update(.read(damaged()))
    #expect(model.plan.damages(in: model.week) == [why])
  }

  @Test func `a plan that goes takes no changes, and says so until it is back`() {
    var model = Model.sample()
    let posts = model.plan.posts(in: model.week)
    let words = "/plan: the plan is no longer there"
    _ = model.update(.settings(model.plan.settings, readOnly: words))
    #expect(model.notice == Notice(words, .error))
    model.type("x")
    #expect(model.plan.posts(in: model.week) == posts)
    #expect(model.notice == Notice(words, .error))
    model.type("l")
    #expect(Screen.frame(of: model).text.contains(words))
    _ = model.update(.settings(model.plan.settings, readOnly: nil))
    #expect(model.notice == Notice("the plan is there and can be changed again"))
    model.type("x")
    #expect(model.notice?.text == "Set to ready.  u undoes")
  }

  @Test func `a long message leaves the line above it, and the cursor in it`() throws {
    var model = Model.sample()
    model.type("a")
    model.typeText("half")
    let words = String(repeating: "/a/long/path ", count: 20)
    _ = model.update(.settings(model.plan.settings, readOnly: words))
    let frame = Screen.frame(of: model)
    let row = try #require(frame.text.split(separator: "\n").firstIndex { $0.contains(": half") })
    #expect(row < model.size.rows - 2)
    #expect(frame.cursor == Point(row: row, column: Text.columns(" Add on Tue 3 Feb: half")))
    #expect(frame.text.split(whereSeparator: \.isWhitespace).count { $0 == "/a/long/path" } == 20)
  }

  @Test func `settings from elsewhere are taken in, and the selection stays`() throws {
    var model = Model.sample()
    let id = try #require(model.selected?.id)
    var settings = Settings.sample
    settings.name = "Other"
    settings.weekStart = .sunday
    let effects = model.update(.settings(settings, readOnly: nil))
    #expect(effects == [])
    #expect(model.selected?.id == id)
    #expect(model.notice == Notice("changed elsewhere: the plan's settings"))
    #expect(Screen.frame(of: model).text.contains("Other"))
  }

  @Test func `another first day of the week may need another page`() {
    var model = Model.sample()
    model.day = .on("2026-02-08")
    var settings = Settings.sample
    settings.weekStart = .sunday
    #expect(model.update(.settings(settings, readOnly: nil)) == [.open(model.neededPages)])
  }

  @Test func `today moves with the clock, and the focus stays`() {
    var model = Model.sample()
    let day = model.day
    let frame = Screen.frame(of: model)
    _ = model.update(.clock(Clock(now: Instant(seconds: 1_770_159_600), today: .on("2026-02-04"))))
    #expect(model.day == day)
    #expect(Screen.frame(of: model).text.contains("▸Wed 4"))
    #expect(frame.text.contains("▸Tue 3"))
  }
}
