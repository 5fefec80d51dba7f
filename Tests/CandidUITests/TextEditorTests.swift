import CandidCore
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
    for _ in 0..<5 { editor.remove(editor.previous..<editor.cursor) }
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

  @Test func `undo brings back what Del took, in its order`() {
    var editor = TextEditor("words", takesLines: true)
    editor.move(to: 1)
    for _ in 0..<3 { editor.remove(editor.cursor..<editor.next) }
    #expect(editor.text == "ws")
    editor.undo()
    #expect(editor.text == "words" && editor.cursor == 1)
  }

  @Test func `the history is bounded in steps and in what they hold`() {
    var editor = TextEditor(takesLines: true)
    for _ in 0..<300 { editor.insert("two words") }
    for _ in 0..<300 { editor.undo() }
    #expect(editor.text.utf8.count == 100 * 9)
    let long = String(repeating: "a", count: 300_000)
    for _ in 0..<20 {
      editor.insert(long)
      editor.remove(0..<editor.end, keeping: true)
    }
    #expect(editor.keptBytes <= TextHistory.longestInBytes)
    editor.undo()
    #expect(editor.text == long)
  }

  @Test func `a paste is one step, whatever its size`() {
    var editor = typed("one ")
    editor.insert(String(repeating: "a line\n", count: 100_000))
    editor.undo()
    #expect(editor.text == "one ")
    #expect(editor.keptBytes <= 700_000)
    editor.insert("!")
    #expect(editor.keptBytes < 100)
  }

  @Test func `what was taken back is done again, until something else is typed`() {
    var editor = typed("one ")
    editor.insert("two, pasted")
    editor.remove(editor.previousWord..<editor.end)
    let last = editor.text
    for _ in 0..<3 { editor.undo() }
    #expect(editor.text == "")
    for _ in 0..<4 { editor.redo() }
    #expect(editor.text == last)
    editor.undo()
    editor.insert("!")
    editor.redo()
    #expect(editor.text == "one two, pasted!")
    editor.undo()
    editor.undo()
    #expect(editor.text == "one ")
  }

  @Test func `the cursor stands between characters, wherever it is sent`() {
    var editor = TextEditor("a👩‍🚀e\u{301}", takesLines: true)
    for (place, expected) in [(-1, 0), (1, 1), (2, 1), (11, 1), (12, 12), (13, 12), (99, 15)] {
      editor.move(to: place)
      #expect(editor.cursor == expected, "\(place)")
    }
    #expect(editor.previous == 12)
    editor.move(to: 1)
    #expect(editor.next == 12)
  }

  @Test func `what joins the character behind it takes the cursor along`() {
    var editor = TextEditor("🚀", takesLines: true)
    editor.move(to: 0)
    editor.insert("👩\u{200D}")
    #expect(Array(editor.text) == ["👩‍🚀"])
    #expect(editor.cursor == editor.end)
    editor.undo()
    #expect(editor.text == "🚀" && editor.cursor == 0)
    // What is left between two may join, too.
    editor = TextEditor("ex\u{301}", takesLines: true)
    editor.remove(1..<2)
    #expect(Array(editor.text) == ["é"] && editor.cursor == editor.end)
  }

  @Test func `Windows line ends begin a row`() {
    var editor = TextEditor("one\r\ntwo", takesLines: true)
    #expect(editor.lineStart == 5)
    #expect(editor.lineEnd == 8)
    editor.move(to: 1)
    #expect(editor.lineEnd == 3)
    editor.move(to: 3)
    #expect(editor.next == 5)
  }

  @Test func `one line takes line ends and tabs as blanks`() {
    var editor = TextEditor()
    editor.insert("a\r\nb\tc\u{2028}d")
    #expect(editor.text == "a b c d")
  }

  /// Typing, deleting, moving and undoing at random, against a model of characters.
  @Test func `no keys tear a character`() {
    let parts = ["a", " ", "\n", "e", "\u{301}", "👩", "\u{200D}", "🚀", "🇧", "🇪", "漢", "\r\n"]
    var random = SplitMix64(seed: 12)
    var editor = TextEditor(takesLines: true)
    for step in 0..<5_000 {
      switch random.next() % 8 {
      case 0...3: editor.insert(parts[Int(random.next() % UInt64(parts.count))])
      case 4: editor.remove(editor.previous..<editor.cursor)
      case 5: editor.remove(editor.cursor..<editor.next)
      case 6: editor.undo()
      default: editor.move(to: Int(random.next() % UInt64(editor.end + 1)))
      }
      let places = editor.text.indices.map { $0.utf16Offset(in: editor.text) }
      let cursor = editor.text.utf8.index(editor.text.startIndex, offsetBy: editor.cursor)
      let isBetween =
        places.contains(cursor.utf16Offset(in: editor.text)) || editor.cursor == editor.end
      #expect(isBetween, "step \(step)")
      if editor.end > 400 { editor.remove(0..<editor.cursor) }
    }
  }
}
