import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct VerbTests {
  @Test(arguments: [
    ("i c", Intention?.some(.connection)), ("i e", .some(.education)),
    ("i b", .some(.behindTheScenes)), ("i -", nil),
  ])
  func `i tags the intention`(keys: String, intention: Intention?) {
    var model = Model.sample()
    model.type(keys)
    #expect(model.selected?.intention == intention)
  }

  @Test func `an edit keeps its instant, and one that changes nothing is none`() {
    var model = Model.sample()
    model.type("i b")
    #expect(model.selected?.edited == Clock.sample.now)
    model.type("i")
    #expect(model.update(.terminal(.key(Key("b")))).isEmpty)
    #expect(model.notice == Notice("it is so already; nothing was changed"))
  }

  @Test func `a count goes with moves alone`() {
    var model = Model.sample()
    let before = model.plan
    model.type("2 d")
    #expect(model.plan == before)
    #expect(model.notice?.text == "2 does not go with d; only moves are repeated")
    model.type("2 i c")
    #expect(model.plan == before)
  }

  @Test func `what was refused is read again`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    let effects = model.update(.refused(.verb, "post \(post.id.short) is no longer in the plan"))
    #expect(effects == [.read(model.neededPages)])
  }

  @Test(arguments: [
    ("s p", Story?.some(.polished)), ("s w", .some(.whole)), ("s h", .some(.hard)),
    ("s n", .some(.plain)), ("s -", nil),
  ])
  func `s tells the story`(keys: String, story: Story?) {
    var model = Model.sample()
    model.type(keys)
    #expect(model.selected?.story == story)
  }

  @Test(arguments: [
    ("x", Stage.posted), ("x x", .posted), ("X", .draft), ("X X", .draft), ("S", .skipped),
    ("S S", .ready), ("S x", .skipped),
  ])
  func `x X S change the stage`(keys: String, stage: Stage) {
    var model = Model.sample()
    #expect(model.selected?.stage == .ready)
    model.type(keys)
    #expect(model.selected?.stage == stage)
  }

  @Test func `o asks for a sale, or not`() {
    var model = Model.sample()
    model.type("o")
    #expect(model.selected?.isOffer == true)
    model.type("o")
    #expect(model.selected?.isOffer == false)
  }

  @Test(arguments: [
    ("L", "2026-02-04", "12:15"), ("H", "2026-02-02", "12:15"), ("7 L", "2026-02-10", "12:15"),
    ("J", "2026-02-03", "12:30"), ("K", "2026-02-03", "12:00"), ("4 J", "2026-02-03", "13:15"),
    ("9 9 K", "2026-02-03", "00:00"), ("9 9 J", "2026-02-03", "23:45"),
  ])
  func `H L K J move a post and the focus with it`(keys: String, day: String, time: String) {
    var model = Model.sample()
    let id = model.selected?.id
    model.type(keys)
    #expect(model.selected?.id == id)
    #expect(model.day.description == day)
    #expect(model.selected?.time?.description == time)
  }

  @Test func `a time at the end of the day goes no further and says so`() {
    var model = Model.sample()
    model.type("9 9 J J")
    #expect(model.selected?.time?.description == "23:45")
    #expect(model.notice == Notice("the last quarter is 23:45", .error))
  }

  @Test func `a post without a time says so`() {
    var model = Model.sample(.sample([.sample(at: nil)]))
    model.type("J")
    #expect(model.notice == Notice("this post has no time yet; e gives it one", .error))
  }

  @Test(arguments: [
    ("fri", "2026-02-06 12:15"), ("fri 9:30", "2026-02-06 09:30"), ("14:30", "2026-02-03 14:30"),
    ("+2d", "2026-02-05 12:15"), ("2026-12-24 8:00", "2026-12-24 08:00"),
  ])
  func `m moves to a day, a time or both`(words: String, expected: String) throws {
    var model = Model.sample()
    let id = try #require(model.selected?.id)
    model.type("m")
    model.typeText(words)
    model.type("Enter")
    let post = try #require(model.plan.post(id))
    #expect("\(post.day?.description ?? "") \(post.time?.description ?? "")" == expected)
    #expect(model.selected?.id == id)
  }

  @Test func `m moves to the ideas`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("m")
    model.typeText("ideas")
    model.type("Enter")
    #expect(model.plan.post(post.id)?.when == .idea)
  }

  @Test func `d removes, and the focus goes to what an undo brings back`() throws {
    var model = Model.sample()
    let (before, post) = (model.plan, try #require(model.selected))
    model.type("d")
    #expect(model.selected == nil)
    #expect(model.notice?.text == "Removed “What a bad firing costs”.  u undoes")
    model.type("l l")
    let words = Change("Removed “What a bad firing costs”", [])
    let back = Happening.saved(words, .undo, posts: [post], pages: before.pages)
    _ = model.update(back)
    #expect(model.plan == before)
    #expect(model.selected == post)
  }

  @Test func `D duplicates as a draft and selects the copy`() throws {
    var model = Model.sample()
    let post = try #require(model.selected)
    model.type("D")
    let copy = try #require(model.selected)
    #expect(copy.id != post.id)
    #expect(copy.title == post.title)
    #expect(copy.stage == .draft)
    #expect(model.dayPosts.count == 2)
  }

  @Test(arguments: [
    "i c", "s p", "o", "x", "X", "S", "H", "L", "J", "K", "d", "D", "e", "m", "3 i c",
  ])
  func `a verb on an empty day says what to do`(keys: String) {
    var model = Model.sample(.sample([]))
    model.type(keys)
    #expect(model.notice == Notice("no post on this day; a adds one", .error))
    #expect(model.entry == .none)
    #expect(model.keys.isEmpty)
  }

  @Test(arguments: [("u", Purpose.undo), ("^R", .redo)])
  func `the history is asked to take back and to do again`(key: String, purpose: Purpose) {
    var model = Model.sample()
    #expect(model.type(key) == [.takeBack(purpose, isForced: false)])
    let change = Change("Tagged education", [])
    _ = model.update(.saved(change, purpose, posts: [], pages: [:]))
    let words =
      purpose == .undo
      ? "Undid: tagged education.  ^R redoes" : "Redid: tagged education.  u undoes"
    #expect(model.notice == Notice(words))
    _ = model.update(.refused(purpose, "nothing to undo"))
    #expect(model.notice == Notice("nothing to undo", .error))
  }

  @Test(arguments: ["a", "A", "e", "i c", "s p", "o", "x", "H", "J", "m", "d", "D", "S", "u"])
  func `a plan that is read-only takes no changes and says why`(keys: String) {
    var model = Model.sample()
    model.type("i b")
    model.readOnly = "plan.json: made by a newer candid"
    let before = model.plan
    model.type(keys)
    #expect(model.plan == before)
    #expect(model.entry == .none)
    #expect(model.notice == Notice("plan.json: made by a newer candid", .error))
  }

  @Test(arguments: [PageContents.Condition.readOnly("format 99"), .damaged("format 99")])
  func `a week whose file takes no changes says so before words are typed`(
    condition: PageContents.Condition
  ) {
    var plan = Plan.leaning
    let page = Page.week(Week(containing: .today))
    plan.pages[page]?.condition = condition
    for keys in ["a", "e", "i c", "d", "m", "x"] {
      var model = Model.sample(plan)
      model.type(keys)
      #expect(model.notice == Notice("format 99", .error), "\(keys)")
      #expect(model.entry == .none, "\(keys)")
    }
    var model = Model.sample(plan)
    model.type("A")
    #expect(model.entry != .none)
  }

  @Test func `views open and close in layers`() {
    var model = Model.sample()
    model.type("b ?")
    #expect(model.opened.map(\.context) == [.balance, .help])
    model.type("Esc")
    #expect(model.opened.map(\.context) == [.balance])
    #expect(model.type("q").isEmpty)
    #expect(model.opened.isEmpty)
    #expect(model.type("Esc").isEmpty)
    #expect(model.type("q") == [.quit])
    #expect(model.type("^C") == [.quit])
    #expect(model.type("^Z") == [.suspend])
    #expect(model.type("^L") == [.redraw])
  }
}
