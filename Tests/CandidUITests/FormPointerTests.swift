import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Clicks in the forms and in the line to type in.
struct FormPointerTests {
  private func form(_ model: Model) -> Form? {
    if case .form(let form) = model.entry { form } else { nil }
  }

  private func editing(columns: Int = 80, rows: Int = 40) -> Model {
    var model = Model.sample(columns: columns, rows: rows)
    model.type("l j e")
    return model
  }

  @Test func `a click goes to a field, and to the place in its words`() {
    var model = editing()
    model.click("featured")
    #expect(form(model)?.field?.name == "title")
    #expect(form(model)?.values[0].editor?.cursor == 11)
    model.click("Date")
    #expect(form(model)?.field?.name == "date")
    model.click("Ten years ago")
    #expect(form(model)?.field?.name == "text")
    model.typeText("!")
    #expect(form(model)?.text(of: "text").contains("\n\n!Ten years") == true)
    let end = model.place(of: "eight pages")
    model.click(at: Point(row: end.row, column: 75))
    model.typeText("?")
    #expect(form(model)?.text(of: "text").contains("pages long.?") == true)
  }

  @Test func `a click goes into a line of wide characters by their columns`() {
    var model = Model.sample()
    model.type("a")
    model.typeText("窯開きの日")
    let place = model.place(of: "開")
    model.click(at: Point(row: place.row, column: place.column + 1))
    model.typeText("x")
    #expect(Screen.frame(of: model).text.contains("窯x開きの日"))
    model.click(at: Point(row: place.row, column: 78))
    model.typeText("y")
    #expect(Screen.frame(of: model).text.contains("日y"))
  }

  @Test func `a click chooses an option, and ticks where several may be`() {
    var model = editing()
    model.click("behind-the-scenes", 1)
    #expect(form(model)?.text(of: "intention") == "behind-the-scenes")
    #expect(form(model)?.field?.name == "intention")
    model.click("[ ] Instagram")
    model.click("[x] LinkedIn")
    #expect(form(model)?.text(of: "channels") == "ig")
  }

  @Test func `the week under a form takes no click`() {
    var model = Model.sample(columns: 120, rows: 40)
    let place = model.place(of: "Ten years")
    model.type("l e")
    let before = form(model)
    model.click(at: place)
    model.point(.wheelDown, at: place)
    model.click(at: Point(row: 1, column: 11))
    #expect(form(model) == before)
    #expect(model.day == .on("2026-02-04"))
  }

  @Test func `the wheel goes through the fields and stops at the ends`() {
    var model = editing()
    let place = model.place(of: "Title")
    model.point(.wheelUp, at: place)
    #expect(form(model)?.focus == 0)
    model.point(.wheelDown, at: place)
    #expect(form(model)?.focus == 1)
    for _ in 0..<60 { model.point(.wheelDown, at: place) }
    #expect(form(model)?.focus == (form(model)?.fields.count ?? 0) - 1)
  }

  @Test func `a button is selected by a click and pressed by the second`() {
    var model = Model.sample(rows: 40)
    model.type("c")
    model.typeText("In my words")
    model.click("rest it a day")
    #expect(form(model)?.button?.label == "rest it a day")
    model.doubleClick("rest it a day")
    #expect(model.entry == .none)
    #expect(model.post(Post.sample("2").id)?.day == .on("2026-02-04"))
    #expect(model.post(Post.sample("2").id)?.answers.mission == "In my words")
  }

  @Test func `hints of a form and of the line are clicked`() {
    var model = editing()
    model.typeText("!")
    model.click("^S save")
    #expect(model.post(Post.sample("5").id)?.title.hasSuffix("!") == true)
    model.type("a")
    model.typeText("A new post")
    model.click("Enter ok")
    #expect(model.entry == .none)
    #expect(
      model.selected?.title == "A new post" || model.dayPosts.map(\.title).contains("A new post")
    )
    model.type("a")
    model.click("Esc cancel")
    #expect(model.entry == .none)
  }

  @Test func `a click beside the line to type in keeps what is typed`() {
    var model = Model.sample()
    model.type("a")
    model.typeText("words")
    let before = model.entry
    for place in [Point(row: 8, column: 3), Point(row: 1, column: 11), Point(row: 3, column: 40)] {
      model.click(at: place)
    }
    #expect(model.entry == before)
  }

  @Test func `a line of the private log is picked by a click and put in by a double click`() {
    var model = editing()
    let random = (0..<3).map { number -> HardPart in
      var random = SplitMix64(seed: UInt64(number))
      return HardPart(id: HardPartID(using: &random), day: .today, text: "Hard \(number)")
    }
    _ = model.update(.hardParts(random, obstacle: nil))
    model.type("^O")
    model.click("Hard 1")
    model.doubleClick("Hard 1")
    #expect(form(model)?.pickedHardPart == nil)
    #expect(form(model)?.text(of: "text").contains("Hard 1") == true)
  }

  @Test func `a draft that is offered is opened by a click on its hint`() {
    var model = Model.sample()
    let draft = Draft(.post(on: .today), words: [Draft.line: "Half a thought"])
    _ = model.update(.drafts([KeptDraft(name: "one", draft: draft, at: Clock.sample.now)]))
    #expect(model.click("Enter open") == [.openDraft("one")])
    model.click("Sold out")
    #expect(model.entry == .none)
    #expect(model.selected?.id == Post.sample("4").id)
  }
}
