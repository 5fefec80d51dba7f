import Testing

@Suite struct ReviewVerbTests {
  private func home() -> Home {
    let home = Home()
    for (number, word) in ["2026-01-06", "2026-01-07", "2026-02-10", "2026-02-11"].enumerated() {
      home.run("add", "p\(number)", "--on", word, "--story", number < 2 ? "polished" : "hard")
    }
    home.run("add", "now", "--on", "today", "--story", "plain", "--intention", "education")
    home.run("stage", "ready", "now")
    return home
  }

  @Test func `the weeks around this one are printed, a row each`() {
    #expect(
      home().run("review")
        == Outcome(
          output: """
            Studio Mira · 8 Dec 2025 – 1 Mar 2026
             2025-W50  8–14 Dec                no posts
             2025-W51  15–21 Dec               no posts
             2025-W52  22–28 Dec               no posts
             2026-W01  29 Dec – 4 Jan          no posts
             2026-W02  5–11 Jan        ··  ★★  ! 2 of 2 polished, no hard side · +1 note
             2026-W03  12–18 Jan               no posts
             2026-W04  19–25 Jan               no posts
             2026-W05  26 Jan – 1 Feb          no posts
            ▸2026-W06  2–8 Feb         ◆   ○   one post, too few to say · +2 notes
             2026-W07  9–15 Feb        ··  ▼▼  0 of 2 polished · +1 note
             2026-W08  16–22 Feb               no posts
             2026-W09  23 Feb – 1 Mar          no posts

            First 6 weeks 2 of 2 polished, last 6 weeks 0 of 3: a smaller share shows only the win.
            This week is planned, you can close the laptop.

            """,
          complaint: "",
          exitCode: 0
        )
    )
  }

  @Test(arguments: [
    (["--from", "2026-W02", "--to", "this"], 5, "2026-W02", "2026-W06"),
    (["--from", "2026-W02"], 12, "2026-W02", "2026-W13"),
    (["--to", "2026-W06"], 12, "2025-W47", "2026-W06"),
    (["--from", "this", "--to", "this"], 1, "2026-W06", "2026-W06"),
    (["--from", "2016-W08", "--to", "this"], 520, "2016-W08", "2026-W06"),
    (["--from", "9999-W50"], 3, "9999-W50", "9999-W52"),
    (["--to", "1600-W02"], 3, "1599-W52", "1600-W02"),
  ])
  func `any weeks can be asked for`(words: [String], count: Int, first: String, last: String) {
    let outcome = Home().run(bytes: (["review"] + words).map { Array($0.utf8) })
    let rows = outcome.output.split(separator: "\n").dropFirst().map { $0.dropFirst().prefix(8) }
    #expect(rows.count == count)
    #expect(rows.first.map(String.init) == first)
    #expect(rows.last.map(String.init) == last)
    #expect(outcome.exitCode == 0)
  }

  @Test(arguments: [
    (
      ["--from", "next", "--to", "this"],
      "--from is 2026-W07, after --to, which is 2026-W06; put the earlier week first"
    ),
    (
      ["--from", "2016-W07", "--to", "this"],
      "--from 2016-W07 makes 521 weeks, more than 520; 2016-W08 is the first that fits"
    ),
    (["--from", ""], "--from is empty; give one such as this, w48 or 2026-W48"),
    (
      ["--to", "soon"],
      "--to: “soon” is no week; write 2026-W48, w48, this, next, last, +1w or a date"
    ),
  ])
  func `what cannot be reviewed is refused`(words: [String], why: String) {
    let outcome = Home().run(bytes: (["review"] + words).map { Array($0.utf8) })
    #expect(outcome == Outcome(output: "", complaint: "candid: \(why)\n", exitCode: 64))
  }

  @Test func `a week that cannot be read says so, and makes the exit code 65`() {
    let home = home()
    home.write("{", to: "weeks/2026-W05.json")
    let outcome = home.run("review")
    #expect(
      outcome.output.contains("2026-W05  26 Jan – 1 Feb          ! its file cannot be read\n")
    )
    #expect(outcome.output.contains("0 of 3: a smaller share shows only the win; 1 week cannot be"))
    #expect(outcome.complaint.hasPrefix("candid: weeks/2026-W05.json:1:"))
    #expect(outcome.exitCode == 65)
    #expect(home.run("review", "--json").exitCode == 65)
    // Only what stands in the weeks themselves is missing from them.
    #expect(home.run("review", "--from", "this").exitCode == 0)
  }

  @Test func `weeks are printed as JSON as check prints them, and the trend below`() {
    let home = home()
    let check = home.run("check", "2026-W06", "2026-W07", "--json").output
    let review = home.run("review", "--from", "2026-W06", "--to", "2026-W07", "--json")
    #expect(review.output.hasPrefix(check.dropLast("\n}\n".count)))
    #expect(review.output.hasSuffix(",\n  \"trend\": null,\n  \"planned\": true\n}\n"))
    #expect(
      home.run("review", "--from", "2026-W02", "--to", "2026-W07", "--json").output.hasSuffix(
        """
        ],
          "trend": {
            "earlier": {"weeks": 3, "counted": 2, "polished": 2, "untold": 0},
            "later": {"weeks": 3, "counted": 3, "polished": 0, "untold": 0},
            "unread": 0,
            "share": "smaller",
            "text": "First 3 weeks 2 of 2 polished, last 3 weeks 0 of 3: a smaller share shows only \
        the win."
          },
          "planned": true
        }

        """
      )
    )
    #expect(home.run("review", "--to", "last", "--json").output.hasSuffix("\"planned\": null\n}\n"))
  }
}
