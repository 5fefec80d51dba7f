import Testing

/// The main job, as a person does it.
@Suite(.enabled(if: TmuxSession.isInstalled, "tmux is not installed")) struct SittingTests {
  @Test func `a flagged week is told until its flag clears, and stays so`() throws {
    let shell = try TmuxSession(.withSample())
    let modes = try shell.answer(to: "stty -g")
    try shell.open()
    try shell.wait(for: "! 4 of 7 polished, over 1/2", "4 of 7", "saved")

    // Wednesday's first post took more than the win; Friday's is tagged, and told.
    try shell.press("l", "s", "w")
    try shell.wait(for: "u undoes", "? depends on 1 untold story")
    try shell.press("2", "l", "i", "b")
    try shell.wait(for: "u undoes", "2 behind-the-scenes")
    try shell.press("s", "h")
    try shell.wait(for: "u undoes", " 3 of 7 polished")
    try shell.wait(without: "!", "untagged", "untold")

    try shell.press("q")
    #expect(try shell.exitCode() == 0)
    #expect(try shell.answer(to: "stty -g") == modes)
    #expect(try shell.answer(to: "candid check").contains("3 of 7 polished"))

    try shell.open()
    let screen = try shell.wait(for: " 3 of 7 polished", "2 behind-the-scenes")
    #expect(!screen.contains("!"))
  }

  @Test func `leaving brings the shell's screen back`() throws {
    let shell = try TmuxSession(.withSample())
    try shell.enter("echo before; ls /")
    try shell.wait(for: "before", "usr")
    try shell.open()
    #expect(try shell.state() == "1 1\n")
    #expect(try !shell.screen().contains("before"))
    try shell.press("q")
    #expect(try shell.exitCode() == 0)
    let screen = try shell.wait("the shell's screen") { $0.contains("before") }
    #expect(screen.contains(" candid"))
    #expect(screen.contains("usr"))
    #expect(!screen.contains("Studio Mira"))
    #expect(try shell.state() == "0 1\n")
  }

  @Test func `undo takes back, and redo does again`() throws {
    let home = try Home.withSample()
    let shell = try TmuxSession(home)
    let before = try home.planFiles()
    try shell.open()
    try shell.press("l", "s", "w")
    try shell.wait(for: "u undoes", "★★★◐◐▼?")
    let told = try home.planFiles()
    try shell.press("u")
    try shell.wait(for: "★★★★◐▼?", "^R redoes")
    #expect(try home.planFiles() == before)
    try shell.press("C-r")
    try shell.wait(for: "u undoes", "★★★◐◐▼?")
    #expect(try home.planFiles() == told)
  }

  @Test func `a post that is moved keeps the focus, and its file follows`() throws {
    let home = try Home.withSample()
    let shell = try TmuxSession(home)
    try shell.open()
    try shell.press("7", "L")
    try shell.wait(for: "Week 7", "Tue 10 12:15", "What a bad firing costs")
    let files = try home.planFiles().mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(files["weeks/2026-W06.json"]?.contains("What a bad firing costs") == false)
    #expect(files["weeks/2026-W07.json"]?.contains("What a bad firing costs") == true)
  }
}
