import Foundation
import Testing

@Suite struct ConfigVerbTests {
  private let home = Home()

  private var file: String { "\(home.path)/.config/candid/config.json" }

  private func write(_ text: String) throws {
    try home.writeConfig(text)
  }

  /// The rows of the settings, with single blanks between their columns.
  private func rows(_ arguments: String..., with variables: [String: String] = [:]) -> [String] {
    let words = arguments + ["config"]
    let outcome = home.run(bytes: words.map { Array($0.utf8) }, with: variables)
    return outcome.output.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func `without a file everything is as usual`() {
    let outcome = home.run("config")
    #expect(outcome.exitCode == 0)
    #expect(outcome.complaint == "")
    #expect(
      rows() == [
        "file \(file) not there", "plan \(home.plan) default", "colour yes default",
        "glyphs unicode default", "mouse yes default", "colours.connection 132 default",
        "colours.education 32 default", "colours.behind-the-scenes 100 default",
        "colours.polished 63 default", "colours.flag 167 default",
        "confirmations.remove-several no default", "confirmations.quit no default",
      ]
    )
  }

  @Test func `what the file says comes from it`() throws {
    try write(
      """
      {
        "keys": {"today": ["T"], "undo": {"balance": ["z"]}, "remove": []},
        "colours": {"flag": 160, "polished": "default"},
        "glyphs": "ascii",
        "mouse": false,
        "confirmations": {"quit": true},
        "plans": {"studio": "~/studio", "pottery": "/srv/pottery"}
      }
      """
    )
    let rows = rows()
    for row in [
      "file \(file)", "glyphs ascii config.json", "mouse no config.json",
      "colours.connection 132 default", "colours.polished default config.json",
      "colours.flag 160 config.json", "confirmations.remove-several no default",
      "confirmations.quit yes config.json", "plans.studio \(home.path)/studio config.json",
      "plans.pottery /srv/pottery config.json", "keys.today.week T config.json",
      "keys.undo.balance z config.json", "keys.remove.week none config.json",
    ] { #expect(rows.contains(row), "\(row)") }
    #expect(!rows.contains { $0.hasPrefix("keys.undo.week") })
  }

  @Test func `options and the environment go before the file`() throws {
    try write(#"{"glyphs": "unicode", "mouse": true, "plans": {"studio": "/srv/studio"}}"#)
    #expect(
      rows("--ascii", "--no-mouse", "--color", "never", "--plan", "studio").prefix(5) == [
        "file \(file)", "plan /srv/studio --plan", "colour no --color", "glyphs ascii --ascii",
        "mouse no --no-mouse",
      ]
    )
    let rows = rows(with: ["NO_COLOR": "1", "LANG": "C", "CANDID_PLAN": "/elsewhere"])
    #expect(
      rows.prefix(4) == [
        "file \(file)", "plan /elsewhere CANDID_PLAN", "colour no NO_COLOR", "glyphs ascii LANG",
      ]
    )
    #expect(self.rows("--color", "always", with: ["NO_COLOR": "1"])[2] == "colour yes --color")
    #expect(self.rows(with: ["TERM": "linux"])[3] == "glyphs unicode config.json")
  }

