import Testing

@Suite struct MigrateVerbTests {
  @Test(arguments: [["migrate"], ["migrate", "--dry-run"]])
  func `a plan of the newest format is left as it is`(arguments: [String]) {
    let home = Home()
    home.run("add", "Sold out", "--on", "wed")
    let outcome = home.run(bytes: arguments.map { Array($0.utf8) })
    #expect(outcome == .done("The plan is in format 1, the newest; nothing to do.\n"))
    #expect(home.read(".candid/backup/pre-1/plan.json") == nil)
  }

  @Test func `a damaged file is mended first`() {
    let home = Home()
    home.write("{", to: "weeks/2026-W06.json")
    let words = "weeks/2026-W06.json:1:2: ends inside an object; mend it in an editor"
    #expect(home.run("migrate") == .refused(65, words))
  }

  @Test func `a format that never was is told`() {
    let home = Home()
    home.write("{\"candid\": 0}", to: "weeks/ideas.json")
    let words = "weeks/ideas.json: no step leads on from format 0; update candid"
    #expect(home.run("migrate", "--dry-run") == .refused(65, words))
  }
}
