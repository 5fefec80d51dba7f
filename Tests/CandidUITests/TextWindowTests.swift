import CandidCore
import Testing

@testable import CandidUI

struct TextWindowTests {
  /// Ten lines, of which three are seen in eight columns.
  private var editor = TextEditor("0\n1\n2\n3\n4\n5\n6\n7\n8\n9", takesLines: true)
  private let seen = 3

  private func layout(_ editor: TextEditor) -> TextLayout {
    TextLayout(text: editor.text, columns: 8)
  }

  private func shown(_ editor: inout TextEditor) -> String {
    let layout = layout(editor)
    editor.scroll(in: layout, rows: seen)
    return editor.window.rows(in: layout, count: seen).map(layout.text).joined(separator: " ")
  }

  @Test func `it scrolls as little as keeps the cursor in sight`() {
    var editor = editor
    var seenRows = shown(&editor)
    #expect(seenRows == "7 8 9")
    let layout = layout(editor)
    for (rows, expected) in [
      (-1, "7 8 9"), (-1, "7 8 9"), (-1, "6 7 8"), (1, "6 7 8"), (2, "7 8 9"), (-6, "3 4 5"),
      (-9, "0 1 2"), (9, "7 8 9"),
    ] {
      let hasMoved = editor.moveRows(by: rows, in: layout, seen: seen)
      seenRows = shown(&editor)
      #expect(hasMoved && seenRows == expected)
    }
    let hasMoved = editor.moveRows(by: 1, in: layout, seen: seen)
    #expect(!hasMoved)
  }

  @Test func `the text moves up where it ends early`() {
    var editor = editor
    _ = shown(&editor)
    editor.remove(13..<editor.end)
    var seenRows = shown(&editor)
    #expect(seenRows == "4 5 6")
    editor.remove(0..<editor.cursor)
    seenRows = shown(&editor)
    #expect(seenRows == "")
  }

  @Test func `a width of its own begins a row anew`() {
    var editor = TextEditor(String(repeating: "word ", count: 30), takesLines: true)
    editor.scroll(in: TextLayout(text: editor.text, columns: 20), rows: seen)
    let narrow = TextLayout(text: editor.text, columns: 7)
    editor.scroll(in: narrow, rows: seen)
    let rows = editor.window.rows(in: narrow, count: seen)
    #expect(rows.last?.holds(editor.cursor) == true)
    #expect(rows.allSatisfy { $0.start % 5 == 0 })
  }

  @Test func `a way through rows keeps its column over short ones`() {
    var editor = TextEditor("long one\n\nlong one", takesLines: true)
    let layout = layout(editor)
    editor.move(to: 5)
    for place in [9, 15] {
      _ = editor.moveRows(by: 1, in: layout, seen: seen)
      #expect(editor.cursor == place)
    }
    editor.insert("x")
    #expect(editor.text == "long one\n\nlong xone")
  }

  /// At every key, what is seen holds the cursor, and is what a fresh window shows of it.
  @Test func `the cursor is always in sight`() {
    var random = SplitMix64(seed: 9)
    var editor = TextEditor(
      String(repeating: "some words of a text\n", count: 20),
      takesLines: true
    )
    for step in 0..<2_000 {
      switch random.next() % 8 {
      case 0: editor.insert("word ")
      case 1: editor.insert("\n")
      case 2: editor.remove(editor.previous..<editor.cursor)
      case 3: editor.remove(editor.lineStart..<editor.cursor)
      case 4: editor.undo()
      case 5: _ = editor.moveRows(by: -1, in: layout(editor), seen: seen)
      case 6: _ = editor.moveRows(by: 4, in: layout(editor), seen: seen)
      default: editor.move(to: Int(random.next() % UInt64(editor.end + 1)))
      }
      let layout = layout(editor)
      editor.scroll(in: layout, rows: seen)
      let rows = editor.window.rows(in: layout, count: seen)
      #expect(rows.contains { $0.holds(editor.cursor) }, "step \(step)")
    }
  }
}
