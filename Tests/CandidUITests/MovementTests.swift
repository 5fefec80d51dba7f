import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct MovementTests {
  @Test(arguments: [
    ("l", "2026-02-04", 0), ("h", "2026-02-02", 0), ("h h", "2026-02-01", 0),
    ("l j", "2026-02-04", 1), ("l j j j", "2026-02-04", 1), ("l G", "2026-02-04", 1),
    ("l G g g", "2026-02-04", 0), ("l 2 g g", "2026-02-04", 1), ("l 1 G", "2026-02-04", 0),
    ("l 9 G", "2026-02-04", 1), ("l j k", "2026-02-04", 0), ("0", "2026-02-02", 0),
    ("$", "2026-02-08", 0), ("3 l", "2026-02-06", 0), ("1 0 l", "2026-02-13", 0),
    ("]", "2026-02-10", 0), ("[", "2026-01-27", 0), ("2 ]", "2026-02-17", 0),
    ("}", "2026-03-03", 0), ("{", "2026-01-06", 0), ("} t", "2026-02-03", 0),
    ("Right Left Down Up", "2026-02-03", 0), ("Home", "2026-02-02", 0), ("End", "2026-02-08", 0),
    ("PgDn", "2026-02-10", 0), ("PgUp", "2026-01-27", 0), ("l ^N", "2026-02-04", 1),
    ("l ^N ^P", "2026-02-04", 0),
  ])
  func `keys move the focus`(keys: String, day: String, index: Int) {
    var model = Model.sample()
    model.type(keys)
    #expect(model.day.description == day)
    #expect(model.index == index)
    #expect(model.keys.isEmpty)
  }

  @Test(arguments: [
    ("fri", "2026-02-06"), ("next fri", "2026-02-13"), ("+ 2 w", "2026-02-17"),
    ("w 7", "2026-02-09"), ("2026-12-24", "2026-12-24"), ("tomorrow", "2026-02-04"),
  ])
  func `gd goes to a date`(words: String, day: String) {
    var model = Model.sample()
    model.type("g d")
    model.typeText(words.contains("+") || words.contains("w ") ? words.filter { $0 != " " } : words)
    model.type("Enter")
    #expect(model.day.description == day)
    #expect(model.entry == .none)
  }

  @Test func `a date that is none keeps the line and says why`() {
    var model = Model.sample()
    model.type("g d")
    model.typeText("2026-02-30")
    model.type("Enter")
    #expect(model.notice?.kind == .error)
    #expect(model.notice?.text.contains("2026-02-30") == true)
    guard case .prompt(let prompt) = model.entry else {
      Issue.record("the line is gone")
      return
    }
    #expect(prompt.editor.text == "2026-02-30")
  }

  @Test func `counts from the focused day take the day in front`() {
    var model = Model.sample()
    model.type("} g d")
    model.typeText("+1d")
    model.type("Enter")
    #expect(model.day.description == "2026-03-04")
  }

  @Test(arguments: ["i z", "g x", "s 5", "i Esc", "3 Esc", "i i"])
  func `a key that is no choice cancels and is swallowed`(keys: String) {
    var model = Model.sample()
    let before = model.plan
    model.type(keys)
    #expect(model.keys.isEmpty)
    #expect(model.plan == before)
    #expect(model.day == .today)
    #expect(model.opened.isEmpty)
  }

  @Test func `the ends of the calendar stop the focus`() {
    var model = Model.sample()
    model.day = .first
    model.type("h")
    #expect(model.day == .first)
    #expect(model.notice?.kind == .error)
    model.day = .last
    model.type("9 9 }")
    #expect(model.day == .last)
  }

  @Test func `the agenda walks on into the next day`() {
    var model = Model.sample(columns: 50, rows: 20)
    model.type("j")
    #expect(model.day.description == "2026-02-04")
    model.type("j j")
    #expect(model.day.description == "2026-02-05")
    model.type("k")
    #expect(model.day.description == "2026-02-04")
    #expect(model.index == 1)
  }

  @Test func `another week is read again`() {
    var model = Model.sample()
    let effects = model.update(.terminal(.key(Key("]"))))
    #expect(effects == [.open(model.neededPages)])
    #expect(model.neededPages.count == 5)
  }
}
