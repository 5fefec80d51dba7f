import Testing

/// Words that a person types or pastes, from the key to the file.
@Suite(.enabled(if: TmuxSession.isInstalled, "tmux is not installed")) struct TypingTests {
  @Test func `a post is added in any script, and its letters are kept`() throws {
    let home = try Home.withSample()
    let title = "窯開きの日 👩🏽‍🎨 cafe\u{301} ๑ שלום"
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("a", untilShown: "Add on Tue 3 Feb:")
    // Byte by byte, as a slow line may bring them.
    for byte in "14:30 \(title) #education *whole @li".utf8 { run.type([byte]) }
    try run.wait(for: "*whole @li")
    run.type("\r")
    try run.wait(for: "u undoes", "◆◐ 14:30 LI", "Tue 3 14:30")
    #expect(home.read("weeks/2026-W06.json")?.contains("\"title\": \"\(title)\"") == true)
  }

  @Test func `a post is added from the shell's terminal`() throws {
    let home = try Home.withSample()
    let shell = try TmuxSession(home)
    try shell.open()
    try shell.press("a")
    try shell.wait(for: "Add on Tue 3 Feb:")
    try shell.type("14:30 窯開きの日 🎨 cafe\u{301} @ig")
    try shell.wait(for: "Add on Tue 3 Feb: 14:30 窯開きの日 🎨 cafe\u{301} @ig")
    try shell.press("Enter")
    try shell.wait(for: "u undoes", "·? 14:30 IG")
    let list = home.run("list", "--from", "tue", "--to", "tue", "--format", "{time} {title}")
    #expect(list.output == "12:15 What a bad firing costs\n14:30 窯開きの日 🎨 cafe\u{301}\n")
  }

  @Test func `the edit form saves what was typed, and undo takes it back`() throws {
    let home = try Home.withSample()
    let shell = try TmuxSession(home)
    let before = try home.planFiles()
    try shell.open()
    try shell.press("e")
    try shell.wait(for: "Title", "Date", "Time", "Text")
    try shell.type(" — 陶器")
    try shell.press("Tab", "C-u")
    try shell.type("thu")
    try shell.press("Tab", "C-u")
    try shell.type("9:45")
    try shell.press("C-s")
    try shell.wait(for: "u undoes", "Thu 5 09:45")
    let list = home.run("list", "--from", "thu", "--to", "thu", "--format", "{date} {time} {title}")
    #expect(
      list.output == """
        2026-02-05 09:45 What a bad firing costs — 陶器
        2026-02-05 10:00 The shelf we stopped making

        """
    )
    try shell.press("u")
    try shell.wait(for: "^R redoes", "Tue 3 12:15")
    #expect(try home.planFiles() == before)
  }

  @Test func `a form that was changed asks once before it closes`() throws {
    let home = try Home.withSample()
    let shell = try TmuxSession(home)
    let before = try home.planFiles()
    try shell.open()
    try shell.press("e")
    try shell.wait(for: "Title")
    try shell.type("!!")
    try shell.wait(for: "costs!!")
    try shell.press("Escape")
    try shell.wait(for: "Esc again drops the changes", "costs!!")
    try shell.press("Escape")
    try shell.wait(for: "Tue 3 12:15", "? help")
    #expect(try home.planFiles() == before)
  }

  @Test func `a paste over the week runs no keys`() throws {
    let home = try Home.withSample()
    let shell = try TmuxSession(home)
    let before = try home.planFiles()
    try shell.open()
    try shell.paste("dddq\n")
    try shell.wait(for: "nothing takes a paste here", "What a bad")
    #expect(try home.planFiles() == before)
    #expect(try shell.state() == "1 1\n")
  }

  @Test func `a paste into the line is its text`() throws {
    let home = try Home.withSample()
    let shell = try TmuxSession(home)
    let before = try home.planFiles()
    try shell.open()
    try shell.press("a")
    try shell.wait(for: "Add on Tue 3 Feb:")
    try shell.paste("dddq\n")
    try shell.wait(for: "Add on Tue 3 Feb: dddq")
    #expect(try home.planFiles() == before)
    try shell.press("Enter")
    try shell.wait(for: "u undoes")
    let titles = home.run("list", "--from", "tue", "--to", "tue", "--format", "{title}")
    #expect(titles.output.split(separator: "\n").contains("dddq"))
  }

  @Test(arguments: ["👩🏽‍🚀", "e\u{301}", "🇧🇪", "ก็", "1️⃣", "日"])
  func `what is one to people is typed and deleted as one`(character: String) throws {
    let home = try Home.withSample()
    let run = try PtyRun(home)
    try run.wait(for: "? help")
    try run.type("a", untilShown: "Add on Tue 3 Feb:")
    for byte in "x\(character)\u{7F}y".utf8 { run.type([byte]) }
    try run.wait(for: "Add on Tue 3 Feb: xy")
    try run.type("\r", untilShown: "u undoes")
    #expect(home.read("weeks/2026-W06.json")?.contains("\"title\": \"xy\"") == true)
  }
}
