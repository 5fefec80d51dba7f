import Glibc
import Testing

@Suite struct ListVerbTests {
  private func home() -> Home {
    let home = Home()
    home.run("add", "What a bad firing costs", "--on", "tue", "--at", "12:15", "--story", "whole")
    home.run("add", "Sold out", "--on", "wed", "--channel", "ig", "--intention", "connection")
    home.run("add", "The shelf")
    return home
  }

  @Test func `dated posts are listed by date`() {
    #expect(
      home().run("list")
        == .done(
          """
          ce9094vv  Tue 2026-02-03 12:15  ·◐   draft   0/3      What a bad firing costs
          6pvh5b8v  Wed 2026-02-04 --:--  ●?   draft   0/3  ig  Sold out

          """
        )
    )
  }

  @Test(arguments: [
    (["--ideas"], ["The shelf"]),
    (["--all"], ["The shelf", "What a bad firing costs", "Sold out"]),
    (["--from", "wed"], ["Sold out"]),
    (["--to", "tue"], ["What a bad firing costs"]),
    (["--intention", "untagged", "--all"], ["The shelf", "What a bad firing costs"]),
    (["--story", "whole", "--story", "untold"], ["What a bad firing costs", "Sold out"]),
    (["--channel", "instagram"], ["Sold out"]),
    (["--stage", "ready"], []),
    (["--find", "SOLD"], ["Sold out"]),
  ])
  func `a list is narrowed`(options: [String], titles: [String]) {
    let arguments = ["list", "--format", "{title}"] + options
    #expect(
      home().run(bytes: arguments.map { Array($0.utf8) })
        == .done(titles.map { $0 + "\n" }.joined())
    )
  }

  /// The lines that a list has on a terminal of some width, without colours.
  private func lines(_ home: Home, columns: UInt16) throws -> [Substring] {
    var (master, slave): (Int32, Int32) = (-1, -1)
    try #require(openpty(&master, &slave, nil, nil, nil) == 0)
    defer { for end in [master, slave] { close(end) } }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(slave, UInt(TIOCSWINSZ), &size) == 0)
    let words = ["--color", "never", "list"].map { Array($0.utf8) }
    #expect(home.start(words, [.init(0, .closed), .init(1, .handle(slave))]) == 0)
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &buffer, buffer.count)
    return String(decoding: buffer[..<max(0, count)], as: UTF8.self).split(
      whereSeparator: \.isNewline
    )
  }

  @Test(
    arguments: [
      (90, "ce9094vv  Wed 2026-02-04 --:--  ●?   draft   0/3  ig  Sold out in four minutes,"),
      (76, "ce9094vv   4 Feb --:--  ●?   draft   0/3  ig  Sold out in four minutes, aft…"),
      (75, "ce9094vv   4 Feb --:--  ●?   ig  Sold out in four minutes, after three mon…"),
      (70, "ce9094vv   4 Feb --:--  ●?   ig  Sold out in four minutes, after thre…"),
      (60, "ce9094vv   4 Feb --:--  ●?   Sold out in four minutes, afte…"),
      (54, "ce9094vv   4 Feb --:--  ●?   Sold out in four minutes…"),
      (20, "ce9094vv   4 Feb --:--  ●?   Sold out …"),
    ] as [(UInt16, String)]
  )
  func `a narrow terminal keeps the titles`(columns: UInt16, beginning: String) throws {
    let home = Home()
    let title = "Sold out in four minutes, after three months of work"
    home.run("add", title, "--on", "wed", "--channel", "ig", "--intention", "connection")
    let lines = try lines(home, columns: columns)
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix(beginning) == true, "\(lines)")
    #expect((lines.first?.count ?? 0) <= max(40, columns))
  }

  @Test func `a line is formatted`() {
    #expect(
      home().run("list", "--format", "{week}\\t{id}\t{stage}\\n\\{x} {created}", "--find", "sold")
        == .done("2026-W06\t6pvh5b8vrnvq\tdraft\n{x} 2026-02-03T08:00:00Z\n")
    )
  }

  @Test(arguments: [
    (
      ["--format", "{nope}"],
      """
      “nope” is no field; the fields are id title text date time tz fold channels intention story \
      stage offer need why answers sources credits media variants notes series reflection created \
      edited week
      """
    ),
    (["--format", "{title"], "`{` without `}` in “{title”; write --format '{title}'"),
    (["--format", ""], "--format is empty; write '{date}\\t{title}'"),
    (["--format", "x", "--json"], "--format does not go with --json; choose one"),
    (
      ["--from", "wed", "--to", "tue"],
      "--from is 2026-02-04, after --to, which is 2026-02-03; put the earlier day first"
    ),
    (["--ideas", "--from", "tue"], "--ideas have no day; leave out --from and --to"),
    (["--find", ""], "--find is empty; give a few words"),
    (["--stage", "x"], "“x” is no stage; write draft, ready, posted, skipped"),
    (
      ["--story", "x"],
      "“x” is no story; write polished, whole, hard, plain, untold"
    ),
  ])
  func `what cannot be asked for is refused`(options: [String], complaint: String) {
    let arguments = ["list"] + options
    #expect(
      home().run(bytes: arguments.map { Array($0.utf8) }) == .refused(64, complaint)
    )
  }

  @Test func `posts are printed as JSON with their week`() {
    let home = home()
    home.run("remove", "ce90", "6pvh")
    #expect(
      home.run("list", "--all", "--json")
        == .done(
          """
          {
            "posts": [
              {
                "id": "na96vqv5t92z",
                "title": "The shelf",
                "created": "2026-02-03T08:00:00Z",
                "week": null
              }
            ]
          }

          """
        )
    )
  }

  @Test func `a damaged week is named and the others are shown`() {
    let home = home()
    home.write("{\"candid\": 1,\n \"posts\": {}}", to: "weeks/2026-W10.json")
    let outcome = home.run("list", "--format", "{title}")
    #expect(outcome.output == "What a bad firing costs\nSold out\n")
    #expect(outcome.complaint.hasPrefix("candid: weeks/2026-W10.json:"))
    #expect(outcome.complaint.filter { $0 == "\n" }.count == 1)
    #expect(outcome.exitCode == 65)
  }
}
