import Testing

@Suite struct RepairVerbTests {
  /// A week with two wins and a plain post, and an idea that shows the hard side.
  private func home() -> Home {
    let home = Home()
    for (title, day) in [("Sold out", "wed"), ("Featured", "thu")] {
      home.run(
        "add",
        title,
        "--on",
        day,
        "--story",
        "polished",
        "--intention",
        "connection"
      )
    }
    home.run("add", "The shelf we lost", "--story", "hard", "--intention", "behind-the-scenes")
    home.run("add", "Glossary", "--on", "fri", "--story", "plain", "--intention", "education")
    return home
  }

  @Test func `check lists the repairs of each week by number`() {
    let outcome = home().run("check", "this", "next", "--repairs")
    #expect(
      outcome.output == """
        Week 6 · 2–8 Feb 2026
        Intention ●●◆   2 connection  1 education
        Story     ★★○   ! 2 of 3 polished, no hard side · +2 notes · last 4 weeks 2 of 3

        flag: 2 of 3 polished, over 1/2; none shows the hard side. Tell the whole story in 1 of \
        them, or add 1 that is not polished. 1 idea shows the hard side.
        note: None of the 3 posts is behind-the-scenes.
        note: 1 education post names no source: “Glossary”.

        1. place “The shelf we lost” on Sat 7: 2 of 4 polished
        2. move “Sold out” to Wed 11 Feb: 1 of 2 polished
        3. move “Featured” to Thu 12 Feb: 1 of 2 polished
        4. tell the whole story of “Sold out”: 1 of 3 polished
        5. tell the whole story of “Featured”: 1 of 3 polished
        6. add 1 post that is not polished: 2 of 4 polished

        Week 7 · 9–15 Feb 2026
        Intention
        Story     no posts · last 4 weeks 2 of 3

        no posts

        no repairs

        """
    )
    #expect(outcome.exitCode == 1)
  }

  @Test func `repairs stand in the JSON where they were asked for`() {
    let home = home()
    #expect(!home.run("check", "--json").output.contains("repairs"))
    let output = home.run("check", "--json", "--repairs").output
    let id = home.run("list", "--ideas", "--format", "{id}").output.prefix(8)
    #expect(
      output.contains(
        """
              "repairs": [
                {
                  "kind": "place",
                  "direct": true,
                  "posts": ["\(id)
        """
      )
    )
    #expect(output.contains(#""to": "2026-02-07""#))
    #expect(output.contains("\"posts\": [],\n          \"to\": \"2026-02-07\",\n"))
    #expect(home.run("check", "next", "--json", "--repairs").output.contains(#""repairs": []"#))
  }

  @Test func `a direct repair is one change that can be taken back`() {
    let home = home()
    let outcome = home.run("repair", "this", "1")
    let id = home.run("list", "--find", "shelf", "--format", "{id}").output.prefix(8)
    #expect(outcome == .done("Placed “The shelf we lost” on Sat 2026-02-07 (\(id))\n"))
    #expect(home.run("check").exitCode == 0)
    home.run("undo")
    #expect(home.run("check").exitCode == 1)
    #expect(
      home.run("repair", "this", "2").output.hasPrefix("Moved “Sold out” to Wed 2026-02-11 (")
    )
    home.run("undo")
    #expect(home.run("repair", "this", "1", "--json").output.contains(#""undo": "candid undo""#))
  }

  @Test func `for the others it prints the command that takes the words`() {
    let home = home()
    let id = home.run("list", "--find", "Sold", "--format", "{id}").output.prefix(8)
    #expect(
      home.run("repair", "this", "4")
        == .done(
          """
          tell the whole story of “Sold out”: 1 of 3 polished
          this needs your words; nothing was changed. Type:
            candid edit \(id) --story whole --text -

          """
        )
    )
    #expect(
      home.run("repair", "this", "6", "--json").output.contains(
        #""command": "candid add TITLE --on 2026-02-07 --story whole|hard|plain""#
      )
    )
    #expect(home.run("history").output.split(separator: "\n").count == 4)
  }

  @Test func `untold and untagged posts are named by what they lack`() {
    let home = Home()
    home.run("add", "One", "--on", "wed", "--story", "polished", "--intention", "connection")
    home.run("add", "Two", "--on", "thu", "--story", "polished", "--intention", "education")
    home.run("add", "Three", "--on", "fri")
    home.run("add", "Four", "--on", "fri", "--story", "plain", "--intention", "education")
    let id = home.run("list", "--find", "Three", "--format", "{id}").output.prefix(8)
    let tell = home.run("repair", "this", "1").output
    #expect(tell.hasPrefix("say what “Three” shows: 2 of 4 polished if it shows the hard side\n"))
    #expect(tell.hasSuffix("  candid tag \(id) --story polished|whole|hard|plain\n"))
    let tag = home.run("repair", "this", "2").output
    #expect(tag.hasPrefix("say why “Three” is posted: then every post has an intention\n"))
    #expect(
      tag.hasSuffix("  candid tag \(id) --intention connection|education|behind-the-scenes\n")
    )
  }

  @Test func `a number that is none says how many there are`() {
    let home = home()
    #expect(
      home.run("repair", "this", "7")
        == .refused(
          64,
          "7 is none of the 6 repairs of 2026-W06; `candid check 2026-W06 --repairs` lists them"
        )
    )
    #expect(
      home.run("repair", "next", "1")
        == .refused(
          64,
          "2026-W07 has no repairs; `candid check 2026-W07` says how it stands"
        )
    )
    #expect(home.run("repair", "this", "0").exitCode == 64)
    #expect(home.run("repair", "this", "one").exitCode == 64)
    home.write("{", to: "weeks/2026-W06.json")
    let damaged = home.run("repair", "this", "1")
    #expect(damaged.exitCode == 65)
    #expect(damaged.complaint.hasPrefix("candid: weeks/2026-W06.json:1:2: "))
  }
}
