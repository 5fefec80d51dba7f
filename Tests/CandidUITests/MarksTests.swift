import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct MarksTests {
  private func ids(_ posts: [Post]) -> String {
    posts.map { String($0.id.text.prefix(1)) }.joined()
  }

  @Test(arguments: [
    ("", "2"), ("Space", "2"), ("Space l Space", "24"), ("Space l Space Space", "2"),
    ("l Space h", "4"), ("Space Space", "2"), ("v", "2"), ("v l", "24"), ("v l j", "245"),
    ("v h", "12"), ("v 2 h", "2"), ("v $", "245678"), ("v 4 l", "24567"), ("v l v l", "24"),
    ("v l Esc l", "6"), ("Space l v l Esc", "2"), ("Space Esc l", "4"), ("v l v Esc", "4"),
  ])
  func `verbs act on the marked posts, else on the selected one`(keys: String, wanted: String) {
    var model = Model.sample()
    model.type(keys)
    #expect(ids(model.targets) == wanted)
  }

  @Test func `what is changed out of sight is told`() {
    var model = Model.sample()
    model.type("Space ] x")
    #expect(
      model.notice?.text.contains("(“What a bad firing costs”, which is out of sight)") == true
    )
    model.type("u [ l Space i b")
    #expect(model.notice?.text.contains("out of sight") == false)
    model.type("] i c")
    #expect(model.notice?.text.contains("; 2 of them out of sight") == true)
  }

  @Test func `marks stay in other weeks, and a range ends with its week`() {
    var model = Model.sample()
    model.type("v l ]")
    #expect(model.marks.rangeStart == nil)
    #expect(ids(model.targets) == "24")
    let words = "the range ended with its week: 2 posts marked; verbs act on them, Esc unmarks"
    #expect(model.notice == Notice(words))
    // The weeks that are read now hold none of them.
    _ = model.update(.read([:]))
    #expect(ids(model.targets) == "24")
    #expect(Screen.frame(of: model).text.contains("2 marked  saved"))
  }

  @Test func `a change of posts in other weeks names their page and what was seen of them`() throws
  {
    var model = Model.sample()
    model.type("Space } ")
    _ = model.update(.read([:]))
    let effects = model.update(.terminal(.key(Key("o"))))
    guard case .save(let change, .verb, let near)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(near == [.week(Week(containing: .today))])
    #expect(ids(change.seen) == "2")
  }

  @Test func `skipped posts that are taken back have the stages they had`() {
    var model = Model.sample()
    model.type("v l j v")
    let marked = model.targets.map(\.id)
    let stages = { (model: Model) in marked.compactMap { model.plan.post($0)?.stage } }
    let before = stages(model)
    #expect(Set(before).count > 1)
    model.type("S")
    #expect(Set(stages(model)) == [.skipped])
    model.type("S")
    #expect(stages(model) == before)
    #expect(model.notice?.text == "Took 3 skipped posts back.  u undoes")
  }

  @Test(arguments: [
    ("i b", 3), ("s h", 3), ("o", 3), ("S", 3), ("d", 0),
  ])
  func `a verb changes all marked posts as one change`(keys: String, left: Int) {
    var model = Model.sample()
    model.type("v l j v")
    let marked = model.targets.map(\.id)
    model.type(keys)
    let changed = marked.compactMap(model.plan.post)
    #expect(changed.count == left)
    #expect(changed.allSatisfy { $0.edited == Clock.sample.now })
    // What is gone is no longer marked.
    #expect(model.marks.posts.count == left)
    #expect(model.notice?.text.contains("3 posts") == true)
  }

  @Test(arguments: [
    ("L", ["2026-02-04 12:15", "2026-02-05 08:00", "2026-02-05 17:30"]),
    ("2 H", ["2026-02-01 12:15", "2026-02-02 08:00", "2026-02-02 17:30"]),
    ("J", ["2026-02-03 12:30", "2026-02-04 08:15", "2026-02-04 17:45"]),
    ("K", ["2026-02-03 12:00", "2026-02-04 07:45", "2026-02-04 17:15"]),
    ("m + 1 d Enter", ["2026-02-04 12:15", "2026-02-05 08:00", "2026-02-05 17:30"]),
    ("m f r i Enter", ["2026-02-06 08:00", "2026-02-06 12:15", "2026-02-06 17:30"]),
    ("m 9 : 0 0 Enter", ["2026-02-03 09:00", "2026-02-04 09:00", "2026-02-04 09:00"]),
    ("m i d e a s Enter", [" ", " ", " "]),
  ])
  func `marked posts move each from its own place`(keys: String, wanted: [String]) {
    var model = Model.sample()
    model.type("v l j v")
    model.type(keys)
    let places = model.targets.map { "\($0.day?.description ?? "") \($0.time?.description ?? "")" }
    #expect(places.sorted() == wanted.sorted())
  }

  @Test func `what is posted stays in a bulk move, unless it is asked for`() throws {
    var model = Model.sample()
    model.type("l x x Space h Space L")
    let posted = try #require(model.marks.posts.first)
    #expect(model.plan.post(posted.id)?.day == .on("2026-02-04"))
    #expect(
      model.notice?.text
        == "Moved to Wed 2026-02-04.  u undoes;  1 posted stayed, m with `posted` moves it"
    )
    model.type("m")
    model.typeText("fri posted")
    model.type("Enter")
    #expect(model.targets.allSatisfy { $0.day == .on("2026-02-06") })
  }

  @Test(arguments: ["L", "H", "J"])
  func `posted posts alone are moved by nothing but words`(key: String) {
    var model = Model.sample()
    model.type("x")
    #expect(model.selected?.stage == .posted)
    let plan = model.plan
    model.type("Space \(key)")
    #expect((model.plan == plan) == (key != "J") || model.notice?.kind == .error)
    #expect(model.plan == plan)
  }

  @Test func `of several stages the one that has come least far goes on`() {
    var model = Model.sample()
    model.type("v l v x")
    #expect(model.targets.map(\.stage) == [.ready, .ready])
    model.type("x")
    #expect(model.targets.map(\.stage) == [.posted, .posted])
    model.type("x")
    #expect(model.notice == Notice("posted is the last stage", .error))
  }

  @Test func `copies of marked posts stand beside their own`() {
    var model = Model.sample()
    model.type("v l v D")
    #expect(model.plan.posts(on: .on("2026-02-03")).count == 2)
    #expect(model.plan.posts(on: .on("2026-02-04")).count == 3)
  }

  @Test func `marks show on the cards and in the title`() throws {
    for (columns, rows) in [(80, 24), (120, 40), (50, 20)] {
      var model = Model.sample(columns: columns, rows: rows)
      model.type("v l j v")
      try expectScreen(model, "marked-\(columns)x\(rows)")
    }
    var model = Model.sample(characters: .ascii)
    model.type("v l j")
    try expectScreen(model, "marked-80x24-ascii")
  }

  @Test func `a mark on nothing is refused`() {
    var model = Model.sample()
    model.type("$ h Space")
    #expect(model.notice == Notice("no post here to mark", .error))
    model.type("v")
    #expect(model.notice == Notice("no post here to mark", .error))
  }
}
