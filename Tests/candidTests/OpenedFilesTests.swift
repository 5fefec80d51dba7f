import Glibc
import Testing

/// Which of the plan's files are opened, as the kernel tells.
@Suite struct OpenedFilesTests {
  /// Watches a folder, and tells which of its JSON files were opened since.
  private final class Watch {
    private let handle = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))

    init(_ folder: String) throws {
      try #require(inotify_add_watch(handle, folder, UInt32(IN_OPEN)) >= 0)
    }

    deinit {
      close(handle)
    }

    /// The names in the order of the first time each was opened.
    func opened() -> [String] {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = max(0, read(handle, &buffer, buffer.count))
      var names: [String] = []
      var start = 0
      // Each event: watch, mask, cookie and the name's length, 4 bytes each, then the name.
      while start + 16 <= count {
        let length = buffer[(start + 12)..<(start + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
        let bytes = buffer[(start + 16)..<(start + 16 + length)].prefix { $0 != 0 }
        let name = String(decoding: bytes, as: UTF8.self)
        if name.hasSuffix(".json"), !names.contains(name) { names.append(name) }
        start += 16 + length
      }
      return names
    }
  }

  /// A plan with every week of two years, today in 2026-W06.
  private func home(weekStart: String) -> Home {
    let home = Home()
    home.write(
      #"{"candid": 1, "timeZone": "Europe/Brussels", "weekStart": "\#(weekStart)"}"#,
      to: "plan.json"
    )
    for week in 1...52 {
      for year in 2025...2026 {
        let name = "\(year)-W\(week < 10 ? "0" : "")\(week)"
        home.write(
          #"{"candid": 1, "week": "\#(name)", "posts": []}"#,
          to: "weeks/\(name).json"
        )
      }
    }
    home.write(#"{"candid": 1, "posts": []}"#, to: "weeks/ideas.json")
    return home
  }

  @Test(arguments: [
    ("monday", ["2026-W03", "2026-W04", "2026-W05", "2026-W06"]),
    ("sunday", ["2026-W02", "2026-W03", "2026-W04", "2026-W05", "2026-W06"]),
  ])
  func `a week opens its own file, three before it, and the ideas`(
    weekStart: String,
    weeks: [String]
  ) throws {
    let home = home(weekStart: weekStart)
    let expected = weeks.map { $0 + ".json" } + ["ideas.json"]
    let text = try Watch("\(home.plan)/weeks")
    #expect(home.run("week").exitCode == 0)
    #expect(text.opened().sorted() == expected)
    let screen = try Watch("\(home.plan)/weeks")
    let run = try PtyRun(home)
    try run.wait(for: "Week 6")
    run.type("q")
    #expect(try run.child.wait() == .exited(0))
    #expect(screen.opened().sorted() == expected)
  }

  @Test func `beside them only the weeks in which series begin that still come`() throws {
    let home = home(weekStart: "monday")
    func week(_ name: String, _ id: Character, _ date: String, _ end: String) {
      let id = String(repeating: id, count: 12)
      home.write(
        """
        {"candid": 1, "week": "\(name)", "posts": [{"id": "\(id)", "title": "Kiln", "date": "\(date)",
          "series": {"id": "\(id)", "every": "week"\(end)}}]}
        """,
        to: "weeks/\(name).json"
      )
    }
    week("2025-W02", "1", "2025-01-07", "")
    week("2025-W03", "2", "2025-01-14", #", "until": "2026-02-01""#)
    week("2025-W04", "3", "2025-01-21", #", "until": "2026-02-02""#)
    week("2026-W10", "4", "2026-03-03", "")
    #expect(home.run("doctor", "--restore", "series").exitCode == 0)
    let due = [
      "2025-W02", "2025-W04", "2026-W03", "2026-W04", "2026-W05", "2026-W06", "ideas", "series",
    ]
    let text = try Watch("\(home.plan)/weeks")
    #expect(home.run("week").output.contains("11111111@2026-02-03"))
    #expect(text.opened().sorted() == due.map { $0 + ".json" }.sorted())
    let screen = try Watch("\(home.plan)/weeks")
    let run = try PtyRun(home)
    try run.wait(for: "Week 6")
    run.type("q")
    #expect(try run.child.wait() == .exited(0))
    #expect(screen.opened().sorted() == due.map { $0 + ".json" }.sorted())
  }
}
