import Testing

/// The verbs that change posts in bulk.
@Suite struct VerbTests {
  private func home() -> Home {
    let home = Home()
    home.run("add", "Sold out", "--on", "wed", "--at", "8:00", "--story", "polished")
    home.run("add", "The shelf")
    return home
  }

  @Test func `posts are tagged`() {
    let home = home()
    #expect(
      home.run("tag", "ce90", "The shelf", "--intention", "behind-the-scenes")
        == .done(
          """
          Tagged “Sold out” behind-the-scenes (ce9094vv)
          Tagged “The shelf” behind-the-scenes (6pvh5b8v)

          """
        )
    )
    #expect(
      home.run("tag", "ce90", "--intention", "untagged", "--story", "whole")
        == .done("Tagged “Sold out” untagged, whole (ce9094vv)\n")
    )
    #expect(
      home.run("list", "--all", "--format", "{intention} {story}")
        == .done("behind-the-scenes untold\nuntagged whole\n")
    )
  }

  @Test func `what is so already is left alone`() {
    let home = home()
    let before = home.read("weeks/2026-W06.json")
    let id = "(ce9094vv); nothing was changed\n"
    for (arguments, words) in [
      (["tag", "ce9", "--story", "polished"], "is polished"),
      (
        ["tag", "ce9", "--intention", "untagged", "--story", "polished"], "is untagged and polished"
      ),
      (["stage", "draft", "ce9"], "is draft"),
      (["move", "ce9", "--to", "wed"], "is on Wed 2026-02-04 at 08:00"),
    ] {
      let outcome = home.run(bytes: arguments.map { Array($0.utf8) })
      #expect(outcome == .done("“Sold out” \(words) already \(id)"))
    }
    #expect(home.read("weeks/2026-W06.json") == before)
    #expect(
      home.run("tag", "ce9", "6pv", "--story", "polished")
        == .done(
          """
          “Sold out” is polished already (ce9094vv)
          Tagged “The shelf” polished (6pvh5b8v)

          """
        )
    )
    #expect(home.read("weeks/2026-W06.json") == before)
  }

  @Test func `tagging needs a tag`() {
    #expect(
      home().run("tag", "ce90")
        == .refused(
          64,
          "`candid tag` was not told what to change; give --intention, --story or both"
        )
    )
  }

  @Test func `posts are moved`() {
    let home = home()
    #expect(
      home.run("move", "ce90", "6pvh", "--to", "next fri")
        == .done(
          """
          Moved “Sold out” to Fri 2026-02-13 at 08:00 (ce9094vv)
          Moved “The shelf” to Fri 2026-02-13 (6pvh5b8v)

          """
        )
    )
    #expect(
      home.run("move", "6pvh", "--to", "+1d", "--at", "17:30")
        == .done("Moved “The shelf” to Wed 2026-02-04 at 17:30 (6pvh5b8v)\n")
    )
    #expect(
      home.run("move", "6pvh", "--to", "ideas") == .done("Moved “The shelf” to ideas (6pvh5b8v)\n")
    )
    #expect(
      home.run("move", "6pvh", "--to", "ideas", "--at", "9:30")
        == .refused(64, "--at needs a day; an idea has no time")
    )
    #expect(
      home.run("move", "6pvh")
        == .refused(64, "missing expected argument `--to <day>`; see `candid move --help`")
    )
  }

  @Test func `posts are duplicated as drafts`() {
    let home = home()
    home.run("stage", "posted", "ce90")
    #expect(
      home.run("duplicate", "ce90", "--to", "+1d")
        == .done("Duplicated “Sold out” to Wed 2026-02-04 at 08:00 (na96vqv5)\n")
    )
    #expect(
      home.run("list", "--format", "{id} {stage} {story}")
        == .done("ce9094vv254j posted polished\nna96vqv5t92z draft polished\n")
    )
  }

  @Test func `posts are staged`() {
    let home = home()
    #expect(
      home.run("stage", "ready", "ce90", "6pvh")
        == .done("Set “Sold out” to ready (ce9094vv)\nSet “The shelf” to ready (6pvh5b8v)\n")
    )
    #expect(
      home.run("stage", "done", "ce90")
        == .refused(64, "“done” is no stage; write draft, ready, posted, skipped")
    )
  }

  @Test func `posts are removed`() {
    let home = home()
    #expect(
      home.run("remove", "ce90", "ce90")
        == .done("Removed “Sold out” from Wed 2026-02-04 at 08:00 (ce9094vv)\n")
    )
    #expect(home.run("list", "--all", "--format", "{title}") == .done("The shelf\n"))
  }
}
