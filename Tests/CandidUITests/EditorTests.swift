import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Handing words to the person's own editor, and taking them back.
struct EditorTests {
  @Test func `E hands over the text of the selected post`() {
    var model = Model.sample()
    #expect(model.type("l j E") == [.editText(model.selected ?? .sample())])
    model.type("$ h")
    #expect(model.type("E") == [])
    #expect(model.notice?.kind == .error)
    model = .sample()
    model.readOnly = "the plan is on a read-only disk"
    #expect(model.type("E") == [])
    #expect(model.notice == Notice("the plan is on a read-only disk", .error))
  }

  @Test func `a form without a text of a post does not tell of F4`() throws {
    var model = Model.sample(columns: 120, rows: 40)
    model.type("g s")
    #expect(!Screen.frame(of: model).text.contains("F4"))
    model.type("Esc e")
    #expect(Screen.frame(of: model).text.contains("F4 editor"))
  }

  @Test func `F4 hands over the text that is being typed`() throws {
    var model = Model.sample()
    model.type("l j e")
    let shared = try #require(model.selected)
    #expect(model.type("F4") == [.editField("text", shared.text, of: shared)])
    guard case .form(var form) = model.entry else { return }
    form.focus = form.place(of: "text") ?? 0
    model.entry = .form(form)
    model.typeText("!")
    let words = form.text(of: "text") + "!"
    #expect(model.type("F4") == [.editField("text", words, of: try #require(form.post))])
  }

  @Test func `words from the editor are one step of the field's undo`() {
    var model = Model.sample()
    model.type("l j e")
    _ = model.update(.written("other\nwords", in: "text"))
    guard case .form(let form) = model.entry else {
      Issue.record("no form is open")
      return
    }
    #expect(form.field?.name == "text")
    #expect(form.text(of: "text") == "other\nwords")
    #expect(
      model.notice?.text == "the words are from your editor now; ^S saves them, ^_ takes them back"
    )
    model.type("^_")
    guard case .form(let before) = model.entry else { return }
    #expect(before.text(of: "text") == form.post?.text)
    _ = model.update(.written("", in: "text"))
    #expect(model.notice?.text == "the editor left no words; ^_ brings them back")
  }
}
