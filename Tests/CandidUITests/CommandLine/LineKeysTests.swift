import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Tab and the arrows in the line after `:`, and how it looks.
struct LineKeysTests {
  // MARK: - Completion

  @Test(arguments: [
    ("tag edu", ["tag education "]), ("ta", ["tag "]), ("tag pol", ["tag polished "]),
    ("tag --st", ["tag --story "]), ("tag --story=ha", ["tag --story=hard "]),
    ("tag --story ha", ["tag --story hard "]), ("tag int", ["tag intention "]),
    ("re", ["redo", "reflect", "remove", "repair", "restore", "review", "re", "redo"]),
    ("next-", ["next-day", "next-post", "next-week", "next-month"]),
    ("add T --on to", ["add T --on today", "add T --on tomorrow", "add T --on to"]),
    ("add T --channel l", ["add T --channel li "]),
    ("add T --need t", ["add T --need \"trust what they buy\" "]),
    ("remove sold", ["remove \"Sold out in four minutes\" "]),
    ("accept ", ["accept polished", "accept selling"]),
    ("accept polished b", ["accept polished because "]),
    ("stage ", ["stage draft", "stage ready", "stage posted", "stage skipped"]),
    ("move i", ["move ideas "]),
  ])
  func `Tab goes round what can come next`(line: String, lines: [String]) {
    var plan = Plan.leaning
    plan.settings.needs = ["choose a gift without doubt", "trust what they buy"]
    var model = Model.sample(plan)
    model.typeText(":" + line)
    for expected in lines {
      model.type("Tab")
      #expect(model.typedLine == expected)
    }
  }

  @Test func `S-Tab goes back, and any other key takes the choice`() {
    var model = Model.sample()
    model.typeText(":stage ")
    model.type("S-Tab")
    #expect(model.typedLine == "stage \"Thanks for 5000 of you\"")
    model.type("Tab")
    #expect(model.typedLine == "stage ")
    model.type("Tab Tab")
    #expect(model.typedLine == "stage ready")
    model.typeText(" 444")
    #expect(model.typedLine == "stage ready 444")
    model.type("Enter")
    #expect(model.notice?.text == "Set to ready.  u undoes")
  }

  @Test func `a choice goes in at the cursor`() {
    var model = Model.sample()
    model.typeText(":tag ed 444")
    model.type("Left Left Left Left Tab")
    #expect(model.typedLine == "tag education  444")
    #expect(model.typedPlace == 14)
  }

  @Test(arguments: [
    ("add T", "nothing to complete here"), ("add T --at ", "here comes TIME"),
    ("xyzzy ", "nothing to complete here"), ("tag foo bar", "nothing to complete here"),
    ("quit ", "nothing to complete here"), ("undo ", ""),
  ])
  func `where nothing can be listed it says so`(line: String, words: String) {
    var model = Model.sample()
    model.typeText(":" + line)
    model.type("Tab")
    if words.isEmpty {
      #expect(model.typedLine == "undo --force ")
    } else {
      #expect(model.notice?.text == words)
      #expect(model.typedLine == line)
    }
  }

  // MARK: - Earlier lines

  @Test func `the arrows bring back the lines that begin as typed`() {
    var model = Model.sample()
    for line in ["week next", "tag hard", "week last", "tag xyzzy"] {
      model.enter(line: line)
      model.type("Esc")
    }
    model.typeText(":")
    model.type("Up")
    #expect(model.typedLine == "tag xyzzy")
    model.type("Up Up")
    #expect(model.typedLine == "tag hard")
    model.type("Down Down Down")
    #expect(model.typedLine == "")
    model.type("Down")
    #expect(model.notice?.text == "this is the latest line")
    model.typeText("we")
    model.type("^P ^P")
    #expect(model.typedLine == "week next")
    model.type("^P")
    #expect(model.notice?.text == "no earlier line begins so")
    model.type("^N ^N")
    #expect(model.typedLine == "we")
  }

  @Test func `Esc closes at once, and what was typed can be brought back`() {
    var model = Model.sample()
    model.typeText(":add A title not to be lost")
    model.type("Esc")
    #expect(model.entry == .none)
    model.type(": Up")
    #expect(model.typedLine == "add A title not to be lost")
  }

