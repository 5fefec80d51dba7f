import Foundation
import Testing

/// The text of a post in the person's own editor, here a shell script.
@Suite struct EditedTextTests {
  private let home = Home()
  private let text = "What it cost.\n\nWhat we learnt.\n"

  init() {
    write(text, to: "words")
    home.run("add", "Firing", "--on", "fri", "--text", "words")
  }

  private func write(_ text: String, to file: String) {
    try? Data(text.utf8).write(to: URL(fileURLWithPath: "\(home.path)/\(file)"))
  }

  /// Runs `candid edit` with an editor that runs a script on the file, which is its `$1`.
  private func edit(_ script: String, _ variable: String = "VISUAL") -> Outcome {
    home.run("edit", "Firing", with: [variable: "exec sh -c '\(script)' editor"])
  }

  private var stored: String {
    home.run("list", "--format", "{text}").output
  }

  private var drafts: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(home.plan)/.candid/drafts")) ?? [])
      .sorted()
  }

  private let done = Outcome.done("Edited text of “Firing” (ce9094vv)\n")

  private func body() throws -> String {
    let file = try #require(home.read("weeks/2026-W06.json"))
    let line = try #require(file.split(separator: "\n").first { $0.contains("\"text\"") })
    return line.trimmingCharacters(in: .whitespaces)
  }

  @Test(arguments: ["VISUAL", "EDITOR"])
  func `what the editor wrote is saved`(variable: String) throws {
    #expect(edit("sed -i s/cost/took/ \"$1\"", variable) == done)
    #expect(try body() == #""text": "What it took.\n\nWhat we learnt.","#)
    #expect(drafts == [])
  }

  @Test func `VISUAL goes before EDITOR, but not on a dumb terminal`() throws {
    let editors = ["VISUAL": "sed -i s/cost/VISUAL/", "EDITOR": "sed -i s/cost/EDITOR/"]
    home.run("edit", "Firing", with: editors.merging(["TERM": "dumb"]) { $1 })
    #expect(try body().contains("What it EDITOR."))
    home.run("undo")
    home.run("edit", "Firing", with: editors)
    #expect(try body().contains("What it VISUAL."))
  }

  @Test func `a text left as it was changes nothing`() {
    #expect(
      edit("true")
        == .done("“Firing” has the same text already (ce9094vv); nothing was changed\n")
    )
    #expect(drafts == [])
  }

  @Test func `without an editor and a terminal it says what to name`() {
    let outcome = home.run("edit", "Firing")
    #expect(outcome.exitCode == 64)
    #expect(outcome.complaint.hasPrefix("candid: `candid edit` was not told what to change; give"))
  }

  @Test func `an editor that is not there is named`() {
    #expect(
      home.run("edit", "Firing", with: ["EDITOR": "no-such-editor"]).complaint.split(
        separator: "\n"
      )
      .last.map(String.init)
        == """
        candid: the editor “no-such-editor” is not there or cannot be run; name one in VISUAL or EDITOR
        """
    )
    #expect(home.run("edit", "Firing", with: ["EDITOR": "no-such-editor"]).exitCode == 69)
    #expect(drafts == [])
  }

  @Test func `what others wrote meanwhile is merged with it`() throws {
    let meanwhile = "sed -i s/learnt/lost/ \(home.plan)/weeks/2026-W06.json"
    let outcome = edit("sed -i s/cost/took/ \"$1\"; \(meanwhile)")
    #expect(outcome.output == done.output)
    #expect(
      outcome.complaint
        == "candid: the text was changed elsewhere meanwhile; both changes are in it\n"
    )
    #expect(try body() == #""text": "What it took.\n\nWhat we lost.","#)
    home.run("undo")
    #expect(try body() == #""text": "What it cost.\n\nWhat we lost.","#)
  }

  @Test func `lines that both changed stand in it twice`() throws {
    let meanwhile = "sed -i s/cost/took/ \(home.plan)/weeks/2026-W06.json"
    let outcome = edit("sed -i s/cost/gave/ \"$1\"; \(meanwhile)")
    #expect(
      outcome.complaint
        == """
        candid: the text was changed elsewhere meanwhile; from line 1 both versions stand in it

        """
    )
    #expect(try body() == #""text": "What it took.\nWhat it gave.\n\nWhat we learnt.","#)
  }

  @Test func `words that cannot be saved stay, and their place is named`() throws {
    let outcome = edit("echo mine > \"$1\"; echo broken > \(home.plan)/weeks/2026-W06.json")
    #expect(outcome.exitCode == 65)
    let file = try #require(drafts.last)
    #expect(drafts.count == 2 && file.hasSuffix(".txt"))
    #expect(home.read(".candid/drafts/\(file)") == "mine\n")
    #expect(
      outcome.complaint.hasSuffix(
        """
        ; what you wrote is kept in \(home.plan)/.candid/drafts/\(file), \
        and `candid` offers it at its next start

        """
      )
    )
  }

  @Test func `an editor that ends badly saves nothing and keeps what was written`() throws {
    let outcome = edit("echo mine > \"$1\"; exit 3")
    #expect(outcome.exitCode == 74)
    #expect(
      outcome.complaint.contains("ended with 3; nothing was saved; what you wrote is kept in")
    )
    #expect(try body() == #""text": "What it cost.\n\nWhat we learnt.","#)
    #expect(drafts.count == 2)
    #expect(edit("exit 1").complaint.hasSuffix("ended with 1; nothing was saved\n"))
    #expect(edit("kill -9 $$").complaint.hasSuffix("was ended by signal 9; nothing was saved\n"))
    #expect(drafts.count == 2)
  }

  @Test func `what is no text is kept, and not saved`() throws {
    let outcome = edit("printf \"\\\\377\" > \"$1\"")
    #expect(outcome.exitCode == 65)
    #expect(outcome.complaint.contains("not valid UTF-8 at byte 1; it is kept in"))
    #expect(try body() == #""text": "What it cost.\n\nWhat we learnt.","#)
  }

  @Test func `a week that cannot be changed is refused before the editor opens`() {
    home.write(
      #"""
      {"candid": 2, "reads": 1, "week": "2026-W06",
       "posts": [{"id": "ce9094vvce90", "title": "Firing", "date": "2026-02-06"}]}
      """#,
      to: "weeks/2026-W06.json"
    )
    let outcome = edit("touch \(home.path)/opened")
    #expect(outcome.exitCode == 65)
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/opened"))
  }

  @Test func `a text whose program was killed is offered as a draft`() throws {
    // The editor ends the program that waits for it, as a closed terminal would.
    let outcome = edit("echo mine > \"$1\"; kill -9 $PPID")
    #expect(outcome.exitCode == 128 + 9)
    #expect(drafts.count == 2)
    #expect(try body() == #""text": "What it cost.\n\nWhat we learnt.","#)
  }
}
