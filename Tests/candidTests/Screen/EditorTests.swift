import Foundation
import Glibc
import Testing

/// The person's own editor, here a shell script, between two frames.
@Suite struct EditorTests {
  private static let text = "What it cost.\n\nWhat we learnt."

  /// A home with a post on today that has a text.
  private func home() throws -> Home {
    let home = Home()
    try Data(Self.text.utf8).write(to: URL(fileURLWithPath: "\(home.path)/words"))
    home.run("add", "Firing", "--on", "today", "--text", "words")
    return home
  }

  private func stored(_ home: Home) -> String {
    home.run("list", "--format", "{text}").output.replacing("␊", with: "\n")
  }

  /// Opens candid with an editor that runs a script on the file, which is its `$1`.
  private func open(
    _ home: Home,
    _ script: String,
    columns: Int = 120,
    rows: Int = 40
  ) throws -> PtyRun {
    let editor = "exec sh -c '\(script)' editor"
    let run = try PtyRun(home, columns: columns, rows: rows, with: ["VISUAL": editor])
    try run.wait(for: "? help")
    return run
  }

  // MARK: - E

  @Test func `E saves what the editor wrote, and u takes it back`() throws {
    let home = try home()
    let before = try home.planFiles()
    let run = try open(home, "sed -i s/cost/took/ \"$1\"")
    try run.type("E", untilShown: "Edited “Firing”.  u undoes")
    #expect(stored(home) == "What it took.\n\nWhat we learnt.\n")
    #expect(try home.drafts() == [])
    try run.type("u", untilShown: "^R redoes")
    #expect(try home.planFiles() == before)
    run.type("q")
    #expect(try run.wait() == .exited(0))
    #expect(run.modes == run.modesBefore)
    #expect(run.screen.modes == [7, 25])
  }

  @Test func `the editor finds the terminal as candid found it, and candid takes it back`() throws {
    let home = try home()
    let run = try open(home, "stty -a > ~/modes; echo here; read line; echo \"$line\" > \"$1\"")
    run.type("E")
    try run.wait("the editor's own screen") { $0.contains("here") && !$0.contains("Firing") }
    #expect(run.modes == run.modesBefore)
    #expect(run.screen.modes == [7, 25])
    // Lines, echo and ^C are the editor's.
    #expect(home.left("modes")?.contains(" icanon ") == true)
    try run.type("typed\r", untilShown: "u undoes")
    #expect(run.screen.modes == [7, 25, 1002, 1006, 1049, 2004])
    #expect(!run.screen.text.contains("here"))
    #expect(stored(home) == "typed\n")
    try run.type("l", untilShown: "Wed 4")
  }

  @Test func `a resize while the editor is open is followed`() throws {
    let home = try home()
    let run = try open(home, "echo here; read line")
    run.type("E")
    try run.wait("the editor") { $0.contains("here") && !$0.contains("Firing") }
    run.resize(columns: 60, rows: 20)
    run.type("\r")
    try run.wait(for: "the editor left the words as they were", "Tu3")
  }

  @Test func `what others wrote meanwhile is merged`() throws {
    let home = try home()
    let meanwhile = "sed -i s/learnt/lost/ \(home.plan)/weeks/2026-W06.json"
    let run = try open(home, "sed -i s/cost/took/ \"$1\"; \(meanwhile)")
    try run.type(
      "E",
      untilShown: "the text was changed elsewhere meanwhile; both changes are in it"
    )
    #expect(stored(home) == "What it took.\n\nWhat we lost.\n")
  }

