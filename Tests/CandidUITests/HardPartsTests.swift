import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// The private log on the screen, and how its lines come into a post that tells only the win.
struct HardPartsTests {
  /// The week of the design with a polished post selected, and some lines.
  private func model(
    _ texts: [String] = ["Lost a shelf", "The glaze crawled"],
    columns: Int = 80,
    rows: Int = 24
  ) throws -> Model {
    var model = Model.sample(columns: columns, rows: rows)
    model.type("l")
    #expect(model.selected?.story == .polished)
    let parts = try texts.enumerated().map { index, text in
      let id = try #require(HardPartID(String(repeating: Character("\(index)"), count: 12)))
      return HardPart(id: id, day: .on("2026-02-0\(index % 9 + 1)"), text: text)
    }
    _ = model.update(.hardParts(parts, obstacle: nil))
    return model
  }

  private func screen(_ model: Model) -> String { Screen.frame(of: model).text }

  private func form(_ model: Model) throws -> Form {
    guard case .form(let form) = model.entry else { throw FormMisfit("no form is open") }
    return form
  }

  // MARK: - The log

  @Test func `the log lists its lines, the latest first`() throws {
    var model = try model()
    model.type("p")
    let lines = screen(model).split(separator: "\n").map(String.init)
    #expect(lines[2].contains("For yourself alone: private.json, in no export."))
    #expect(lines[3].contains("2026-02-02   The glaze crawled"))
    #expect(lines[4].contains("2026-02-01   Lost a shelf"))
    model.type("p")
    #expect(model.context == .week)
  }

  @Test func `the picked line stays picked when another candid notes one before it`() throws {
    var model = try model()
    model.type("p j")
    let picked = try #require(model.pickedHardPart)
    let id = try #require(HardPartID(String(repeating: "9", count: 12)))
    let newer = HardPart(id: id, day: .on("2026-02-03"), text: "Said yes again")
    _ = model.update(.hardParts(model.hardParts.parts.reversed() + [newer], obstacle: nil))
    #expect(model.pickedHardPart == picked)
  }

  @Test func `an empty log says which key notes a line`() throws {
    var model = try model([])
    model.type("p")
    #expect(screen(model).contains("Nothing is noted yet; a notes a line."))
    model.type("d")
    #expect(model.notice?.text == "nothing is noted; a notes a line")
  }

  @Test func `a line is noted, picked and removed`() throws {
    var model = try model()
    model.type("p a")
    #expect(screen(model).contains("What was hard, for yourself:"))
    model.typeText("  Said yes to too much ")
    model.type("Enter")
    #expect(model.hardParts.parts.map(\.text).first == "Said yes to too much")
    #expect(model.hardParts.parts.first?.day == .today)
    #expect(model.notice?.text == "Noted a hard part.  u undoes")
    #expect(model.context == .hardParts)
    model.type("d")
    #expect(model.notice?.text == "no line is picked; j picks one")
    model.type("j j d")
    #expect(model.hardParts.parts.map(\.text) == ["Said yes to too much", "Lost a shelf"])
    #expect(model.notice?.text == "Removed a hard part.  u undoes")
    #expect(model.type("u") == [.takeBack(.undo, isForced: false)])
  }

  @Test func `blanks are no line, and what is typed is asked about before it goes`() throws {
    var model = try model()
    model.type("p a Space Enter")
    #expect(model.notice?.text == "type what was hard, in your own words")
    model.typeText("Half")
    #expect(model.draft == Draft(.hardPart, words: [Draft.line: " Half"]))
    model.type("Esc")
    #expect(model.notice?.text == "Esc again drops what you typed; Enter adds it")
    model.type("Esc")
    #expect(model.entry == .none)
  }

  @Test func `a draft of a line is offered without its words`() throws {
    var model = try model()
    let draft = Draft(.hardPart, words: [Draft.line: "A secret"])
    let kept = KeptDraft(name: "hard-1.json", draft: draft, at: Instant(seconds: 1_770_102_180))
    _ = model.update(.drafts([kept]))
    #expect(screen(model).contains("is kept: a hard part"))
    #expect(!screen(model).contains("A secret"))
    _ = model.update(.draftOpened(draft, post: nil))
    guard case .prompt(let prompt) = model.entry else { throw FormMisfit("no line is open") }
    #expect(prompt.kind == .hardPart && prompt.editor.text == "A secret")
  }

