import Testing

@Suite struct AddVerbTests {
  @Test func `a post is added on its day`() {
    let home = Home()
    let outcome = home.run(
      "add",
      "Firing day",
      "--on",
      "tue",
      "--at",
      "9:30",
      "--intention",
      "education",
      "--story",
      "whole",
      "--channel",
      "li",
      "--channel",
      "Instagram",
      "--offer",
      "--need",
      "a gift",
      "--why",
      "show the work",
      "--text",
      "-",
      input: "Line one\nLine two\n"
    )
    #expect(outcome == .done("Added “Firing day” on Tue 2026-02-03 at 09:30 (ce9094vv)\n"))
    #expect(
      home.read("weeks/2026-W06.json") == """
        {
          "candid": 1,
          "week": "2026-W06",
          "posts": [
            {
              "id": "ce9094vv254j",
              "title": "Firing day",
              "text": "Line one\\nLine two",
              "date": "2026-02-03",
              "time": "09:30",
              "channels": ["li", "ig"],
              "intention": "education",
              "story": "whole",
              "offer": true,
              "need": "a gift",
              "why": "show the work",
              "created": "2026-02-03T08:00:00Z"
            }
          ]
        }

        """
    )
  }

  @Test func `without a day it is an idea`() {
    let home = Home()
    #expect(home.run("add", "  The shelf ") == .done("Added the idea “The shelf” (ce9094vv)\n"))
    #expect(home.run("list", "--ideas", "--format", "{title}") == .done("The shelf\n"))
  }

  @Test func `the new post is printed as JSON`() {
    #expect(
      Home().run("add", "Firing day", "--on", "2026-02-08", "--json")
        == .done(
          """
          {
            "changed": [
              {
                "id": "ce9094vv254j",
                "title": "Firing day",
                "date": "2026-02-08",
                "created": "2026-02-03T08:00:00Z",
                "week": "2026-W06"
              }
            ],
            "undo": "candid undo"
          }

          """
        )
    )
  }

  @Test func `a title after two dashes may start with a dash`() {
    let home = Home()
    #expect(home.run("add", "--", "--plan") == .done("Added the idea “--plan” (ce9094vv)\n"))
  }

  @Test(arguments: [
    ("today", "Tue 2026-02-03"), ("yesterday", "Mon 2026-02-02"), ("tue", "Tue 2026-02-03"),
    ("next fri", "Fri 2026-02-13"), ("+2w", "Tue 2026-02-17"), ("w49", "Mon 2025-12-01"),
    ("2028-02-29", "Tue 2028-02-29"), ("2026-W53", "Mon 2026-12-28"),
  ])
  func `the answer names the absolute date`(word: String, date: String) {
    #expect(Home().run("add", "x", "--on", word) == .done("Added “x” on \(date) (ce9094vv)\n"))
  }

  @Test(arguments: [
    ("2026-02-30", "“2026-02-30” is no day of the calendar"),
    ("0000-01-01", "“0000-01-01” is out of range; years run from 1600 to 9999"),
    ("10000-01-01", "“10000-01-01” is out of range; years run from 1600 to 9999"),
    ("2025-W53", "“2025-W53” does not exist; 2025 has 52 weeks"),
    ("31/02", "“31/02” is no date; write 2026-11-24, 24 nov, fri, +3d or w49"),
    ("99999999999", "“99999999999” is no date; write 2026-11-24, 24 nov, fri, +3d or w49"),
  ])
  func `what is no day is refused`(word: String, complaint: String) {
    let home = Home()
    #expect(home.run("add", "x", "--on", word) == .refused(64, "--on: \(complaint)"))
    #expect(home.read("weeks/ideas.json") == nil)
  }

  @Test(arguments: ["24:00", "23:60", "9:5", "9am", "0900", "０９:００", "23:59:60"])
  func `what is no time is refused`(word: String) {
    #expect(
      Home().run("add", "x", "--on", "today", "--at", word)
        == .refused(64, "--at: “\(word)” is no time; write 9:30 or 09:30")
    )
  }

  @Test(arguments: [
    ([""], "a post needs a title; give it a few words"),
    ([" \t "], "a post needs a title; give it a few words"),
    (["a\nb"], "a title is one line; the rest goes into the text"),
    (
      [String(repeating: "x", count: 10_000)],
      "the title has 10000 characters, at most 500 fit; the rest goes into the text"
    ),
    (
      ["x", "--intention", "love"],
      "“love” is no intention; write connection, education, behind-the-scenes, untagged"
    ),
    (
      ["x", "--story", "tall"],
      "“tall” is no story; write polished, whole, hard, plain, untold"
    ),
    (["x", "--channel", "tv"], "“tv” is no channel of this plan; write ig, li"),
    (["x", "--channel", " "], "--channel is empty; give a channel of the plan"),
    (["x", "--at", "9:30"], "--at needs a day; give --on too"),
    (["x", "--on", "ideas", "--at", "9:30"], "--at needs a day; an idea has no time"),
    (["x", "--on", " "], "--on is empty; give a day such as fri, +3d or 2026-11-24"),
    (["x", "--why", " "], "--why is empty; give a few words"),
    (["x", "--need", "a\nb"], "--need is one line"),
    (["x", "--text", ""], "--text is empty; name a file, or - for input"),
    (["x", "--on="], "missing value for `--on <day>`; see `candid add --help`"),
    (["x", "--on"], "missing value for `--on <day>`; see `candid add --help`"),
    (
      ["x", "y"],
      "unexpected argument “y”; put words that belong together in quotes, or see `candid add --help`"
    ),
    ([], "missing expected argument `<title>`; see `candid add --help`"),
    (
      ["-x"],
      "unknown option “-x”; put `--` before a text that starts with a dash, or see `candid add --help`"
    ),
    (
      ["x", "--onn", "fri"], "unknown option “--onn”; did you mean `--on`? See `candid add --help`"
    ),
  ])
  func `what cannot be stored is refused and nothing is`(arguments: [String], complaint: String) {
    let home = Home()
    let outcome = home.run(bytes: [Array("add".utf8)] + arguments.map { Array($0.utf8) })
    #expect(outcome == .refused(64, complaint))
    #expect(home.read("weeks/ideas.json") == nil)
  }
}