  @Test func `words for oneself are not brought back, and ask before they go`() {
    var model = Model.sample()
    model.enter(line: "hard Cried in the car")
    model.typeText(":hard and again")
    model.type("Esc")
    #expect(model.typedLine == "hard and again")
    #expect(model.notice?.text == "Esc again drops what you typed; Enter notes it")
    model.type("Esc : Up")
    #expect(model.typedLine == "")
    #expect(model.earlierLines.lines == [])
  }

  @Test func `a paste is kept by Tab and the arrows`() throws {
    var model = Model.sample()
    model.enter(line: "week next")
    model.typeText(":re")
    model.type("Tab")
    _ = model.update(.terminal(.paste(" a paste")))
    let line = try #require(model.typedLine)
    #expect(line.hasSuffix(" a paste"))
    model.type("Tab")
    #expect(model.typedLine?.hasPrefix(line) == true)
    model.type("Esc : Up")
    _ = model.update(.terminal(.paste(" a paste")))
    let recalled = model.typedLine
    model.type("Up")
    #expect(model.typedLine == recalled)
  }

  @Test func `a verb that cannot be done leaves the view open`() {
    var model = Model.sample()
    model.type("b")
    model.enter(line: "check w99")
    #expect(model.notice?.kind == .error)
    #expect(model.context == .balance)
  }

  @Test func `the 100 latest lines are kept, each once`() {
    var lines = EarlierLines()
    for number in 0...100 { lines.append("week w\(number)") }
    #expect(lines.lines.count == 100)
    #expect(lines.lines.first == "week w1")
    lines.append("week w7")
    lines.append("  ")
    #expect(lines.lines.count == 100)
    #expect(lines.lines.last == "week w7")
  }

  @Test func `the keys of every field work`() {
    var model = Model.sample()
    model.typeText(":add one two")
    model.type("^A Alt-f ^K ^Y ^W ^_ ^U")
    #expect(model.typedLine == "")
    _ = model.update(.terminal(.paste("week\nnext")))
    #expect(model.typedLine == "week next")
    model.type("Enter")
    #expect(model.day == .on("2026-02-10"))
  }

  // MARK: - Drafts

  @Test func `words after a verb are kept as a draft, and opened again`() {
    var model = Model.sample()
    model.typeText(":add")
    #expect(model.draft == nil)
    model.typeText(" A title")
    let draft = Draft(.command, words: [Draft.line: "add A title"])
    #expect(model.draft == draft)
    var next = Model.sample()
    _ = next.update(.draftOpened(draft, post: nil))
    #expect(next.typedLine == "add A title")
  }

  @Test func `the draft of words for oneself is one of the log`() {
    var model = Model.sample()
    model.typeText(":hard Cried in the car")
    #expect(model.draft == Draft(.hardPart, words: [Draft.line: "Cried in the car"]))
  }

  // MARK: - Looks

  @Test(arguments: [
    ("line", ":"), ("line-words", ": t a g Space"), ("line-choices", ": t a g Space Tab Tab"),
    ("line-options", ": a d d Space T Space"), ("line-error", ": t a g Space f o o Enter"),
  ])
  func `the line and what can come next look as recorded`(name: String, keys: String) throws {
    for (columns, rows) in [(80, 24), (50, 20)] {
      for characters in [CharacterSet.unicode, .ascii] {
        var model = Model.sample(columns: columns, rows: rows, characters: characters)
        model.type(keys)
        let ascii = characters == .ascii ? "-ascii" : ""
        try expectScreen(model, "\(name)-\(columns)x\(rows)\(ascii)")
      }
    }
  }

  @Test func `the rules stand in a view of their own`() throws {
    var model = Model.sample()
    model.enter(line: "rules")
    try expectScreen(model, "rules-80x24")
  }

  @Test func `the choice that is in the line is always seen below`() {
    var model = Model.sample(columns: 40, rows: 12)
    model.typeText(":")
    for _ in 0..<40 {
      model.type("Tab")
      let footer = Screen.frame(of: model).text.split(separator: "\n").last ?? ""
      #expect(model.typedLine == "" || footer.contains(model.typedLine ?? "-"), "\(footer)")
    }
  }

  @Test func `every verb stands in the help, by its name`() {
    let names = KeyTable.verbs.rows.map(\.command)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    for row in KeyTable.verbs.rows { #expect(!row.summary.isEmpty, "\(row.command)") }
    #expect(KeyTable.sections(.standard).contains(KeyTable.verbs))
  }
}
