import Testing

@testable import CandidUI

struct TextEditorTests {
  private func typed(_ text: String) -> TextEditor {
    var editor = TextEditor(takesLines: true)
    for character in text { editor.insert(String(character)) }
    return editor
  }

  @Test func `undo takes a word back, not all that was typed`() {
    var editor = typed("one two three")
    editor.undo()
    #expect(editor.text == "one two ")
    editor.undo()
    #expect(editor.text == "one ")
    editor.undo()
    #expect(editor.text == "")
  }

  @Test func `undo brings back what Backspace took from the words just typed`() {
    var editor = typed("words")
    for _ in 0..<5 { editor.remove(editor.cursor - 1..<editor.cursor) }
    #expect(editor.text == "")
    editor.undo()
    #expect(editor.text == "words")
  }

  @Test func `what is typed after an undo is a step of its own`() {
    var editor = typed("words")
    editor.remove(0..<5, keeping: true)
    editor.undo()
    editor.insert("!")
    editor.undo()
    #expect(editor.text == "words")
  }

  @Test func `long texts keep a short history`() {
    var editor = TextEditor(String(repeating: "a", count: 300_000), takesLines: true)
    for _ in 0..<20 {
      editor.insert("b ")
      editor.insert("c")
    }
    #expect(editor.keptCharacters <= TextEditor.longestHistoryInCharacters)
    editor.undo()
    #expect(editor.text.hasSuffix("b "))
  }

  @Test func `Windows line ends begin a row`() {
    let layout = TextLayout(Array("one\r\ntwo\nthree"), columns: 20)
    #expect((0..<layout.rows.count).map(layout.text) == ["one", "two", "three"])
    var editor = TextEditor("one\r\ntwo", takesLines: true)
    #expect(editor.lineStart == 4)
    editor.move(to: 1)
    #expect(editor.lineEnd == 3)
  }
}
