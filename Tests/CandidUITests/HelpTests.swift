import Canvas
import Testing

@testable import CandidUI

struct HelpTests {
  @Test func `F1 in a form shows its keys, and the form comes back as it was`() {
    var model = Model.sample()
    model.type("e End")
    model.typeText("!")
    let before = model.entry
    model.type("F1")
    #expect(model.context == .help)
    let titles = Views.lines(of: .help, in: model).lines.map(\.text).filter { $0.hasPrefix("In ") }
    let first = ["In the edit form", "In every field to type in", "In a field of choices"]
    #expect(Array(titles.prefix(3)) == first)
    #expect(model.draft != nil)
    model.type("/ u n d o Enter Esc q")
    #expect(model.entry == before)
    model.type("F1 W")
    #expect(model.entry == before)
  }

  @Test func `the help shows only the keys that hold what is typed`() throws {
    var model = Model.sample()
    model.type("? /")
    model.typeText("balance rep")
    let screen = Screen.frame(of: model).text
    #expect(screen.contains("the week's balance: why, and what would repair it"))
    #expect(!screen.contains("the day before"))
    model.type("Enter")
    #expect(model.entry == .none)
    #expect(!Screen.frame(of: model).text.contains("the day before"))
    try expectScreen(model, "help-searched-80x24")
  }

  @Test func `Esc shows all keys again`() {
    var model = Model.sample()
    model.type("? / z z z z")
    #expect(Screen.frame(of: model).text.contains("no key has “zzzz”; / searches anew"))
    model.type("Esc")
    #expect(model.context == .help)
    #expect(Screen.frame(of: model).text.contains("the day before"))
  }

  @Test func `a search scrolls back to its first line`() {
    var model = Model.sample()
    model.type("? G / u n d o")
    #expect(model.opened.last?.scroll == 0)
  }

  @Test func `over a form it takes no line, whose doing the form would not show`() {
    var model = Model.sample()
    model.type("?")
    #expect(Footer.parts(for: model, columns: 119).map(\.piece).text.contains("verbs"))
    model.type("q e F1")
    #expect(!Footer.parts(for: model, columns: 119).map(\.piece).text.contains("verbs"))
    model.type(":")
    #expect(model.entry == .none)
    #expect(model.notice?.text == "a form is open below; q goes back to it")
    model.type("q")
    #expect(model.entry.context == .form)
  }
}
