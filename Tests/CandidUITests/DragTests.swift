import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Cards that the pointer takes to another day.
struct DragTests {
  private func target(_ head: String, in model: Model) -> Point {
    Point(row: 12, column: model.place(of: head).column)
  }

  private func isReversed(_ head: String, in model: Model) -> Bool {
    let place = model.place(of: head)
    return Screen.frame(of: model)[place.row, place.column].style.isReversed
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `a dragged card moves to the day it is let go on`(columns: Int, rows: Int) {
    var model = Model.sample(columns: columns, rows: rows)
    let friday = target("Fri 6", in: model)
    model.hold("Sold out", over: friday)
    #expect(isReversed("Fri 6", in: model))
    #expect(
      model.notice?.text
        == "let go to move “Sold out in four minutes” to Fri 6 Feb; Esc leaves it"
    )
    #expect(model.post(Post.sample("4").id)?.day == .on("2026-02-04"))
    model.point(.release(.left), at: friday)
    #expect(!isReversed("Fri 6", in: model))
    #expect(model.selected?.id == Post.sample("4").id)
    #expect(model.day == .on("2026-02-06"))
    #expect(model.selected?.time == Time("08:00"))
  }

  @Test func `in the agenda it is let go on a day's line or on the strip`() {
    var model = Model.sample(columns: 50, rows: 24)
    model.drop("Sold out", on: model.place(of: "Th5"))
    #expect(model.selected?.day == .on("2026-02-05"))
    model.drop("Sold out", on: model.place(of: "Wed 4 Feb"))
    #expect(model.selected?.day == .on("2026-02-04"))
  }

  @Test func `of marked posts and another one, only the one that is dragged moves`() {
    var model = Model.sample(columns: 120, rows: 40)
    model.type("Space")
    let marked = model.marks.posts
    model.drop("Sold out", on: target("Fri 6", in: model))
    #expect(model.post(Post.sample("4").id)?.day == .on("2026-02-06"))
    #expect(marked.compactMap { model.post($0.id)?.day } == [.today])
  }

  @Test func `a marked card takes the other marked ones along, but for what is posted`() {
    var model = Model.sample(
      .sample([
        .sample("1", title: "First", on: "2026-02-02"),
        .sample("2", title: "Second", on: "2026-02-03"),
        .sample("3", title: "Out there", on: "2026-02-03", stage: .posted),
        .sample("4", title: "Not meant", on: "2026-02-03"),
      ]),
      columns: 120,
      rows: 40
    )
    for words in ["First", "Second", "Out there"] {
      model.click(words)
      model.type("Space")
    }
    model.hold("First", over: target("Wed 4", in: model))
    let along = "and 1 more marked along with it; Esc leaves it"
    #expect(model.notice?.text == "let go to move “First” to Wed 4 Feb, \(along)")
    model.point(.release(.left), at: target("Wed 4", in: model))
    let days = ["1", "2", "3", "4"].map { model.post(Post.sample($0).id)?.day }
    #expect(days == ["2026-02-04", "2026-02-05", "2026-02-03", "2026-02-03"].map { .on($0) })
    #expect(model.notice?.text.contains("1 posted stayed") == true)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `an idea that is dragged on a day is planned for it`(columns: Int, rows: Int) {
    var model = Model.sample(columns: columns, rows: rows)
    model.type("I")
    let head = columns == 80 ? "Fr6" : "Fri 6"
    model.hold("An idea", over: model.place(of: head))
    #expect(model.notice?.text.hasPrefix("let go to move “An idea for later” to Fri 6 Feb") == true)
    model.point(.release(.left), at: model.place(of: head))
    #expect(model.plan.ideas.isEmpty)
    #expect(model.plan.posts(on: .on("2026-02-06")).map(\.title).contains("An idea for later"))
  }

