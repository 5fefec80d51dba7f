import Testing

@Suite struct EditVerbTests {
  private func home() -> Home {
    let home = Home()
    home.run("add", "Studio tour", "--on", "fri", "--at", "10:00", "--channel", "ig", "--need", "a")
    return home
  }

  @Test func `only what is named changes`() {
    let home = home()
    #expect(
      home.run("edit", "ce90", "--title", "Studio tour, part two", "--at", "9:15", "--offer")
        == .done(
          """
          Edited title, time, offer of “Studio tour, part two”, now Fri 2026-02-06 at 09:15 (ce9094vv)

          """
        )
    )
    #expect(
      home.run("list", "--format", "{date} {time} {channels} {need} {offer} {edited}")
        == .done("2026-02-06 09:15 ig a true 2026-02-03T08:00:00Z\n")
    )
  }

  @Test func `a post is named by its title`() {
    #expect(
      home().run("edit", "Studio tour", "--story", "hard")
        == .done("Edited story of “Studio tour” (ce9094vv)\n")
    )
  }

  @Test func `fields are emptied`() {
    let home = home()
    home.run(
      "edit",
      "ce90",
      "--on",
      "ideas",
      "--channel",
      "none",
      "--need",
      "none",
      "--intention",
      "untagged",
      "--story",
      "untold",
      "--no-offer"
    )
    #expect(
      home.run("list", "--all", "--format", "{date}|{time}|{channels}|{need}|{story}|{offer}")
        == .done("||||untold|false\n")
    )
  }

  @Test func `a time is taken away`() {
    #expect(
      home().run("edit", "ce90", "--at", "none")
        == .done("Edited time of “Studio tour”, now Fri 2026-02-06 (ce9094vv)\n")
    )
  }

  @Test func `only the fields that changed are named`() {
    #expect(
      home().run("edit", "ce90", "--on", "fri", "--at", "10:00", "--channel", "ig", "--offer")
        == .done("Edited offer of “Studio tour” (ce9094vv)\n")
    )
    #expect(
      home().run("edit", "ce90", "--on", "sat", "--at", "10:00")
        == .done("Edited date of “Studio tour”, now Sat 2026-02-07 at 10:00 (ce9094vv)\n")
    )
  }

  @Test func `an edit that changes nothing is not written`() {
    let home = home()
    let before = home.read("weeks/2026-W06.json")
    #expect(
      home.run("edit", "ce90", "--at", "10:00", "--need", "a")
        == .done(
          "“Studio tour” has the same time and need already (ce9094vv); nothing was changed\n"
        )
    )
    #expect(
      home.run("edit", "ce90", "--no-offer", "--json")
        == .done("{\n  \"changed\": [],\n  \"undo\": null\n}\n")
    )
    #expect(home.read("weeks/2026-W06.json") == before)
  }

  @Test func `the last of an option given twice holds`() {
    let home = home()
    home.run("edit", "ce90", "--on", "mon", "--on", "tue", "--offer", "--no-offer")
    #expect(home.run("list", "--format", "{date} {offer}") == .done("2026-02-03 false\n"))
  }

  @Test func `without an option it says which there are`() {
    #expect(
      home().run("edit", "ce90")
        == .refused(
          64,
          """
          `candid edit` was not told what to change; give --title, --every, --until, --count, --on, --at, --intention, \
          --story, --channel, --offer, --no-offer, --text, --need or --why
          """
        )
    )
  }

  @Test func `an empty title is refused`() {
    #expect(
      home().run("edit", "ce90", "--title", " ")
        == .refused(64, "a post needs a title; give it a few words")
    )
  }

  @Test func `an idea needs a day before a time`() {
    let home = Home()
    home.run("add", "Idea")
    #expect(
      home.run("edit", "Idea", "--at", "9:30") == .refused(64, "--at needs a day; give --on too")
    )
  }
}
