import Testing

/// Taking back, doing again, and the history of it, across runs of the program.
@Suite struct UndoVerbTests {
  private func home() -> Home {
    let home = Home()
    home.run("add", "Sold out", "--on", "wed", "--at", "8:00", "--story", "polished")
    return home
  }

  private func ids(_ home: Home) -> [String] {
    home.run("history").output.split(separator: "\n").map { String($0.prefix(8)) }
  }

  @Test func `a change is taken back and done again`() {
    let home = home()
    home.run("tag", "ce90", "--story", "whole")
    #expect(home.run("undo") == .done("Undid: Story told: whole (“Sold out”)\n"))
    #expect(home.run("list", "--format", "{story}") == .done("polished\n"))
    #expect(home.run("redo") == .done("Redid: Story told: whole (“Sold out”)\n"))
    #expect(home.run("list", "--format", "{story}") == .done("whole\n"))
    #expect(home.run("undo").exitCode == 0)
    #expect(home.run("undo").exitCode == 0)
    #expect(home.run("undo") == .refused(66, "nothing to undo"))
    #expect(home.run("list") == .done(""))
  }

  @Test func `a post in a week that cannot be read is not told to be gone`() {
    let home = home()
    home.run("tag", "ce90", "--story", "whole")
    home.write("{", to: "weeks/2026-W06.json")
    let why = "weeks/2026-W06.json:1:2: ends inside an object; mend it in an editor"
    #expect(home.run("undo") == .refused(65, why))
    #expect(home.run("undo", "--force") == .refused(65, why))
    #expect(home.read("weeks/2026-W06.json") == "{")
  }

  @Test func `after a new change there is nothing to do again`() {
    let home = home()
    home.run("tag", "ce90", "--story", "whole")
    home.run("undo")
    home.run("tag", "ce90", "--story", "hard")
    #expect(home.run("redo") == .refused(66, "nothing to do again"))
    #expect(home.run("undo") == .done("Undid: Story told: hard (“Sold out”)\n"))
    #expect(home.run("undo") == .done("Undid: Added “Sold out” to Wed 2026-02-04 at 08:00\n"))
  }

  @Test func `an older change is taken back by its id, and once only`() {
    let home = home()
    home.run("tag", "ce90", "--intention", "education")
    home.run("tag", "ce90", "--story", "hard")
    let tagged = ids(home)[1]
    #expect(home.run("undo", tagged) == .done("Undid: Tagged education (“Sold out”)\n"))
    #expect(home.run("list", "--format", "{intention} {story}") == .done("untagged hard\n"))
    #expect(
      home.run("undo", tagged)
        == .refused(
          66,
          "change \(tagged) is taken back already; `candid history` shows what stands"
        )
    )
    #expect(home.run("undo", ids(home)[0]) == .done("Redid: Tagged education (“Sold out”)\n"))
    #expect(home.run("list", "--format", "{intention}") == .done("education\n"))
  }

  @Test func `what was changed since is said and left, unless it is forced`() {
    let home = home()
    home.run("tag", "ce90", "--story", "whole")
    let tagged = ids(home)[0]
    home.run("tag", "ce90", "--story", "hard")
    let words =
      "“Story told: whole (“Sold out”)” was changed since: the story of “Sold out”; "
      + "nothing was taken back, --force does it all the same"
    #expect(home.run("undo", tagged) == .refused(65, words))
    #expect(home.run("list", "--format", "{story}") == .done("hard\n"))
    #expect(home.run("undo", tagged, "--force").exitCode == 0)
    #expect(home.run("list", "--format", "{story}") == .done("polished\n"))
  }

  @Test func `a removed post comes back byte for byte`() {
    let home = home()
    let before = home.read("weeks/2026-W06.json")
    home.run("remove", "ce90")
    #expect(home.run("undo") == .done("Undid: Removed “Sold out”\n"))
    #expect(home.read("weeks/2026-W06.json") == before)
  }

  @Test func `the plan goes back to how it was after a change, at once`() {
    let home = home()
    let before = home.read("weeks/2026-W06.json")
    let added = ids(home)[0]
    home.run("tag", "ce90", "--story", "whole")
    home.run("add", "The shelf")
    home.run("move", "ce90", "--to", "next fri")
    #expect(
      home.run("restore", added)
        == .done("Restored to: Added “Sold out” to Wed 2026-02-04 at 08:00\n")
    )
    #expect(home.read("weeks/2026-W06.json") == before)
    #expect(home.run("list", "--all", "--format", "{title}") == .done("Sold out\n"))
    home.run("undo")
    #expect(
      home.run("list", "--all", "--format", "{date} {story} {title}")
        == .done(" untold The shelf\n2026-02-13 whole Sold out\n")
    )
  }

  @Test(arguments: ["undo", "restore"])
  func `an id that is none, or of several, is refused`(verb: String) {
    let home = home()
    #expect(
      home.run(verb, "zzzz")
        == .refused(
          66,
          "“zzzz” begins no change of the history; `candid history` lists them"
        )
    )
  }

  @Test func `the history tells when, what and by which program`() {
    let home = home()
    home.run("tag", "ce90", "--story", "whole")
    home.run("undo")
    let lines = home.run("history").output.split(separator: "\n").map { $0.dropFirst(8) }
    let tagged = ids(home)[1]
    #expect(
      lines == [
        "  2026-02-03 09:00  candid undo  Undid \(tagged): Story told: whole (“Sold out”)",
        "  2026-02-03 09:00  candid tag   Story told: whole (“Sold out”) (taken back)",
        "  2026-02-03 09:00  candid add   Added “Sold out” to Wed 2026-02-04 at 08:00",
      ]
    )
    #expect(home.run("history", "--limit", "1").output.split(separator: "\n").count == 1)
    #expect(home.run("history", "--json").output.contains("\"undone\": true"))
    #expect(
      home.run("history", "--limit=-1")
        == .refused(64, "--limit is -1; write how many, or 0 for all")
    )
    #expect(Home().run("history") == .done("No changes yet.\n"))
  }
}
