import Foundation
import Testing

/// Lists that are longer than what is read, or measured, at once.
@Suite struct ListVerbStreamTests {
  /// A plan with a post in each of some weeks from 2026-W01 on; the last post has two channels.
  private func home(weeks: Int) -> Home {
    let home = Home()
    for week in 1...weeks {
      let channels = week == weeks ? ", \"channels\": [\"ig\", \"li\"]" : ""
      home.write(self.week(week, "\"date\": \"\(monday(week))\"\(channels)"), to: path(week))
    }
    return home
  }

  private func path(_ week: Int) -> String { "weeks/2026-W\(week < 10 ? "0" : "")\(week).json" }

  private func week(_ week: Int, _ fields: String, digit: String = "0") -> String {
    let name = path(week).dropFirst(6).dropLast(5)
    let id = String(repeating: digit, count: 10) + String(100 + week).suffix(2)
    return """
      {"candid": 1, "week": "\(name)", "posts": [
        {"id": "\(id)", "title": "In \(name)", \(fields)}
      ]}
      """
  }

  private func monday(_ week: Int) -> String {
    // 2025-12-29 is the Monday of 2026-W01.
    let day = Date(timeIntervalSince1970: 1_766_966_400 + Double(week - 1) * 7 * 86_400)
    return String(day.ISO8601Format().prefix(10))
  }

  @Test func `posts of many weeks come by date, and columns are measured over all`() {
    let lines = home(weeks: 40).run("list").output.split(separator: "\n")
    #expect(lines.count == 40)
    #expect(lines.first == "00000000  Mon 2025-12-29 --:--  ·?   draft   0/3         In 2026-W01")
    #expect(lines.last == "00000000  Mon 2026-09-28 --:--  ·?   draft   0/3  ig li  In 2026-W40")
  }

  @Test func `a post in the file of an earlier week waits for its own`() {
    let home = home(weeks: 40)
    home.write(week(2, "\"date\": \"\(monday(39))\", \"time\": \"08:00\""), to: path(2))
    let titles = home.run("list", "--format", "{title}").output.split(separator: "\n")
    #expect(titles.count == 40)
    #expect(titles.suffix(3) == ["In 2026-W39", "In 2026-W02", "In 2026-W40"])
  }

  @Test func `a post in the file of a later week comes at the latest with that file`() {
    let home = home(weeks: 40)
    home.write(week(40, "\"date\": \"\(monday(2))\""), to: path(40))
    let titles = home.run("list", "--format", "{title}").output.split(separator: "\n")
    #expect(titles.count == 40)
    #expect(titles.contains("In 2026-W40"))
  }

  @Test(arguments: [0, 1, 3, 40])
  func `JSON that is printed in parts is one document`(count: Int) throws {
    let home = home(weeks: 40)
    let outcome = home.run("list", "--json", "--to", count == 0 ? "2025-12-01" : monday(count))
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let posts = (document as? [String: [[String: Any]]])?["posts"]
    #expect(posts?.count == count)
    #expect(posts?.last?["date"] as? String == (count == 0 ? nil : monday(count)))
    if count == 0 { #expect(outcome == .done("{\n  \"posts\": []\n}\n")) }
  }

  @Test func `words are found in whichever week they stand, also where letters are escaped`() {
    let home = home(weeks: 40)
    home.write(week(3, "\"date\": \"\(monday(3))\", \"notes\": \"A KILN \""), to: path(3))
    home.write(week(20, "\"date\": \"\(monday(20))\", \"text\": \"k\\u0069ln\""), to: path(20))
    home.write(week(39, "\"date\": \"\(monday(39))\", \"why\": \"a kiln\""), to: path(39))
    let outcome = home.run("list", "--find", "kiln", "--format", "{title}")
    #expect(outcome == .done("In 2026-W03\nIn 2026-W20\n"))
  }

  @Test func `a search tells of each file that may have had the words`() {
    let home = home(weeks: 40)
    home.write(week(5, "\"date\": \"\(monday(5))\", \"text\": \"kiln\""), to: path(5))
    // Cut off, and so without the words that may have stood there.
    home.write("{\"candid\": 1,", to: path(7))
    let cut = "candid: weeks/2026-W07.json:1:14: ends inside an object; mend it in an editor\n"
    let find = { home.run("list", "--find", "kiln", "--format", "{title}") }
    #expect(find() == Outcome(output: "In 2026-W05\n", complaint: cut, exitCode: 65))
    // Whole, with a field that says nothing, and without the words.
    home.write(week(7, "\"date\": \"none\""), to: path(7))
    #expect(find() == .done("In 2026-W05\n"))
    #expect(home.run("list", "--format", "{title}").exitCode == 65)
    home.write(week(7, "\"date\": \"none\", \"text\": \"kiln\""), to: path(7))
    #expect(find().output == "In 2026-W05\n")
    #expect(find().exitCode == 65)
  }

  @Test func `a reader who leaves ends the search`() throws {
    let home = home(weeks: 40)
    home.write("{", to: path(40))
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[0])
    defer { close(ends[1]) }
    let words = ["list", "--format", "{title}"].map { Array($0.utf8) }
    // The damaged week, which would give 65, is not looked at any more.
    #expect(home.start(words, [.init(1, .handle(ends[1]))]) == 0)
  }
}
