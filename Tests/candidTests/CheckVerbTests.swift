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
              2 of 2 polished, over 1/2; none shows the hard side. Tell the whole story in 1 of \
            them, or add 2 that are not polished.
              note: 2 posts have no intention yet.

            Week 7 · 9–15 Feb 2026
              no posts

            """,
          complaint: "",
          exitCode: 1
        )
    )
    #expect(home.run("check", "next") == .done("Week 7 · 9–15 Feb 2026\n  no posts\n"))
    #expect(home.run("check", "--json").exitCode == 1)
  }

  @Test func `weeks are printed as JSON in the order asked for`() {
    let output = Home().run("check", "next", "this", "--json").output
    #expect(output.hasPrefix("{\n  \"weeks\": [\n    {\n      \"week\": \"2026-W07\",\n"))
    #expect(output.contains("\"findings\": []\n    },\n    {\n      \"week\": \"2026-W06\""))
  }
}
