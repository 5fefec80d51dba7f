import Testing

/// Changes that another program writes over, as the next commands tell of them.
@Suite struct OverwrittenTests {
  private let week = "weeks/2026-W06.json"

  private func home() -> Home {
    let home = Home()
    home.run("add", "Sold out", "--on", "wed", "--at", "8:00", "--story", "polished")
    return home
  }

  private func id(_ home: Home) -> String { String(home.run("history").output.prefix(8)) }

  @Test(arguments: [
    ["week"], ["list"], ["check"], ["add", "Another"], ["move", "ce90", "--to", "fri"],
  ])
  func `the next command says so, and how it comes back`(verb: [String]) throws {
    let home = home()
    let stale = try #require(home.read(week))
    home.run("tag", "ce90", "--story", "whole")
    let id = id(home)
    home.write(stale, to: week)
    let words =
      "candid: another program wrote over the change of 09:00, "
      + "“Story told: whole (“Sold out”)”; `candid redo \(id)` does it again\n"
    #expect(home.run(bytes: verb.map { Array($0.utf8) }).complaint.contains(words))
    #expect(home.run("redo", id) == .done("Restored: Story told: whole (“Sold out”)\n"))
    #expect(home.run("list", "--format", "{story}") == .done("whole\n"))
    #expect(home.run("undo") == .done("Undid: Restored: Story told: whole (“Sold out”)\n"))
    #expect(home.run("list", "--format", "{story}") == .done("polished\n"))
  }

  @Test func `several come back at once`() throws {
    let home = home()
    let stale = try #require(home.read(week))
    home.run("tag", "ce90", "--story", "whole")
    let tagged = id(home)
    home.run("add", "Second", "--on", "thu", with: ["CANDID_SEED": "2"])
    let added = id(home)
    let meant = home.read(week)
    home.write(stale, to: week)
    #expect(
      home.run("list", "--format", "{title}")
        == Outcome(
          output: "Sold out\n",
          complaint: "candid: another program wrote over 2 changes, the last of 09:00, "
            + "“Added “Second” to Thu 2026-02-05”; `candid redo \(added) \(tagged)` does them again\n",
          exitCode: 0
        )
    )
    #expect(home.run("redo", added, tagged).exitCode == 0)
    #expect(home.read(week) == meant)
    #expect(home.run("week").complaint == "")
  }

  @Test func `a backup that a person put in place overwrote nothing`() throws {
    let home = home()
    let stale = try #require(home.read(week))
    home.run("tag", "ce90", "--story", "whole")
    home.write("{", to: week)
    #expect(home.run("doctor", "--restore").exitCode == 0)
    #expect(home.read(week) == stale)
    #expect(home.run("week").complaint == "")
  }

  @Test func `what stands cannot be done again`() {
    let home = home()
    let id = id(home)
    #expect(
      home.run("redo", id)
        == .refused(
          66,
          "nothing of change \(id) was lost; leave it out, `candid history` shows what stands"
        )
    )
  }
}