  @Test func `the folder of the environment is looked into`() throws {
    try write(#"{"mouse": false}"#)
    let other = "\(home.path)/other"
    let rows = rows(with: ["XDG_CONFIG_HOME": other])
    #expect(rows[0] == "file \(other)/candid/config.json not there")
    #expect(rows[4] == "mouse yes default")
  }

  @Test func `JSON says the same`() throws {
    try write(#"{"mouse": 1, "keys": {"today": ["T"]}}"#)
    let outcome = home.run("config", "--json", with: ["NO_COLOR": "1"])
    let printed = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    )
    #expect(printed["file"] as? String == file)
    #expect(printed["isThere"] as? Bool == true)
    let settings = try #require(printed["settings"] as? [[String: Any]])
    let colour = try #require(settings.first { $0["name"] as? String == "colour" })
    #expect(colour["value"] as? Bool == false)
    #expect(colour["from"] as? String == "environment")
    #expect(colour["by"] as? String == "NO_COLOR")
    #expect(settings.last?["value"] as? [String] == ["T"])
    let problem = "\(file):1:11: $.mouse is 1, not true or false; mend it in an editor"
    #expect(printed["problems"] as? [String] == [problem])
    #expect(outcome.exitCode == 78)
  }

  // MARK: - What is wrong

  @Test(arguments: [
    ("[]", ":1:1: $ is a list, not an object; mend it in an editor"),
    (
      #"{"mose": true}"#,
      ":1:2: “mose” is no setting; those are keys, colours, glyphs, mouse, confirmations, plans"
    ),
    (
      #"{"mouse": "no"}"#,
      ":1:11: $.mouse is the text `no`, not true or false; mend it in an editor"
    ),
    (
      #"{"glyphs": "utf8"}"#,
      ":1:12: $.glyphs is the text `utf8`, not unicode or ascii; mend it in an editor"
    ),
    (
      #"{"colours": {"red": 1}}"#,
      ":1:14: “red” is no colour; those are connection, education, behind-the-scenes, polished, flag"
    ),
    (
      "{\"colours\": {\n  \"flag\": 256}}",
      ":2:11: $.colours.flag is 256, not a number from 0 to 255 or \"default\"; mend it in an editor"
    ),
    (
      #"{"colours": {"flag": -1}}"#,
      ":1:22: $.colours.flag is -1, not a number from 0 to 255 or \"default\"; mend it in an editor"
    ),
    (
      #"{"confirmations": {"add": true}}"#,
      ":1:20: “add” is no confirmation; those are remove-several, quit"
    ),
    (#"{"plans": {"a/b": "/x"}}"#, ":1:12: “a/b” is no name of a plan; use a word without a /"),
    (#"{"plans": {"-a": "/x"}}"#, ":1:12: “-a” is no name of a plan; use a word without a /"),
    (
      #"{"plans": {"a": "x"}}"#,
      ":1:17: $.plans.a is the text `x`, not a folder from / or from ~/; mend it in an editor"
    ),
    (#"{"keys": ["j"]}"#, ":1:10: $.keys is a list, not an object; mend it in an editor"),
    (
      #"{"keys": {"today": "T"}}"#,
      ":1:20: $.keys.today is the text `T`, not a list of keys; mend it in an editor"
    ),
    (
      #"{"keys": {"undo": {"week": ["z", 1]}}}"#,
      ":1:34: $.keys.undo.week[1] is 1, not a text; mend it in an editor"
    ),
    (#"{"keys": {"jump": ["j"]}}"#, ":1:11: “jump” is no command; `candid keys --json` names them"),
    (
      #"{"keys": {"undo": {"wek": ["z"]}}}"#,
      ":1:20: undo has no keys in “wek”; its places are week, ideas, balance, hard parts, month, review"
    ),
    (
      #"{"keys": {"today": ["T", "Entr"]}}"#,
      ":1:26: “Entr” is no key; write one as in j, gd, ^R, Alt-x, F5 or PgUp"
    ),
    (
      #"{"keys": {"today": ["x"]}}"#,
      ":1:21: “x” is a key of stage-next in the week; take another key, or give stage-next one"
    ),
  ])
  func `each mistake is one line with its place`(text: String, complaint: String) throws {
    try write(text)
    let outcome = home.run("config")
    #expect(outcome.complaint == "candid: \(file)\(complaint)\n")
    #expect(outcome.exitCode == 78)
    // Other verbs say it, too, and do what they should.
    let other = home.run("week")
    #expect(other.complaint == outcome.complaint)
    #expect(other.exitCode == 0)
  }

  @Test func `what is right beside a mistake has its effect`() throws {
    try write(#"{"mouse": 1, "glyphs": "ascii", "colours": {"flag": 300, "polished": 1}}"#)
    let outcome = home.run("config")
    #expect(outcome.complaint.split(separator: "\n").count == 2)
    #expect(rows().contains("glyphs ascii config.json"))
    #expect(rows().contains("colours.polished 1 config.json"))
    #expect(rows().contains("colours.flag 167 default"))
  }

  @Test func `a file that cannot be read is told, and the usual settings are used`() throws {
    try write("{")
    let outcome = home.run("config")
    #expect(
      outcome.complaint
        == "candid: \(file):1:2: ends inside an object; mend it in an editor; the usual settings are used\n"
    )
    #expect(outcome.exitCode == 78)
    #expect(rows()[4] == "mouse yes default")
  }

  @Test func `hostile names reach no terminal raw`() throws {
    try write(#"{"\u001b[31m\u202e": 1, "keys": {"\u001b]0;x": ["j"]}}"#)
    let outcome = home.run("config")
    #expect(!outcome.complaint.contains("\u{1B}"))
    #expect(!outcome.complaint.contains("\u{202E}"))
    #expect(outcome.complaint.split(separator: "\n").count == 2)
  }

  // MARK: - What verbs take from it

  @Test func `the list of keys has those that work`() throws {
    try write(#"{"keys": {"today": ["T", "gt"]}}"#)
    #expect(home.run("keys").output.contains("\n  T gt "))
  }

  @Test func `text has the signs and the colours of the file`() throws {
    home.run("add", "A", "--on", "today", "--intention", "education")
    #expect(home.run("week").output.contains("◆"))
    try write(#"{"glyphs": "ascii", "colours": {"education": 99}}"#)
    #expect(!home.run("week").output.contains("◆"))
    #expect(home.run("--color", "always", "week").output.contains("\u{1B}[38;5;99mE"))
    try write(#"{"colours": {"education": "default"}}"#)
    #expect(!home.run("--color", "always", "week").output.contains("38;5;"))
  }

  @Test func `a plan is named wherever one is asked for`() throws {
    try write(#"{"plans": {"two": "~/second"}}"#)
    let made = home.run("--plan", "two", "init", "--name", "Two")
    #expect(made.output.hasPrefix("Made the plan “Two” in \(home.path)/second"))
    #expect(home.run("--plan", "two", "add", "A", "--on", "today").exitCode == 0)
    #expect(home.run("week", "--plan", "two").output.hasPrefix("Two · Week 6"))
    #expect(home.run("--plan", "two").output.hasPrefix("Two · Week 6"))
  }

  @Test func `an unknown name lists the known ones`() throws {
    try write(#"{"plans": {"two": "~/second", "one": "~/first"}}"#)
    #expect(
      home.run("--plan", "tow", "week")
        == .refused(
          66,
          "no plan is named “tow”; config.json names one, two, and a folder is written ./tow"
        )
    )
    #expect(home.run("--plan", "./tow", "week").complaint.contains("/./tow: no plan here"))
  }

  @Test func `a folder of that name goes before a plan of that name`() throws {
    try write(#"{"plans": {"two": "~/second"}}"#)
    home.run("--plan", "./two", "init", "--name", "Here")
    #expect(home.run("--plan", "two", "week").output.hasPrefix("Here · Week 6"))
  }
}