  @Test func `a log that cannot be read keeps its last lines and takes no more`() throws {
    var model = try model()
    _ = model.update(.hardParts(nil, obstacle: "private.json:1:2: cut short; mend it in an editor"))
    model.type("p a")
    #expect(model.notice?.text == "private.json:1:2: cut short; mend it in an editor")
    #expect(screen(model).contains("Lost a shelf"))
    model.type("q")
    // All else of the plan goes on.
    model.type("i b")
    #expect(model.selected?.intention == .behindTheScenes)
  }

  @Test func `a line says which post at hand tells it`() throws {
    var model = try model()
    model.type("e ^O Enter ^S p")
    #expect(screen(model).contains("in “Sold out in four minutes”"))
  }

  // MARK: - Offered to a win

  @Test func `the form of a polished post offers the lines`() throws {
    var model = try model()
    model.type("e")
    #expect(screen(model).contains("^O puts in a hard part you noted (2)"))
    model.type("Esc s w e")
    #expect(!screen(model).contains("^O puts in"))
    // One told as whole a moment ago in the form is still offered what it took.
    model.type("Esc s p e")
    guard case .form(var form) = model.entry else { throw FormMisfit("no form is open") }
    form.set("story", to: "whole")
    model.entry = .form(form)
    #expect(screen(model).contains("^O puts in a hard part you noted (2)"))
  }

  @Test func `telling only the win says that there are lines, and tells nothing`() throws {
    var model = try model()
    model.type("s w s p")
    #expect(
      model.notice?.text
        == "Story told: polished.  u undoes;  e ^O puts in a hard part you noted (2)"
    )
    model.type("s w")
    #expect(model.notice?.text == "Story told: whole.  u undoes")
    model = try self.model([])
    model.type("s w s p")
    #expect(model.notice?.text == "Story told: polished.  u undoes")
    model.type("e")
    #expect(!screen(model).contains("^O"))
    model.type("^O")
    #expect(model.notice?.text == "no hard parts are noted; p in the week opens the log")
  }

  @Test func `the picked line goes into the text at the cursor, as it was noted`() throws {
    var model = try model()
    model.type("e Tab ^O")
    #expect(screen(model).contains("Hard parts you noted"))
    #expect(try form(model).field?.name == "text")
    model.type("j j k j Enter")
    #expect(try form(model).text(of: "text") == "Lost a shelf")
    model.type("^O Enter")
    #expect(try form(model).text(of: "text") == "Lost a shelf The glaze crawled")
    #expect(try form(model).text(of: "story") == "polished")
    model.type("^_")
    #expect(try form(model).text(of: "text") == "Lost a shelf")
  }

  @Test func `the list closes without a word, and says what its keys are`() throws {
    var model = try model()
    model.type("e ^O z")
    #expect(model.notice?.text == "z does nothing here; Enter puts the line in, Esc closes")
    for keys in ["Esc", "^O ^O"] {
      model.type(keys)
      #expect(try form(model).pickedHardPart == nil)
      #expect(try form(model).isChanged == false)
    }
  }

  @Test func `lines that others remove meanwhile leave the list whole`() throws {
    var model = try model()
    model.type("e ^O j")
    _ = model.update(.hardParts([], obstacle: nil))
    #expect(try form(model).pickedHardPart == nil)
    _ = screen(model)
  }

  @Test(arguments: [(80, 24), (120, 40), (50, 20), (40, 12)])
  func `a long list follows the picked line on any screen`(columns: Int, rows: Int) throws {
    let texts = (0..<10).map { "Line \($0) of many that were noted" }
    var model = try model(texts, columns: columns, rows: rows)
    model.type("e ^O")
    for number in (0..<10).reversed() {
      let frame = Screen.frame(of: model)
      let cursor = try #require(frame.cursor)
      let line = frame.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
      #expect(line.contains("Line \(number)"), "\(number)")
      model.type("j")
    }
  }

  @Test func `the list has no keys in a form without a text`() throws {
    var model = try model()
    model.type("c ^O")
    #expect(model.notice?.text == "a hard part goes into the text of a post")
  }
}
