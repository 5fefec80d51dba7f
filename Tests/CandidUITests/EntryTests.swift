import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct EntryTests {
  @Test func `a adds a post with the words it knows`() throws {
    var model = Model.sample()
    model.type("l a")
    model.typeText("09:30 Firing day #education *whole @li @unknown #nothing")
    model.type("Enter")
    let post = try #require(model.selected)
    #expect(post.title == "Firing day @unknown #nothing")
    #expect(post.when == .moment(.on("2026-02-04"), try #require(Time("09:30"))))
    #expect(post.intention == .education)
    #expect(post.story == .whole)
    #expect(post.channels == ["li"])
    #expect(post.created == Clock.sample.now)
    #expect(model.entry == .none)
  }

  @Test(arguments: [
    ("\\#connection we care", "#connection we care"), (#"\9:30 is the title"#, "9:30 is the title"),
    (#"\@ig and \*whole"#, "@ig and *whole"), (#"a\b \n"#, #"a\b \n"#),
    ("9:30 8:30 two", "8:30 two"),
    ("25:30 no time", "25:30 no time"), ("#Connection big", "big"),
  ])
  func `a backslash keeps a word for the title`(line: String, title: String) {
    #expect(QuickAdd(line, settings: .sample).title == title)
  }

  @Test func `what is taken out of the line is shown before Enter`() {
    var model = Model.sample()
    model.type("a")
    model.typeText("Doors open 18:30")
    #expect(Screen.frame(of: model).text.contains(" 09:30  #connection  *whole  @ig  the rest"))
    model.typeText(" to 20")
    #expect(
      Screen.frame(of: model).text
        .contains(#" takes 18:30, \ keeps it: Doors open to 20   Enter ok  Esc cancel"#)
    )
  }

  @Test(arguments: [
    ("16:00 Sweeping the yard #connection *plain @ig", nil), ("no sign", nil), ("#hard", nil),
    ("We raised 50% *whole team", #"takes *whole, \ keeps it: We raised 50% team"#),
    (#"We raised 50% \*whole team"#, nil),
    ("9:30 a #education b", #"takes 09:30 #education, \ keeps them: a b"#),
  ])
  func `only what stands inside the title is told`(line: String, meaning: String?) {
    #expect(QuickAdd(line, settings: .sample).meaning == meaning)
  }

  @Test(arguments: [(40, 12), (50, 20), (80, 24)])
  func `the help is cut rather than the keys that leave the line`(columns: Int, rows: Int) {
    var model = Model.sample(columns: columns, rows: rows)
    model.type("a")
    #expect(Screen.frame(of: model).text.contains("Enter ok  Esc cancel"))
    model.typeText("A #education " + String(repeating: "long ", count: 40))
    let last = Screen.frame(of: model).text.split(separator: "\n").last
    #expect(last?.hasPrefix(" takes #educati") == true)
    #expect(last?.hasSuffix("…   Enter ok  Esc cancel") == true)
  }

  @Test func `an empty title is refused and the line stays`() {
    var model = Model.sample()
    model.type("a")
    model.typeText("#education")
    model.type("Enter")
    #expect(model.notice?.text == "a post needs a title; give it a few words")
    guard case .prompt(let prompt) = model.entry else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "#education")
  }

  @Test func `A adds an idea`() throws {
    var model = Model.sample()
    model.type("A")
    model.typeText("Why our glaze is green *hard")
    model.type("Enter")
    let idea = try #require(model.plan.ideas.first { $0.title == "Why our glaze is green" })
    #expect(idea.story == .hard)
    #expect(model.day == .today)
    #expect(model.notice?.text == "Added “Why our glaze is green” to ideas.  u undoes")
  }

  @Test func `Esc asks once before typed words go`() {
    var model = Model.sample()
    model.type("a")
    model.typeText("words")
    model.type("Esc")
    #expect(model.notice?.text == "Esc again drops what you typed; Enter adds it")
    model.type("x Esc")
    guard case .prompt(let prompt) = model.entry else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "wordsx")
    model.type("Esc")
    #expect(model.entry == .none)
  }

  @Test func `what is typed stays until it is saved`() {
    var model = Model.sample()
    model.type("a")
    model.typeText("words")
    let effects = model.update(.terminal(.key(Key(.enter))))
    guard case .save(_, .typed, _)? = effects.first else {
      Issue.record("nothing is saved: \(effects)")
      return
    }
    _ = model.update(.waiting("waiting: candid (pid 7) is writing to the plan"))
    _ = model.update(.terminal(.key(Key("x"))))
    _ = model.update(.refused(.typed, "weeks/2026-W06.json: no space left"))
    guard case .prompt(let prompt) = model.entry else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "words")
    #expect(!prompt.isSubmitted)
    #expect(model.notice?.kind == .error)
  }

  @Test func `the form changes only what was changed`() throws {
    var model = Model.sample()
    let before = try #require(model.selected)
    model.type("e End")
    model.typeText("!")
    model.type("^S")
    var expected = before
    expected.title = "What a bad firing costs!"
    expected.edited = Clock.sample.now
    #expect(model.plan.post(before.id) == expected)
    #expect(model.entry == .none)
  }

  @Test func `the form moves a post and writes its text`() throws {
    var model = Model.sample()
    let id = try #require(model.selected?.id)
    model.type("e Tab ^U")
    model.typeText("fri")
    model.type("Tab ^U")
    model.typeText("9:05")
    model.type("Tab Tab Tab Tab Tab Tab Tab")
    model.typeText("One")
    model.type("Enter")
    model.typeText("two")
    model.type("^S")
    let post = try #require(model.plan.post(id))
    #expect(post.when == .moment(.on("2026-02-06"), try #require(Time("09:05"))))
    #expect(post.text == "One\ntwo")
    #expect(model.day == .on("2026-02-06"))
    #expect(model.selected?.id == id)
  }

  @Test(arguments: [
    ("^U ^S", "title", "a post needs a title; give it a few words"),
    ("Tab Tab ^U 2 5 : 3 0 ^S", "time", "write a time as 9:30 or 09:30, or leave it empty"),
    ("Tab ^U ^S", "date", "a time needs a date; without both it is an idea"),
  ])
  func `what is wrong stands at its field`(keys: String, field: String, error: String) throws {
    var model = Model.sample()
    model.type("e")
    model.type(keys)
    guard case .form(let form) = model.entry else {
      Issue.record("the form is gone")
      return
    }
    let place = try #require(form.place(of: field))
    #expect(form.errors == [place: error])
    #expect(form.focus == place)
  }

  @Test func `an empty date and time make an idea`() throws {
    var model = Model.sample()
    let id = try #require(model.selected?.id)
    model.type("e Tab ^U Tab ^U ^S")
    #expect(model.plan.post(id)?.when == .idea)
  }

  @Test func `a changed form asks once, an unchanged one closes`() {
    var model = Model.sample()
    model.type("e Esc")
    #expect(model.entry == .none)
    model.type("e x Esc")
    #expect(model.notice?.text == "Esc again drops the changes; ^S saves them")
    model.type("Esc")
    #expect(model.entry == .none)
    model.type("e ^S")
    #expect(model.notice?.text == "nothing was changed")
  }

  @Test func `a paste goes into the field and never runs as keys`() {
    var model = Model.sample()
    let before = model.plan
    _ = model.update(.terminal(.paste("dddq\r")))
    #expect(model.plan == before)
    #expect(model.opened.isEmpty)
    model.type("a")
    _ = model.update(.terminal(.paste("two\nlines")))
    guard case .prompt(let prompt) = model.entry else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "two lines")
  }

  @Test(arguments: ["a", "e"])
  func `a paste after the question is asked about, too`(keys: String) {
    var model = Model.sample()
    model.type(keys)
    model.typeText("words")
    model.type("Esc")
    _ = model.update(.terminal(.paste("a paragraph")))
    #expect(model.notice == nil)
    model.type("Esc")
    #expect(model.entry != .none)
    #expect(model.notice?.text.contains("again drops") == true)
  }

  @Test func `a paste into the search of the help is searched for`() {
    var model = Model.sample()
    model.type("? /")
    _ = model.update(.terminal(.paste("no such key")))
    #expect(Screen.frame(of: model).text.contains("no key has “no such key”"))
  }
}
