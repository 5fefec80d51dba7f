import Testing

@Suite struct CheckVerbTests {
  @Test func `a flag that stands makes the exit code 1`() {
    let home = Home()
    for day in ["mon", "tue"] { home.run("add", day, "--on", "\(day)", "--story", "polished") }
    home.run("move", "mon", "--to", "yesterday")
    #expect(
      home.run("check", "this", "next")
        == Outcome(
          output: """
            Week 6 · 2–8 Feb 2026
            Intention ··   2 untagged
            Story     ★★   ! 2 of 2 polished, no hard side · +1 note · last 4 weeks 2 of 2

            flag: 2 of 2 polished, over 1/2; none shows the hard side. Tell the whole story in 1 of \
            them, or add 2 that are not polished.
            note: 2 posts have no intention yet.

            Week 7 · 9–15 Feb 2026
            Intention
            Story     no posts · last 4 weeks 2 of 2

            no posts

            """,
          complaint: "",
          exitCode: 1
        )
    )
    #expect(home.run("check", "next").exitCode == 0)
    #expect(home.run("check", "--json").exitCode == 1)
  }

  @Test func `four weeks are not counted where one cannot be read`() {
    let home = Home()
    home.run("add", "x", "--on", "today")
    #expect(home.run("check", "--json").output.contains("\"fourWeeks\": {\"counted\": 1"))
    home.write("{", to: "weeks/2026-W04.json")
    for verb in ["check", "week"] {
      #expect(home.run(verb, "--json").output.contains("\"fourWeeks\": null"))
    }
    #expect(home.run("check", "2026-W04", "--json").output.contains("\"fourWeeks\": null"))
  }

  @Test func `weeks are printed as JSON in the order asked for`() {
    let output = Home().run("check", "next", "this", "--json").output
    #expect(output.hasPrefix("{\n  \"weeks\": [\n    {\n      \"week\": \"2026-W07\",\n"))
    #expect(output.contains("\"findings\": []\n    },\n    {\n      \"week\": \"2026-W06\""))
  }

  /// A week that is fine as a whole, and too polished on one channel.
  private func homeOfTwoChannels() -> Home {
    let home = Home()
    for title in ["Win", "Award"] {
      home.run("add", title, "--on", "today", "--story", "polished", "--channel", "ig")
    }
    for title in ["Kiln", "Shelf"] {
      home.run("add", title, "--on", "today", "--story", "hard", "--channel", "li")
    }
    home.run("add", "Nowhere", "--on", "today", "--story", "plain")
    home.run("tag", "Win", "Award", "Kiln", "Shelf", "Nowhere", "--intention", "connection")
    return home
  }

  @Test func `each channel has its balance, and its flag makes the exit code 1`() {
    let home = homeOfTwoChannels()
    #expect(home.run("check").exitCode == 0)
    #expect(
      home.run("check", "--by", "channel")
        == Outcome(
          output: """
            Week 6 · 2–8 Feb 2026
            Intention ●●●●●   5 connection
            Story     ★★▼▼○   2 of 5 polished · +1 note · last 4 weeks 2 of 5

            2 of 5 polished
            note: All 5 posts are connection.

            Instagram
            Intention ●●   2 connection
            Story     ★★   ! 2 of 2 polished, no hard side · last 4 weeks 2 of 2

            flag: 2 of 2 polished, over 1/2; none shows the hard side. Tell the whole story in 1 of \
            them, or add 2 that are not polished.

            LinkedIn
            Intention ●●   2 connection
            Story     ▼▼   0 of 2 polished · last 4 weeks 0 of 2

            0 of 2 polished

            no channel
            Intention ●   1 connection
            Story     ○   one post, too few to say · last 4 weeks 0 of 1, too few to say

            one post, too few to say

            """,
          complaint: "",
          exitCode: 1
        )
    )
  }

  @Test func `channels are printed as JSON in the week`() {
    let home = homeOfTwoChannels()
    let outcome = home.run("check", "--by", "channel", "--json")
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.output.contains("  \"channels\": [\n        {\n          \"channel\": \"ig\",\n")
    )
    #expect(
      outcome.output.contains(
        """
                {
                  "channel": null,
                  "name": "no channel",
                  "counted": 1,
                  "polished": 0,
                  "whole": 0,
                  "hard": 0,
                  "plain": 1,
                  "untold": 0,
                  "intentions": {"connection": 1, "education": 0, "behind-the-scenes": 0, "untagged": 0},
                  "verdict": "tooFew",
                  "fourWeeks": {"counted": 1, "polished": 0, "untold": 0, "verdict": "tooFew"},
                  "findings": []
                }
              ]
            }
          ]
        }

        """
      )
    )
    #expect(!home.run("check", "--json").output.contains("channels"))
    #expect(
      home.run("check", "next", "--by", "channel", "--json").output.contains("\"channels\": []")
    )
  }

  @Test func `a week is printed by channel or as a whole`() {
    #expect(
      Home().run("check", "--by", "story")
        == .refused(
          64,
          "the value “story” does not fit `--by <kind>`; write channel; see `candid check --help`"
        )
    )
  }
}
