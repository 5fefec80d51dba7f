import Testing

@Suite struct WeekVerbTests {
  private func home() -> Home {
    let home = Home()
    home.run("add", "Ten years", "--on", "mon", "--to", "x")
    home.run(
      "add",
      "What a bad firing costs",
      "--on",
      "tue",
      "--at",
      "12:15",
      "--story",
      "polished"
    )
    home.run(
      "add",
      "Sold out",
      "--on",
      "wed",
      "--at",
      "8:00",
      "--channel",
      "ig",
      "--channel",
      "li",
      "--intention",
      "connection",
      "--story",
      "polished",
      "--offer",
      "--need",
      "trust what they buy"
    )
    return home
  }

  private static let text = """
    Studio Mira · Week 6 · 2–8 Feb 2026
    Intention ●·   1 connection  1 untagged
    Story     ★★   ! 2 of 2 polished, no hard side · +1 note · last 4 weeks 2 of 2

    Tue 3 Feb · today
      ce9094vv  12:15  ·★   draft   0/3         What a bad firing costs

    Wed 4 Feb
      6pvh5b8v  08:00  ●★$  draft   1/3  ig li  Sold out

    flag: 2 of 2 polished, over 1/2; none shows the hard side. Tell the whole story
    in 1 of them, or add 2 that are not polished.
    note: 1 post has no intention yet.

    """

  @Test(arguments: [[], ["week"], ["week", "this"], ["week", "2026-W06"], ["week", "w6"]])
  func `the week is printed as text`(arguments: [String]) {
    #expect(home().run(bytes: arguments.map { Array($0.utf8) }) == .done(Self.text))
  }

  @Test func `in a plain locale it is ASCII`() {
    let text = Self.text.replacing("●", with: "C").replacing("★", with: "*")
      .replacing("–", with: "-").replacing(" · ", with: " - ").replacing("·", with: "-")
    for outcome in [home().run("week", with: ["LANG": "C"]), home().run("week", "--ascii")] {
      #expect(outcome == .done(text))
    }
  }

  @Test func `colours come when asked for`() {
    let home = home()
    #expect(home.run("--color", "always", "week").output.contains("\u{1B}[38;5;132m●\u{1B}[0m"))
    #expect(home.run("--color=never", "week") == .done(Self.text))
  }

  @Test func `a week without posts says so`() {
    #expect(
      Home().run("week", "next")
        == .done(
          """
          Studio Mira · Week 7 · 9–15 Feb 2026
          Intention
          Story     no posts

          No posts this week.

          """
        )
    )
  }

  @Test(arguments: [
    ("2026-W54", "“2026-W54” does not exist; 2026 has 53 weeks"),
    ("soon", "“soon” is no week; write 2026-W48, w48, this, next, last, +1w or a date"),
    ("", "a week is empty; give one such as this, w48 or 2026-W48"),
  ])
  func `what is no week is refused`(word: String, complaint: String) {
    for verb in ["week", "check"] {
      #expect(Home().run(verb, word) == .refused(64, complaint))
    }
  }

  @Test func `a week is printed as JSON`() {
    let home = Home()
    home.run("add", "Sold out", "--on", "wed")
    let output = home.run("week", "--json").output
    #expect(
      output.hasPrefix("{\n  \"week\": \"2026-W06\",\n  \"days\": [\n    {\n      \"date\": ")
    )
    #expect(
      output.hasSuffix(
        """
          "balance": {
            "week": "2026-W06",
            "counted": 1,
            "polished": 0,
            "whole": 0,
            "hard": 0,
            "plain": 0,
            "untold": 1,
            "intentions": {"connection": 0, "education": 0, "behind-the-scenes": 0, "untagged": 1},
            "verdict": "tooFew",
            "fourWeeks": {"counted": 1, "polished": 0, "untold": 1, "verdict": "tooFew"},
            "findings": [
              {
                "rule": "untagged",
                "level": "note",
                "message": "1 post has no intention yet.",
                "posts": ["ce9094vv254j"],
                "accepted": null
              }
            ]
          }
        }

        """
      )
    )
  }

  @Test func `a damaged week is not taken for an empty one`() {
    let home = Home()
    home.write("", to: "weeks/2026-W06.json")
    let outcome = home.run("week")
    #expect(
      outcome
        == Outcome(
          output: """
            Studio Mira · Week 6 · 2–8 Feb 2026
            Intention
            Story     ! its file cannot be read

            """,
          complaint: """
            candid: weeks/2026-W06.json: the file is empty; bring it back from a backup, or remove it

            """,
          exitCode: 65
        )
    )
    #expect(home.run("week", "--json").output.contains("\"verdict\": null"))
    #expect(home.run("check").exitCode == 65)
    #expect(home.run("add", "x", "--on", "wed").exitCode == 65)
    #expect(home.read("weeks/2026-W06.json") == "")
  }

  @Test func `an open slot is a line among the posts, one of a day that is over is none`() {
    let home = Home()
    home.write(
      """
      {"candid": 1, "timeZone": "Europe/Brussels", "rhythm": [
        {"id": "past", "day": "monday"},
        {"id": "bts", "day": "friday", "time": "12:00", "intention": "behind-the-scenes"}]}
      """,
      to: "plan.json"
    )
    home.run("add", "Sold out", "--on", "fri", "--at", "8:00")
    let text = home.run("week").output
    #expect(text.contains("12:00  ▲□   open slot  behind-the-scenes\n"))
    #expect(text.split(separator: "\n").filter { $0.contains("open slot") }.count == 1)
    #expect(text.contains("one post, too few to say"))
  }
}