  @Test(arguments: [
    ("exit 3", "ended with 3; nothing was saved", false),
    (
      "echo mine > \"$1\"; exit 3", "ended with 3; nothing was saved; what you wrote is kept in",
      true
    ),
    ("kill -9 $$", "was ended by signal 9; nothing was saved", false),
    (
      "echo mine > \"$1\"; kill -TERM $$", "was ended by signal 15; nothing was saved; what you",
      true
    ),
    ("printf \"\\\\377\" > \"$1\"", "not valid UTF-8 at byte 1; it is kept in", true),
    (
      "head -c 1048577 /dev/zero | tr \"\\\\0\" x > \"$1\"", "longer than a text may be, 1 MiB",
      true
    ),
    ("rm \"$1\"", "removed its file; nothing was saved", false),
    (
      "echo mine > \"$1\"; echo broken > ~/.local/share/candid/plan/weeks/2026-W06.json",
      "2026-W06.json:1:1", true
    ),
  ])
  func `an editor that goes wrong is named, and nothing written is lost`(
    script: String,
    complaint: String,
    isKept: Bool
  ) throws {
    let home = try home()
    let run = try open(home, script, columns: 200)
    run.type("E")
    try run.wait(complaint) {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(complaint)
    }
    if !script.contains("broken") { #expect(stored(home) == Self.text + "\n") }
    #expect(try home.drafts().isEmpty == !isKept)
    try run.type("l", untilShown: "Wed 4")
    run.type("q")
    #expect(try run.wait() == .exited(0))
    #expect(run.modes == run.modesBefore)
  }

  @Test func `an editor that is not there is named`() throws {
    let home = try home()
    let run = try PtyRun(home, columns: 120, with: ["VISUAL": "no-such-editor"])
    try run.wait(for: "? help")
    try run.type("E", untilShown: "the editor “no-such-editor” is not there or cannot be run")
    #expect(try home.drafts() == [])
  }

  @Test func `an editor that leaves no text says how to bring it back`() throws {
    let home = try home()
    let run = try open(home, ": > \"$1\"")
    try run.type("E", untilShown: "the editor left no text; u brings it back")
    #expect(stored(home) == "\n")
    try run.type("u", untilShown: "^R redoes")
    #expect(stored(home) == Self.text + "\n")
  }

  @Test func `while another program holds the plan the words wait for it`() throws {
    let home = try home()
    let run = try open(home, "echo mine > \"$1\"")
    let other = try OtherWriter(home)
    try run.type("E", untilShown: "is writing to the plan")
    #expect(try home.drafts().count == 2)
    other.finish()
    try run.wait(for: "u undoes")
    #expect(stored(home) == "mine\n")
    #expect(try home.drafts() == [])
  }

  @Test func `a killed candid's editor goes on, and its words are offered`() throws {
    let home = try home()
    do {
      let run = try open(home, "echo mine > \"$1\"; kill -9 $PPID")
      run.type("E")
      #expect(try run.wait() == .killed(SIGKILL))
    }
    let run = try PtyRun(home, columns: 120)
    try run.wait(for: "A draft of 09:00 is kept: “Firing”")
    try run.type("\r", untilShown: "mine")
  }

  // MARK: - F4

  @Test func `F4 brings the words back into the form, and saves nothing yet`() throws {
    let home = try home()
    let before = try home.planFiles()
    let run = try open(home, "echo \"A further line.\" >> \"$1\"")
    try run.type("e!", untilShown: "Firing!")
    run.type(String(repeating: "\t", count: 9))
    // F4 as xterm sends it.
    try run.type("\u{1B}OS", untilShown: "the words are from your editor now")
    try run.wait(for: "A further line.", "Firing!", "not saved yet")
    #expect(try home.planFiles() == before)
    #expect(try home.drafts().count == 1)
    try run.type("\u{1F}", untilShown: "What we learnt.")
    try run.wait("the text as before") { !$0.contains("A further line.") }
    run.type("\u{1B}OS")
    try run.wait(for: "A further line.")
    try run.type("\u{13}", untilShown: "u undoes")
    #expect(stored(home) == Self.text + "\nA further line.\n")
    #expect(try home.drafts() == [])
  }

  @Test func `an editor that fails leaves the form as it was`() throws {
    let home = try home()
    let run = try open(home, "exit 1")
    try run.type("e!", untilShown: "Firing!")
    run.type(String(repeating: "\t", count: 9))
    try run.type("\u{1B}OS", untilShown: "ended with 1; nothing was saved")
    try run.wait(for: "Firing!", "What it cost.", "not saved yet")
  }

  @Test func `in another field F4 takes the text of the post`() throws {
    let run = try open(try home(), "echo From the editor > \"$1\"")
    try run.type("e", untilShown: "Edit post")
    try run.type("\u{1B}OS", untilShown: "the words are from your editor now")
    try run.wait(for: "From the editor", "not saved yet")
  }

  // MARK: - The shell's jobs

  @Test(.enabled(if: TmuxSession.isInstalled, "tmux is not installed"))
  func `^Z in the editor stops both, and fg goes on with both`() throws {
    let home = try home()
    let shell = try TmuxSession(home)
    try shell.enter(
      "export VISUAL=\"exec sh -c 'echo here; read line; echo \\$line > \\$1' editor\""
    )
    try shell.open()
    try shell.press("E")
    try shell.wait("the editor") { $0.contains("here") && !$0.contains("Firing") }
    try shell.press("C-z")
    try shell.wait(for: "Stopped")
    try shell.resize(columns: 120, rows: 40)
    #expect(try shell.answer(to: "echo the shell") == "the shell\n")
    try shell.enter("fg")
    try shell.enter("typed here")
    try shell.wait(for: "Edited “Firing”", "Tue 3 Feb")
    try shell.press("q")
    #expect(try shell.answer(to: "candid list --format {text}") == "typed here\n")
  }

  @Test func `^C in the editor is the editor's alone`() throws {
    let home = try home()
    let run = try open(
      home,
      "trap \"echo mine > \\\"$1\\\"; exit 0\" INT; echo here; while :; do sleep 0.05; done"
    )
    run.type("E")
    try run.wait("the editor") { $0.contains("here") && !$0.contains("Firing") }
    try run.type("\u{3}", untilShown: "u undoes")
    #expect(stored(home) == "mine\n")
  }
}
