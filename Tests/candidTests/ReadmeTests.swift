import Foundation
import Testing

@Suite struct ReadmeTests {
  let home = Home(withPlan: false)

  @Test(.serialized, arguments: ReadmeTable.allCases)
  func `the tables are what the program prints`(table: ReadmeTable) throws {
    let fresh = try table.lines(home)
    var readme = try Readme()
    if ProcessInfo.processInfo.environment["CANDID_RECORD"] == "1" {
      try readme.replace(table.rawValue, with: fresh)
    }
    #expect(
      readme[table.rawValue] == fresh,
      """
      The table “\(table.rawValue)” of README.md is not what the program prints. To put it in:
      CANDID_RECORD=1 Scripts/test --filter ReadmeTests
      or by hand, between <!-- \(table.rawValue) --> and <!-- /\(table.rawValue) -->:
      \(fresh.joined(separator: "\n"))
      """
    )
  }

  @Test func `the week of the sample is told as the program tells it`() throws {
    let text = home.run("demo", with: ["CANDID_NOW": "2026-11-24T09:00:00+01:00"]).output
    let printed = text.split(separator: "\n").dropFirst().prefix(2).map(String.init)
    let shown = try Readme().lines.filter { line in
      line.hasPrefix(" Intention ") || line.hasPrefix(" Story ")
    }
    #expect(printed.count == 2 && shown.count == 2)
    for (printed, shown) in zip(printed, shown) {
      // The screen leaves the end of a line out where 80 columns are too few.
      #expect(printed.hasPrefix(shown.dropFirst()), "\(printed)\n\(shown)")
    }
  }

  @Test func `the commands in it do what they should`() throws {
    let commands = try Readme().code("sh").compactMap { line in
      ["candid ", "Scripts/run "].first(where: line.hasPrefix).map { line.dropFirst($0.count) }
    }
    #expect(commands.count >= 5)
    for command in commands {
      // Every second part stands between quotation marks, and is one word.
      let parts = command.split(separator: "\"", omittingEmptySubsequences: false)
      let words = parts.enumerated().flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ") : [part]
      }
      let outcome = home.run(bytes: words.map { Array($0.utf8) })
      let isCheck = words.contains("check")
      #expect([0, isCheck ? 1 : 0].contains(outcome.exitCode), "\(command): \(outcome)")
      #expect(outcome.complaint == "", "\(command)")
    }
  }

  @Test func `every file and script named in it is there`() throws {
    let text = try Readme().lines.joined(separator: "\n")
    let path =
      #/(?:Sources|Tests|Data|Scripts)/[A-Za-z0-9_+./\-]+|LICENSE|[A-Z][A-Za-z]+\.(?:md|swift)/#
    let paths = Set(text.matches(of: path).map { String($0.output) })
    #expect(paths.count >= 15)
    for path in paths {
      let name = path.hasSuffix(".") ? String(path.dropLast()) : path
      let isThere = FileManager.default.fileExists(atPath: Readme.root.appending(path: name).path)
      #expect(isThere, "README.md names \(name)")
    }
  }

  @Test func `every module has its line in it`() throws {
    let text = try Readme().lines.joined(separator: "\n")
    let sources = Readme.root.appending(path: "Sources").path
    for module in try FileManager.default.contentsOfDirectory(atPath: sources) {
      #expect(text.contains("\n\(module) "), "no line of README.md begins with \(module)")
    }
  }

  @Test func `it can be read in one sitting`() throws {
    #expect(try 150...200 ~= Readme().lines.count)
  }
}
