import Testing

/// Posts that come again, from the command line.
@Suite struct SeriesVerbTests {
  /// A plan with four studio hours on every second Tuesday from today.
  private func home() -> Home {
    let home = Home()
    home.run(
      "add",
      "Studio hour",
      "--on",
      "today",
      "--at",
      "17:00",
      "--story",
      "whole",
      "--every",
      "2 weeks",
      "--count",
      "4"
    )
    return home
  }

  /// The posts to come within a year.
  private func projected(_ home: Home) -> String {
    home.run("list", "--projected", "--to", "+52w", "--format", "{date} {time} {title}").output
  }

  @Test func `a week shows what is projected, dim and not counted`() {
    let text = """
      Studio Mira · Week 8 · 16–22 Feb 2026
      Intention
      Story     no posts · last 4 weeks 0 of 1

      Tue 17 Feb
        ce9094vv@2026-02-17  17:00  ·◐   repeats 0/3  Studio hour

      """
    #expect(home().run("week", "w8") == .done(text))
  }

  @Test func `what is projected is listed alone`() {
    #expect(
      projected(home()) == """
        2026-02-17 17:00 Studio hour
        2026-03-03 17:00 Studio hour
        2026-03-17 17:00 Studio hour

        """
    )
    let month = home().run("list", "--projected", "--format", "{date} {series}").output
    #expect(month == "2026-02-17 ce9094vv@2026-02-17\n")
    let json = home().run("list", "--projected", "--json").output
    #expect(json.contains(#""id": "ce9094vv254j@2026-02-17""#))
    #expect(json.contains(#""series": {"of": "ce9094vv254j", "date": "2026-02-17"}"#))
    #expect(
      home().run("list", "--projected", "--all")
        == .refused(64, "--projected goes without --ideas and --all; choose one")
    )
  }

  @Test func `the JSON of a week has it beside the posts`() {
    let json = home().run("week", "w8", "--json").output
    #expect(json.contains(#""projected": ["#))
    #expect(json.contains(#""counted": 0"#))
    #expect(!home().run("week", "--json").output.contains("projected"))
  }

  @Test(arguments: [
    (["tag", "--story", "hard"], "Tagged “Studio hour” hard"),
    (["move", "--to", "2026-02-18"], "Moved “Studio hour” to Wed 2026-02-18 at 17:00"),
    (["stage", "ready"], "Set “Studio hour” to ready"),
    (["ask", "--need", "a gift"], "Answered 1 of 3 questions of “Studio hour”"),
    (["edit", "--title", "Open day"], "Edited title of “Open day”"),
    (
      ["edit", "--at", "18:00"],
      "Edited time of “Studio hour”, now Tue 2026-02-17 at 18:00"
    ),
  ])
  func `an edit makes one real`(arguments: [String], words: String) throws {
    let home = home()
    var arguments = arguments
    arguments.insert("ce90@2026-02-17", at: arguments[0] == "stage" ? 2 : 1)
    let run = home.run(bytes: arguments.map { Array($0.utf8) })
    #expect(run.output.hasPrefix("\(words) ("), "\(run)")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(!projected(home).contains("2026-02-17"))
    #expect(home.run("list", "--format", "{id}").output.split(separator: "\n").count == 2)
    // The name still leads to it.
    #expect(home.run("show", "ce90@2026-02-17").output.contains("one of it, ce9094vv@2026-02-17"))
    #expect(home.run("undo").exitCode == 0)
    #expect(projected(home).contains("2026-02-17 17:00 Studio hour"))
    #expect(home.run("doctor") == .done("Nothing is wrong.\n"))
  }

  @Test(arguments: [["remove"], ["stage", "skipped"]])
  func `one is left out`(verb: [String]) {
    let home = home()
    #expect(
      home.run(bytes: (verb + ["ce90@2026-03-03"]).map { Array($0.utf8) })
        == .done("Skipped “Studio hour” on Tue 2026-03-03 at 17:00 (ce9094vv@2026-03-03)\n")
    )
    #expect(!projected(home).contains("2026-03-03"))
    #expect(
      home.run("show", "ce90@2026-03-03")
        == .refused(
          66,
          "“ce90@2026-03-03” is no post: “Studio hour” leaves 2026-03-03 out; "
            + "`candid list --projected` shows those to come"
        )
    )
  }

  @Test func `one and all that follow are edited`() {
    let home = home()
    #expect(
      home.run("edit", "ce90@2026-03-03", "--following", "--at", "18:00", "--title", "Late hour")
        == .done(
          "Edited title, time, series of “Late hour”, now Tue 2026-03-03 at 18:00 (cmajnymt)\n"
        )
    )
    #expect(projected(home) == "2026-02-17 17:00 Studio hour\n2026-03-17 18:00 Late hour\n")
  }

  @Test func `one and all that follow are removed`() {
    let home = home()
    #expect(
      home.run("remove", "ce90@2026-03-03", "--following")
        == .done(
          "Ended the series “Studio hour” before Tue 2026-03-03 (ce9094vv@2026-03-03)\n"
        )
    )
    #expect(projected(home) == "2026-02-17 17:00 Studio hour\n")
    #expect(home.run("remove", "ce90", "--following").output.contains("with its series"))
    #expect(projected(home) == "")
  }

  @Test func `a series goes on without its first post`() {
    let home = home()
    let run = home.run("remove", "ce90")
    #expect(run.output == "Removed “Studio hour” from Tue 2026-02-03 at 17:00 (ce9094vv)\n")
    #expect(run.complaint.hasPrefix("candid: its series goes on from Tue 2026-02-17 at 17:00 ("))
    #expect(projected(home) == "2026-03-03 17:00 Studio hour\n2026-03-17 17:00 Studio hour\n")
  }

  @Test func `it ends with one, or altogether`() {
    let home = home()
    #expect(
      home.run("edit", "ce90@2026-02-17", "--every", "none")
        == .done("Ended the series with “Studio hour” (ce9094vv@2026-02-17)\n")
    )
    #expect(projected(home) == "2026-02-17 17:00 Studio hour\n")
    #expect(
      home.run("edit", "ce90", "--every", "none")
        == .done("Edited series of “Studio hour” (ce9094vv)\n")
    )
    #expect(projected(home) == "")
  }

  @Test func `another end, another rhythm`() {
    let home = home()
    home.run("edit", "ce90", "--until", "2026-02-20")
    #expect(projected(home) == "2026-02-17 17:00 Studio hour\n")
    home.run("edit", "ce90", "--every", "month on the 1st tue", "--count", "2")
    #expect(projected(home) == "2026-03-03 17:00 Studio hour\n")
    home.run("edit", "ce90", "--until", "none")
    #expect(projected(home).split(separator: "\n").count == 12)
    #expect(home.run("show", "ce90").output.contains("series     every month on the 1st tue"))
  }

  @Test(arguments: [
    (
      ["--every", "often"], "--every is “often”; give week, 2 weeks, month or month on the 2nd tue"
    ),
    (
      ["--every", ""], "--every is empty; give one of week, 2 weeks, month or month on the 2nd tue"
    ),
    (
      ["--every", "RRULE:FREQ=DAILY"],
      "--every is “RRULE:FREQ=DAILY”; give week, 2 weeks, month or month on the 2nd tue"
    ),
    (["--every", "week", "--count", "0"], "--count is 0; give a number from 1 to 9999"),
    (
      ["--every", "week", "--count", "2", "--until", "+9w"],
      "--count does not go with --until; choose one"
    ),
    (
      ["--every", "week", "--until", "2026-02-02"],
      "--until is 2026-02-02, before the post, which is on 2026-02-03; give a later day"
    ),
    (["--count", "2"], "--count needs a series; give --every too"),
    (["--until", "+2w"], "--until needs a series; give --every too"),
    (["--every", "none", "--count", "2"], "--every is none; leave out --until and --count"),
    (["--following"], "--following needs a post of a series"),
    (["--on", "ideas", "--every", "week"], "--every needs a day; give --on too"),
  ])
  func `what cannot be is refused`(arguments: [String], words: String) {
    let home = Home()
    home.run("add", "Kiln", "--on", "today")
    #expect(
      home.run(bytes: (["edit", "Kiln"] + arguments).map { Array($0.utf8) })
        == .refused(64, "\(words)")
    )
  }

  @Test func `what follows needs a later post of a series that is there`() {
    let home = home()
    #expect(
      home.run("edit", "ce90", "--following")
        == .refused(64, "--following says nothing of the first post, which all others follow")
    )
    #expect(
      home.run("remove", "ce90", "ce90@2026-02-17", "--following")
        == .refused(64, "--following goes with one post")
    )
    home.run("add", "Kiln")
    #expect(
      home.run("remove", "Kiln", "--following")
        == .refused(64, "--following needs a post of a series")
    )
    home.run("tag", "ce90@2026-02-17", "--story", "hard")
    home.run("edit", "ce90", "--every", "none")
    #expect(
      home.run("edit", "ce90@2026-02-17", "--every", "week").exitCode == 66
    )
  }

  @Test func `the first goes alone to another day`() {
    let home = home()
    home.run("move", "ce90", "--to", "thu")
    #expect(projected(home).hasPrefix("2026-02-17 17:00"))
    #expect(home.read("weeks/2026-W06.json")?.contains(#""from": "2026-02-03""#) == true)
  }
}
