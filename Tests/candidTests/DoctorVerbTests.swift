import Foundation
import Testing

/// `doctor`, and what other verbs say of a damaged file.
@Suite struct DoctorVerbTests {
  private static let week = """
    {"candid": 1, "week": "2026-W06", "posts": [
    {"id": "111111111111", "title": "A shelf", "date": "2026-02-03", "channels": ["fb"]}
    ]}

    """
  private static let backup = ".candid/backup/2026-02-02/weeks/2026-W06.json"

  @Test func `a plan that is well is said to be`() {
    let home = Home()
    home.run("add", "Sold out", "--on", "wed")
    #expect(home.run("doctor") == .done("Nothing is wrong.\n"))
    #expect(home.run("doctor", "--json") == .done("{\n  \"ailments\": []\n}\n"))
  }

  @Test func `each ailment has a line, and the exit code is 65`() {
    let home = Home()
    home.write(Self.week, to: "weeks/2026-W06.json")
    home.write("", to: "weeks/2026-W07.json")
    let outcome = home.run("doctor")
    #expect(
      outcome
        == Outcome(
          output: """
            weeks/2026-W06.json:2:79: the plan has no channel `fb`; add it to `channels` of plan.json, \
            or take it out here
            weeks/2026-W07.json: the file is empty; bring it back from a backup, or remove it

            """,
          complaint: "",
          exitCode: 65
        )
    )
    let tree = home.run("doctor", "--json")
    #expect(tree.exitCode == 65)
    #expect(
      tree.output.hasPrefix(
        """
        {
          "ailments": [
            {
              "kind": "unknown-channel",
              "path": "weeks/2026-W06.json",
              "line": 2,
              "column": 79,
              "what": "the plan has no channel `fb`",
              "remedy": "add it to `channels` of plan.json, or take it out here"
            },
            {
              "kind": "empty",
              "path": "weeks/2026-W07.json",
              "line": null,
              "column": null,

        """
      )
    )
  }

  @Test func `names with escapes are printed without them`() {
    let home = Home()
    home.write("", to: "weeks/\u{1B}[31m\n.json")
    let output = home.run("doctor").output
    #expect(output.hasPrefix("weeks/␛[31m␊.json: no week has this name"))
    #expect(output.split(separator: "\n").count == 1)
  }

  @Test func `a plan whose settings are damaged is looked at, too`() {
    let home = Home()
    home.write("{", to: "plan.json")
    home.write(Self.week, to: "weeks/2026-W07.json")
    let outcome = home.run("doctor")
    #expect(outcome.exitCode == 65)
    #expect(outcome.output.split(separator: "\n").count == 2)
    let refusal = "plan.json:1:2: ends inside an object; mend it in an editor"
    #expect(home.run("week") == .refused(65, refusal))
  }

  @Test func `a week that someone removed is brought back where it is named`() throws {
    let home = Home()
    home.write(Self.week, to: Self.backup)
    #expect(home.run("doctor", "--restore").output.hasPrefix("No file is damaged"))
    let outcome = home.run("doctor", "--restore", "2026-W06")
    #expect(outcome.output.hasPrefix("Restored weeks/2026-W06.json from the copy of 2026-02-02\n"))
    #expect(home.read("weeks/2026-W06.json") == Self.week)
    #expect(home.run("doctor", "--restore", "2026-W07").exitCode == 66)
  }

  @Test func `a damaged week is restored from its backup`() throws {
    let home = Home()
    home.write("{\"half", to: "weeks/2026-W06.json")
    home.write(Self.week, to: Self.backup)
    let outcome = home.run("doctor", "--restore")
    let rescue = try #require(home.rescued.first)
    #expect(rescue.hasPrefix(".candid/rescue/2026-W06.json-20260203T080000Z-"))
    #expect(
      outcome
        == .done(
          """
          Restored weeks/2026-W06.json from the copy of 2026-02-02; what was there is in \(rescue)
          No saved change is missing in it

          """
        )
    )
    #expect(home.read("weeks/2026-W06.json") == Self.week)
    #expect(home.read(rescue) == "{\"half")
    #expect(
      home.run("doctor", "--restore")
        == .done("No file is damaged or empty; nothing was changed.\n")
    )
    #expect(
      home.run("doctor", "--restore", "2026-W06")
        == .done("weeks/2026-W06.json can be read; it is left as it is\n")
    )
  }

  @Test func `what was saved after the backup comes back with the command that is told`() {
    let home = Home()
    for (title, seed) in [("First", "1"), ("Second", "2"), ("Third", "3")] {
      home.run("add", title, "--on", "wed", with: ["CANDID_SEED": seed])
    }
    home.run("tag", "First", "--story", "whole")
    let ids = home.run("history").output.split(separator: "\n").map { $0.prefix(8) }
    let meant = home.read("weeks/2026-W06.json")
    home.write("", to: "weeks/2026-W06.json")
    let redo = "redo \(ids[2]) \(ids[1]) \(ids[0])"
    #expect(
      home.run("doctor", "--restore")
        == .done(
          """
          Restored weeks/2026-W06.json from the copy of 2026-02-03
          3 changes made after that are not in it; `candid \(redo)` makes them again

          """
        )
    )
    #expect(home.run("list", "--format", "{title}") == .done("First\n"))
    #expect(home.run(bytes: redo.split(separator: " ").map { Array($0.utf8) }).exitCode == 0)
    #expect(home.read("weeks/2026-W06.json") == meant)
  }

  @Test func `settings are copied with the first file of a day, and come back`() throws {
    let home = Home()
    let plan = try #require(home.read("plan.json"))
    for seed in ["1", "2"] {
      home.run("add", "Before", "--on", "wed", with: ["CANDID_SEED": seed])
    }
    home.write(
      plan.replacing("\"candid\": 1,", with: "\"candid\": 1, \"mission\": \"Later\","),
      to: "plan.json"
    )
    home.run("add", "After", "--on", "wed", with: ["CANDID_SEED": "3"])
    #expect(home.read(".candid/backup/2026-02-03/plan.json") == plan)
    home.write("{", to: "plan.json")
    let outcome = home.run("doctor", "--restore")
    #expect(
      outcome.output.hasPrefix("Restored plan.json from the copy of 2026-02-03; what was there")
    )
    #expect(outcome.output.hasSuffix("\nNo saved change is missing in it\n"))
    #expect(home.read("plan.json") == plan)
    #expect(home.run("list").output.split(separator: "\n").count == 3)
  }

  @Test func `a damaged week without a backup stays as it is`() {
    let home = Home()
    home.write("", to: "weeks/2026-W06.json")
    let why = "weeks/2026-W06.json: the file is empty; bring it back from a backup, or remove it"
    #expect(home.run("doctor", "--restore") == .refused(65, "left as it is: \(why)"))
    #expect(home.read("weeks/2026-W06.json") == "")
  }

  @Test(arguments: [
    (["doctor", "2026-W06"], "“2026-W06” has no meaning without --restore", Int32(64)),
    (["doctor", "--restore", "--json"], "--json does not go with --restore; choose one", 64),
    (
      ["doctor", "--restore", "2026-W09"],
      "weeks/2026-W09.json: no such file; `candid doctor` lists what is wrong", 66
    ),
  ])
  func `what makes no sense is refused`(arguments: [String], complaint: String, code: Int32) {
    let outcome = Home().run(bytes: arguments.map { Array($0.utf8) })
    #expect(outcome == .refused(code, complaint))
  }

  @Test func `where no plan is, there is none to look at`() {
    let home = Home(withPlan: false)
    #expect(home.run("doctor").exitCode == 66)
    #expect(home.run("migrate").exitCode == 66)
    #expect(home.run("resolve").exitCode == 66)
  }

  @Test func `the two sides of a merge are named as such wherever the week is read`() {
    let home = Home()
    home.write("{\"candid\": 1,\n<<<<<<< HEAD\n=======\n>>>>>>> b\n}", to: "weeks/2026-W06.json")
    let words =
      "weeks/2026-W06.json:2:1: git conflict markers; finish the merge, or see `candid doctor`"
    #expect(home.run("week").complaint == "candid: \(words)\n")
    #expect(home.run("add", "x", "--on", "wed") == .refused(65, words))
    let line = "weeks/2026-W06.json:2:1: git conflict markers; finish the merge\n"
    #expect(home.run("doctor") == Outcome(output: line, complaint: "", exitCode: 65))
  }

  @Test(.enabled(if: getuid() != 0, "modes do not bind root"))
  func `a file that may not be read makes the exit code 77, whichever it is`() {
    let home = Home()
    home.write(Self.week, to: "weeks/2026-W06.json")
    let path = "\(home.plan)/weeks/2026-W06.json"
    chmod(path, 0)
    let words = "weeks/2026-W06.json: cannot read it, permission denied; look at its owner and mode"
    for verb in ["week", "check", "list"] {
      let outcome = home.run(verb)
      #expect(outcome.exitCode == 77)
      #expect(outcome.complaint == "candid: \(words)\n")
    }
    #expect(home.run("add", "x", "--on", "wed") == .refused(77, words))
    home.write("{", to: "weeks/2026-W05.json")
    #expect(home.run("list").exitCode == 65)
    chmod("\(home.plan)/plan.json", 0)
    #expect(home.run("week").exitCode == 77)
  }

  @Test func `a post in the file of another week is put right as the doctor says`() {
    let home = Home()
    home.write(Self.week.replacing("\"fb\"", with: ""), to: "weeks/2026-W06.json")
    home.write(
      Self.week.replacing("\"fb\"", with: "").replacing("W06", with: "W07")
        .replacing("111111111111", with: "222222222222"),
      to: "weeks/2026-W07.json"
    )
    let outcome = home.run("doctor")
    let place = "weeks/2026-W07.json:2:52: the post of 2026-02-03 belongs in weeks/2026-W06.json"
    #expect(outcome.output == "\(place); `candid move 22222222 --to 2026-02-03` puts it there\n")
    #expect(home.run("move", "22222222", "--to", "2026-02-03").exitCode == 0)
    #expect(home.run("doctor") == .done("Nothing is wrong.\n"))
  }
}
