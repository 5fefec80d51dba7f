import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Posts that come again, on the screen.
struct SeriesTests {
  /// The week of the design, with a series that began two weeks before it on Tuesday at 17:00.
  private static func model(
    columns: Int = 80,
    rows: Int = 24,
    characters: CharacterSet = .unicode,
    _ end: Series.End = .never
  ) -> Model {
    var plan = Plan.leaning
    var first = Post.sample("s", title: "Studio hour", on: "2026-01-20", at: "17:00", story: .whole)
    first.series = .first(Series(id: first.id.text, every: .week, end: end))
    plan.pages[first.when.page, default: PageContents()].insert(first)
    return Model(
      plan: plan,
      clock: .sample,
      size: Size(columns: columns, rows: rows),
      characters: characters
    )
  }

  /// The same with the projected post of the shown week selected.
  private static func selected(_ end: Series.End = .never) throws -> Model {
    var model = model(end)
    model.type("j")
    #expect(try #require(model.selected).isProjected)
    return model
  }

  private static func first(_ model: Model) throws -> Series {
    let first = try #require(PostID(String(repeating: "s", count: 12)))
    return try #require(model.plan.post(first)?.begins)
  }

  @Test(arguments: [(80, 24), (120, 40), (50, 20)])
  func `what is projected is dim and has a mark`(columns: Int, rows: Int) throws {
    for (characters, ending) in [(CharacterSet.unicode, ""), (.ascii, "-ascii")] {
      var model = Self.model(columns: columns, rows: rows, characters: characters)
      model.type("j")
      try expectScreen(model, "series-\(columns)x\(rows)\(ending)")
    }
    let frame = Screen.frame(of: Self.model())
    #expect(frame.text.contains("●◐◌17:00"))
  }

  @Test func `it counts in no balance`() {
    #expect(Self.model().balance.mix.counted == Model.sample().balance.mix.counted)
  }

  @Test func `a verb makes it real, and the focus stays on it`() throws {
    var model = try Self.selected()
    let id = try #require(model.selected).id
    model.type("i b")
    #expect(model.notice?.text == "Tagged behind-the-scenes.  u undoes")
    let post = try #require(model.selected)
    #expect(post.id == id)
    #expect(!post.isProjected)
    #expect(post.intention == .behindTheScenes)
    #expect(try Self.first(model).except == [.on("2026-02-03")])
  }

  @Test(arguments: ["d", "S"])
  func `it is left out by one key`(key: String) throws {
    var model = try Self.selected()
    model.type(key)
    #expect(model.notice?.text == "Skipped “Studio hour”.  u undoes")
    #expect(model.dayPosts.map(\.title) == ["What a bad firing costs"])
    #expect(try Self.first(model).except == [.on("2026-02-03")])
  }

  @Test func `the focus stays where one that was left out comes back`() throws {
    var model = try Self.selected()
    let (day, before) = (model.day, model.plan)
    let first = try #require(before.seriesStarts.first?.first)
    model.type("d")
    #expect(model.selected?.title == "What a bad firing costs")
    let undo = Change("Skipped “Studio hour”", [])
    _ = model.update(.saved(undo, .undo, posts: [first], pages: before.pages))
    #expect(model.day == day)
    #expect(model.selected?.title == "Studio hour")
  }

  @Test func `a change of the first says that those to come go along`() throws {
    var model = try Self.selected()
    model.type(": g o Space 2 0 2 6 - 0 1 - 2 0 Enter")
    #expect(model.selected?.begins != nil)
    model.type("i b")
    #expect(
      model.notice?.text
        == "Tagged behind-the-scenes; the posts to come of its series go along.  u undoes"
    )
    model.type("x")
    #expect(model.notice?.text == "Set to ready.  u undoes")
  }

  @Test func `it is shifted to another day, and the focus goes with it`() throws {
    var model = try Self.selected()
    model.type("L")
    #expect(model.selected?.title == "Studio hour")
    #expect(model.day == .on("2026-02-04"))
    #expect(model.plan.projected(in: model.plan.days(of: model.week)).isEmpty)
  }

  @Test func `the form edits one`() throws {
    var model = try Self.selected()
    model.type("e ! ^S")
    #expect(model.entry == .none)
    #expect(model.selected?.title == "Studio hour!")
    #expect(try Self.first(model).end == .never)
  }

  @Test func `the form edits one and all that follow`() throws {
    var model = try Self.selected(.count(5))
    model.type("e ! Tab Tab Tab f ^S")
    #expect(model.entry == .none)
    #expect(model.notice?.text == "Edited “Studio hour” and all that follow.  u undoes")
    #expect(model.selected?.begins?.end == .count(3))
    #expect(try Self.first(model).end == .until(.on("2026-02-02")))
    let next = model.plan.projected(in: .on("2026-02-09")...(.on("2026-03-31")))
    #expect(next.map(\.title) == ["Studio hour!", "Studio hour!"])
  }

  @Test func `what follows is not edited where the first post is gone`() throws {
    var model = try Self.selected()
    model.type("e ! Tab Tab Tab f")
    model.plan.pages[.week(Week(containing: .on("2026-01-20")))] = nil
    model.type("^S")
    guard case .form(let form) = model.entry else {
      Issue.record("the form is closed")
      return
    }
    #expect(
      form.errors.values.first
        == "the first post of this series is not there any more; change this one alone"
    )
  }

  /// Words in the field, and how the post comes then.
  @Test(arguments: [
    ("week", "week"), ("2 weeks until 2026-12-31", "2 weeks until 2026-12-31"),
    ("month, 6 times", "month, 6 times"), ("every week 1 time", "week, 1 times"),
    ("month on the last fri until +4w", "month on the last fri until 2026-03-03"),
  ])
  func `the form begins a series`(typed: String, comes: String) throws {
    let model = Model.sample()
    let post = try #require(model.selected)
    var form = Form(.edit, post, model.plan.settings)
    form.set("repeats", to: typed)
    let read = form.edits(today: .today)
    let edits = try #require(read)
    #expect(post.changed(by: edits).begins?.description == comes)
    form = Form(.edit, post.changed(by: edits), model.plan.settings)
    #expect(form.text(of: "repeats") == comes)
    form.set("repeats", to: " ")
    #expect(form.edits(today: .today) == [.series(nil)])
  }

  @Test(arguments: [
    (
      "often", "write week, 2 weeks, month or month on the 2nd tue, then `until` a day or `6 times`"
    ),
    ("week until", "“” is no date; write 2026-11-24, 24 nov, fri, +3d or w49"),
    ("week until 2026-01-01", "2026-01-01 is before the post, which is on 2026-02-03"),
    ("week, 0 times", "it comes 1 to 9999 times"),
  ])
  func `the form says what it cannot read`(typed: String, error: String) throws {
    let model = Model.sample()
    let post = try #require(model.selected)
    var form = Form(.edit, post, model.plan.settings)
    form.set("repeats", to: typed)
    #expect(form.edits(today: .today) == nil)
    #expect(Array(form.errors.values) == [error])
  }

  @Test func `an idea does not come again`() {
    var form = Form(.edit, .sample("1", on: nil, at: nil), .sample)
    form.set("repeats", to: "week")
    #expect(form.edits(today: .today) == nil)
    #expect(Array(form.errors.values) == ["an idea does not come again; give it a date"])
  }
}
