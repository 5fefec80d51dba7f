import Testing

/// Looking back on a post from the command line.
@Suite struct ReflectVerbTests {
  private let home = Home()

  init() {
    home.run("add", "Firing", "--on", "mon")
    home.run("stage", "posted", "Firing")
  }

  @Test func `what came of it is kept, shown and taken back`() {
    #expect(
      home.run("reflect", "Firing")
        == .done("Firing (ce9094vv)\n   nothing is said of it yet\n")
    )
    #expect(
      home.run("reflect", "ce90", "--conversations", "1", "--words", "Ana asked\nabout it")
        == .done("Looked back on “Firing” (ce9094vv)\n")
    )
    #expect(
      home.run("reflect", "Firing")
        == .done("Firing (ce9094vv)\n   1 conversation started\n   Ana asked\n   about it\n")
    )
    let shown = home.run("show", "Firing").output
    #expect(shown.contains("  started    1 conversation\n"))
    #expect(shown.contains("  Afterwards\n  Ana asked\n  about it\n"))
    #expect(
      home.run("list", "--format", "{reflection}") == .done("1; Ana asked␊about it\n")
    )
    #expect(
      home.run("reflect", "Firing", "--conversations", "1")
        == .done("“Firing” says this already (ce9094vv); nothing was changed\n")
    )
    home.run("reflect", "Firing", "--conversations", "none", "--words", "none")
    #expect(home.read("weeks/2026-W07.json")?.contains("reflection") == false)
    home.run("undo")
    #expect(home.read("weeks/2026-W07.json")?.contains("\"conversations\": 1") == true)
  }

  @Test func `as JSON it prints the post`() {
    let changed = home.run("reflect", "Firing", "--conversations", "0", "--json").output
    #expect(changed.contains("\"reflection\": {\"conversations\": 0}"))
    #expect(changed.contains("\"undo\": \"candid undo\""))
    #expect(home.run("reflect", "Firing", "--json").output.contains("\"posts\": ["))
  }

  @Test func `a post that is not posted says so`() {
    home.run("add", "Later", "--on", "tue")
    let outcome = home.run("reflect", "Later", "--words", "Fine")
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.complaint.hasPrefix("candid: “Later” is draft, and not posted yet; `candid stage")
    )
    #expect(home.run("reflect", "Later").exitCode == 0)
  }

  @Test(arguments: [
    (
      ["--conversations", "many"],
      "--conversations is “many”; give a whole number from 0 to 1000000, or none"
    ),
    (
      ["--conversations=-1"],
      "--conversations is “-1”; give a whole number from 0 to 1000000, or none"
    ),
    (["--words", " "], "--words is empty; give your own words, or none"),
  ])
  func `what says nothing is refused`(options: [String], complaint: String) {
    let arguments = (["reflect", "Firing"] + options).map { Array($0.utf8) }
    #expect(home.run(bytes: arguments) == .refused(64, complaint))
  }
}
