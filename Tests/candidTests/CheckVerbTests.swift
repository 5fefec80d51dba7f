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
}
