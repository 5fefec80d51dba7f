import Foundation
import Testing

/// The private log from the command line, and that nothing else prints it.
@Suite struct HardVerbTests {
  private let home = Home()
  private static let secret = "Lost the whole zeppelin"

  @Test func `lines are noted, listed, removed and brought back`() throws {
    #expect(home.run("hard") == .done("Nothing is noted yet.\n"))
    #expect(
      home.run("hard", Self.secret)
        == .done(
          """
          Noted for yourself (ce9094vv)
          It stands in private.json; where git keeps the plan, name that in .gitignore

          """
        )
    )
    let second = home.run("hard", "-", input: "The glaze crawled\n").output
    #expect(second.hasPrefix("Noted for yourself (") && !second.contains("gitignore"))
    let lines = home.run("hard").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0] == "ce9094vv  2026-02-03  \(Self.secret)")
    #expect(lines[1].hasSuffix("  2026-02-03  The glaze crawled"))
    #expect(home.run("hard", "--remove", "CE90") == .done("Removed a hard part (ce9094vv)\n"))
    #expect(home.run("undo") == .done("Undid: Removed a hard part\n"))
    #expect(home.run("hard").output.contains(Self.secret))
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(home.plan)/private.json")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `as JSON it prints the lines`() {
    let changed = home.run("hard", Self.secret, "--json").output
    #expect(changed.contains("\"changed\": [\n    {\"id\": \"ce9094vv"))
    #expect(changed.contains("\"undo\": \"candid undo\""))
    #expect(home.run("hard", "--json").output.contains("\"lines\": [\n    {\"id\": \"ce9094vv"))
  }

  @Test(arguments: [
    (["hard", ""], Int32(64), "the line is empty; give what was hard, in your own words"),
    (["hard", "a\nb"], 64, "the line has several lines; note them one by one"),
    (
      ["hard", "a", "--remove", "b"], 64,
      "--remove goes without a line to note; do one after the other"
    ),
    (["hard", "--remove", ""], 64, "--remove is empty; give the beginning of a line's id"),
    (
      ["hard", "--remove", "zz"], 66,
      "no hard part has an id that begins with “zz”; `candid hard` lists them"
    ),
  ])
  func `what cannot be noted or removed is refused`(
    arguments: [String],
    exitCode: Int32,
    complaint: String
  ) {
    #expect(home.run(bytes: arguments.map { Array($0.utf8) }) == .refused(exitCode, complaint))
  }

  @Test func `several lines that fit are refused`() {
    home.write(
      """
      {"candid": 1, "lines": [
        {"id": "aaaaaaaaaaaa", "date": "2026-02-03", "text": "One"},
        {"id": "aaaaaaaaaaab", "date": "2026-02-03", "text": "Two"}]}
      """,
      to: "private.json"
    )
    #expect(
      home.run("hard", "--remove", "aa")
        == .refused(64, "“aa” fits 2 hard parts; give more of the id")
    )
  }

  @Test func `a damaged one is named by its own verb and blocks no other`() {
    home.write("{\"candid\": 1, \"lines\": \"\(Self.secret)\"}", to: "private.json")
    let outcome = home.run("hard")
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.complaint
        == "candid: private.json:1:24: $.lines is a text, not a list of lines; mend it in an editor\n"
    )
    #expect(home.run("hard", "More").exitCode == 65)
    #expect(home.run("add", "Firing", "--on", "fri").exitCode == 0)
    #expect(home.run("list").exitCode == 0)
    #expect(home.read("private.json")?.contains(Self.secret) == true)
  }

  /// Every verb of the program, and how it is asked for what it prints; `hard` is the exception.
  private static let verbs: [String: [[String]]] = [
    "accept": [["accept", "this", "polished", "--because", "so"]],
    "review": [["review"], ["review", "--json"]],
    "add": [["add", "Another", "--on", "thu"]],
    "ask": [["ask", "Firing"], ["ask", "Firing", "--json"]],
    "check": [["check", "--by", "channel", "--repairs"], ["check", "--json"]],
    "demo": [["demo"]], "doctor": [["doctor"], ["doctor", "--json"]],
    "duplicate": [["duplicate", "Firing", "--to", "sat"]],
    "config": [["config"], ["config", "--json"]],
    "edit": [["edit", "Firing", "--why", "so"]],
    "history": [["history"], ["history", "--json"]], "init": [["init", "other"]],
    "keys": [["keys"]],
    "list": [["list", "--all"], ["list", "--find", "zeppelin"], ["list", "--json"]],
    "migrate": [["migrate", "--dry-run"], ["migrate"]],
    "move": [["move", "Firing", "--to", "sun"]],
    "redo": [["redo"]], "reflect": [["reflect", "Firing"]], "remove": [["remove", "Another"]],
    "repair": [["repair", "this", "1"]], "resolve": [["resolve"]], "restore": [["restore", "zz"]],
    "rules": [["rules"]], "schema": [["schema", "private"]],
    "show": [["show", "Firing"], ["show", "Firing", "--json"]],
    "stage": [["stage", "posted", "Firing"]], "tag": [["tag", "Firing", "--story", "polished"]],
    "undo": [["undo"], ["undo", "--json"]], "week": [["week"], ["week", "--json"]],
  ]

  @Test func `no other verb prints a private line`() throws {
    home.run("add", "Firing", "--on", "fri")
    home.run("hard", Self.secret)
    home.run("hard", "--remove", "ce90")
    home.run("undo")
    #expect(home.run("hard").output.contains(Self.secret))
    let help = home.run("--help").output
    for (verb, calls) in Self.verbs.sorted(by: { $0.key < $1.key }) {
      #expect(help.contains("  \(verb) "), "\(verb)")
      for call in calls {
        let outcome = home.run(bytes: call.map { Array($0.utf8) })
        #expect(!outcome.output.contains("zeppelin"), "\(call)")
        #expect(!outcome.complaint.contains(Self.secret), "\(call)")
      }
    }
    #expect(!home.run().output.contains(Self.secret))
    let subcommands = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
      .split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0 != "See" }
    let asked = Set(Self.verbs.keys).union(["hard"])
    #expect(subcommands.allSatisfy(asked.contains), "\(subcommands.filter { !asked.contains($0) })")
    #expect(subcommands.count >= asked.count)
  }
}