  @Test func `a post that is dragged to the ideas beside its week becomes one`() {
    var model = Model.sample(columns: 120, rows: 40)
    model.type("I")
    let ideas = model.place(of: "Ideas")
    model.hold("Sold out", over: Point(row: ideas.row + 5, column: ideas.column + 2))
    #expect(
      model.notice?.text == "let go to make an idea of “Sold out in four minutes”; Esc leaves it"
    )
    #expect(isReversed("Ideas", in: model))
    model.point(.release(.left), at: ideas)
    #expect(model.post(Post.sample("4").id)?.day == nil)
    #expect(!isReversed("Ideas", in: model))
    #expect(model.place(of: "Sold out").column > ideas.column)
  }

  @Test func `beside the ideas a card moves to another day, and the ideas keep their place`() {
    var model = Model.sample(columns: 120, rows: 40)
    model.type("I")
    let idea = model.ideaPlace
    model.drop("Sold out", on: model.place(of: "Fri 6"))
    #expect(model.post(Post.sample("4").id)?.day == .on("2026-02-06"))
    #expect(model.ideaPlace == idea)
    #expect(model.context == .ideas)
  }

  @Test func `an idea that is let go among the ideas stays one`() {
    var model = Model.sample(columns: 120, rows: 40)
    let plan = model.plan
    model.type("I")
    let ideas = model.place(of: "Ideas")
    model.hold("An idea", over: model.place(of: "Fri 6"))
    model.point(.drag(.left), at: ideas)
    #expect(model.notice?.text == "“An idea for later” stays among the ideas")
    model.point(.release(.left), at: ideas)
    #expect(model.plan.pages == plan.pages)
  }

  @Test func `the second press of a double click can still become a drag`() {
    var model = Model.sample()
    let place = model.place(of: "Sold out")
    model.click(at: place)
    model.point(.press(.left), at: place, isSecond: true)
    #expect(model.entry == .none)
    let friday = target("Fri 6", in: model)
    model.point(.drag(.left), at: friday)
    model.point(.release(.left), at: friday)
    #expect(model.entry == .none)
    #expect(model.post(Post.sample("4").id)?.day == .on("2026-02-06"))
  }

  @Test func `a key ends a double click that is not let go`() {
    var model = Model.sample()
    let place = model.place(of: "Sold out")
    model.click(at: place)
    model.point(.press(.left), at: place, isSecond: true)
    model.type("b")
    model.point(.release(.left), at: place)
    #expect(model.context == .balance)
    #expect(model.entry == .none)
  }

  @Test func `backwards it moves, too`() {
    var model = Model.sample()
    model.drop("Sold out", on: target("Mon 2", in: model))
    #expect(model.selected?.day == .on("2026-02-02"))
    #expect(model.selected?.id == Post.sample("4").id)
  }

  @Test func `outside of the days and back on its own, nothing is moved`() {
    var model = Model.sample()
    let plan = model.plan
    model.hold("Sold out", over: Point(row: 0, column: 3))
    #expect(
      model.notice?.text == "outside of the days “Sold out in four minutes” stays where it is"
    )
    model.point(.release(.left), at: Point(row: 0, column: 3))
    #expect(model.notice?.text == "nothing was moved")
    model.hold("Sold out", over: target("Fri 6", in: model))
    model.point(.drag(.left), at: target("Wed 4", in: model))
    #expect(model.notice?.text == "“Sold out in four minutes” stays on Wed 4 Feb")
    model.point(.release(.left), at: target("Wed 4", in: model))
    #expect(model.plan.pages == plan.pages)
    #expect(model.pointer == .idle)
  }

  @Test func `Esc leaves the card where it is, whatever happens to the button`() {
    var model = Model.sample()
    let plan = model.plan
    let friday = target("Fri 6", in: model)
    model.hold("Sold out", over: friday)
    model.type("Esc")
    #expect(model.notice?.text == "nothing was moved")
    model.point(.drag(.left), at: target("Thu 5", in: model))
    model.point(.release(.left), at: friday)
    #expect(model.plan.pages == plan.pages)
    #expect(!isReversed("Fri 6", in: model))
  }

  @Test func `another key acts, and the card stays`() {
    var model = Model.sample()
    let plan = model.plan
    model.hold("Sold out", over: target("Fri 6", in: model))
    model.type("b")
    #expect(model.context == .balance)
    model.point(.release(.left), at: Point(row: 12, column: 3))
    #expect(model.plan.pages == plan.pages)
  }

  @Test func `a posted post stays, and says why`() {
    var model = Model.sample(
      .sample([.sample("1", title: "Out there", on: "2026-02-04", stage: .posted)])
    )
    let friday = target("Fri 6", in: model)
    model.hold("Out there", over: friday)
    let why = "“Out there” is posted, and stays on its day; m moves it all the same"
    #expect(model.notice == Notice(why, .error))
    #expect(!isReversed("Fri 6", in: model))
    model.point(.release(.left), at: friday)
    #expect(model.notice == Notice(why, .error))
    #expect(model.post(Post.sample("1").id)?.day == .on("2026-02-04"))
  }

  @Test func `a plan that takes no changes says why`() {
    var model = Model.sample()
    model.readOnly = "the plan is on a read-only disk"
    model.drop("Sold out", on: target("Fri 6", in: model))
    #expect(model.notice == Notice("the plan is on a read-only disk", .error))
  }

  @Test func `a day whose file takes no changes says why`() {
    // With weeks that start on Sunday, one shown week lies in two files.
    var settings = Settings.sample
    settings.weekStart = .sunday
    var plan = Plan.sample([.sample("1", title: "Sold out", on: "2026-02-03")], settings: settings)
    plan.pages[.week(Week(containing: .on("2026-02-01"))), default: PageContents()].condition =
      .readOnly("weeks/2026-W05.json was made by a newer candid")
    var model = Model.sample(plan)
    model.drop("Sold out", on: target("Sun 1", in: model))
    #expect(model.notice == Notice("weeks/2026-W05.json was made by a newer candid", .error))
    model.drop("Sold out", on: target("Fri 6", in: model))
    #expect(model.selected?.day == .on("2026-02-06"))
  }

  @Test func `a post that goes while it is held is missed, not another one moved`() {
    var model = Model.sample()
    model.hold("Sold out", over: target("Fri 6", in: model))
    var pages = model.plan.pages
    for page in pages.keys { pages[page]?.posts.removeAll { $0.id == Post.sample("4").id } }
    _ = model.update(.reread(pages))
    model.point(.release(.left), at: target("Fri 6", in: model))
    #expect(model.notice == Notice("the post is no longer in the plan", .error))
  }

  @Test func `a card that others move under the pointer stays where they put it`() {
    var model = Model.sample()
    model.hold("Sold out", over: target("Fri 6", in: model))
    let held = Post.sample("4")
    _ = model.update(.reread(model.moving(held, to: .day(.on("2026-02-05")))))
    model.point(.release(.left), at: target("Fri 6", in: model))
    #expect(model.post(held.id)?.day == .on("2026-02-05"))
  }

  @Test func `what moves within a day is no drag`() {
    var model = Model.sample()
    let place = model.place(of: "Sold out")
    model.point(.press(.left), at: place)
    model.point(.drag(.left), at: Point(row: place.row + 3, column: place.column + 2))
    #expect(model.notice == nil)
    model.point(.release(.left), at: Point(row: place.row + 3, column: place.column + 2))
    #expect(model.notice == nil)
    #expect(model.selected?.id == Post.sample("4").id)
  }
}
