import Foundation
import Testing

@Suite struct ProgramTests {
  @Test(arguments: [
    (["wek"], "“wek” is no verb; did you mean `week`? `candid --help` lists them"),
    (["frobnicate"], "“frobnicate” is no verb; `candid --help` lists them"),
    ([""], "“” is no verb; `candid --help` lists them"),
    (["--plan", "x", "lst"], "“lst” is no verb; did you mean `list`? `candid --help` lists them"),
    (["--plan", "", "list"], "--plan is empty; name the folder of a plan"),
    (["--plan="], "--plan is empty; name the folder of a plan"),
    (["--plan"], "missing value for `--plan <dir>`; see `candid --help`"),
    (
      ["--color", "purple"],
      "the value “purple” does not fit `--color <when>`; write auto, always or never; see `candid --help`"
    ),
    (["--lock-timeout=-1"], "--lock-timeout is a number of seconds from 0 to 86400"),
    (["list", "--lock-timeout", "nan"], "--lock-timeout is a number of seconds from 0 to 86400"),
    (
      ["--wat"],
      "unknown option “--wat”; put `--` before a text that starts with a dash, or see `candid --help`"
    ),
  ])
  func `wrong usage is one line and 64`(arguments: [String], complaint: String) {
    #expect(Home().run(bytes: arguments.map { Array($0.utf8) }) == .refused(64, complaint))
  }

  @Test func `the version is printed`() {
    #expect(Home(withPlan: false).run("--version") == .done("0.1.0\n"))
  }

  @Test func `without a plan it says how to make one`() {
    let home = Home(withPlan: false)
    for arguments in [[], ["week"], ["list"], ["add", "x"]] {
      #expect(
        home.run(bytes: arguments.map { Array($0.utf8) })
          == .refused(66, "\(home.plan): no plan here; `candid init \(home.plan)` makes one")
      )
    }
  }

  @Test func `global options stand before or after the verb`() {
    let home = Home()
    home.run("--plan", "two", "init", "--name", "Two")
    for arguments in [
      ["--plan", "two"], ["--plan=two", "week"], ["week", "--plan", "two"],
      ["--no-mouse", "--plan", "two"], ["week", "--plan", "two", "--no-mouse"],
    ] {
      let outcome = home.run(bytes: arguments.map { Array($0.utf8) })
      #expect(outcome.output.hasPrefix("Two · Week 6"))
    }
  }

  @Test(arguments: [
    ("CANDID_NOW", "soon", "a moment such as 2026-02-03T09:00:00Z"),
    ("CANDID_SEED", "-1", "a whole number"),
  ])
  func `a wrong variable is named`(name: String, value: String, wanted: String) {
    #expect(
      Home().run("week", with: [name: value])
        == .refused(64, "\(name) is “\(value)”; write \(wanted), or leave it unset")
    )
  }

  @Test(arguments: [
    ("2026-02-03T23:30:00Z", "2026-02-04"), ("2026-02-03T22:30:00Z", "2026-02-03"),
    ("9999-12-31T23:59:59Z", "9999-12-31"), ("1600-01-01T00:00:00Z", "1600-01-01"),
  ])
  func `today is the day in the plan's zone`(now: String, day: String) {
    let home = Home()
    home.run("add", "x", "--on", "today", with: ["CANDID_NOW": now])
    #expect(home.run("list", "--format", "{date}") == .done("\(day)\n"))
  }

  @Test func `a zone the system lacks is said and the plan is shown`() {
    let home = Home()
    home.write("{\"candid\": 1, \"name\": \"X\", \"timeZone\": \"Mars/Base\"}", to: "plan.json")
    let outcome = home.run("list")
    #expect(
      outcome.complaint == """
        candid: no time zone is called “Mars/Base”; use a name such as Europe/Brussels; today is \
        taken from UTC

        """
    )
    #expect(outcome.exitCode == 0)
  }

  @Test func `more arguments than can be parsed in time are refused`() {
    let home = Home()
    home.run("add", "x")
    let names = Array(repeating: Array("x".utf8), count: 1_000)
    #expect(home.run(bytes: [Array("show".utf8)] + names.dropLast()).exitCode == 0)
    #expect(
      home.run(bytes: [Array("show".utf8)] + names)
        == .refused(
          64,
          "1001 arguments are too many at once, at most 1000 fit; name fewer posts at a time"
        )
    )
  }

  @Test(arguments: ["", "relative"])
  func `without HOME the system knows the home folder`(home: String) throws {
    let folder = try #require(getpwuid(geteuid())?.pointee.pw_dir)
    let plan = "\(String(cString: folder))/.local/share/candid/plan"
    let outcome = Home(withPlan: false).run("rules", "--json", with: ["HOME": home])
    #expect(outcome.exitCode == 0)
    // A plan of whoever runs the tests is left alone.
    guard !FileManager.default.fileExists(atPath: plan) else { return }
    #expect(
      Home(withPlan: false).run("week", with: ["HOME": home])
        == .refused(66, "\(plan): no plan here; `candid init \(plan)` makes one")
    )
  }

  @Test func `the list of rules and keys is printed`() {
    let home = Home(withPlan: false)
    #expect(home.run("rules").output.hasPrefix("polished              flag        more"))
    let json = home.run("rules", "--json").output
    #expect(json.contains("\"name\": \"untagged\", \"levels\": [\"note\"], \"summary\": "))
    #expect(home.run("keys").output.hasPrefix("In the week view\n  h Left"))
    #expect(
      home.run("keys", "--json").output.hasPrefix("{\n  \"sections\": [\n    {\n      \"title\":")
    )
  }

  @Test func `a number of the balance out of range is told with its place`() {
    let home = Home()
    home.write("{\"candid\": 1, \"balance\": {\"clashDays\": 22}}", to: "plan.json")
    let words = "$.balance.clashDays is 22, not a whole number from 0 to 21; mend it in an editor"
    #expect(home.run("check") == .refused(65, "plan.json:1:40: \(words)"))
    #expect(home.run("doctor").output.contains("balance.clashDays is 22"))
  }
}
