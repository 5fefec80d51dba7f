import Testing

@testable import CandidCore

struct TextLimitTests {
  private func standings(_ text: String, on network: String, limit: Int? = nil) -> [String] {
    Channel(id: "c", network: network, name: "Here", limit: limit).standings(of: text).map {
      "\($0.isOver ? "! " : "")\($0.figures)"
    }
  }

  private func long(_ count: Int) -> String { String(repeating: "é", count: count) }

  @Test func `Bluesky takes characters and bytes, and says the one that is met first`() {
    #expect(standings(long(300), on: "bluesky") == ["300 of 300"])
    #expect(standings(long(301), on: "bluesky") == ["! 301 of 300"])
    let families = String(repeating: "👨‍👩‍👧‍👦", count: 120)
    #expect(standings(families, on: "bluesky") == ["3000 of 3000"])
    #expect(standings(families + "a", on: "bluesky") == ["! 3001 of 3000"])
  }

  @Test(arguments: [
    (5, ["14 of 2200"]), (6, ["17 of 2200", "! 6 of 5 hashtags advised"]),
    (30, ["89 of 2200", "! 30 of 5 hashtags advised"]),
    (31, ["92 of 2200", "! 31 of 30 hashtags"]),
  ])
  func `Instagram is said to take 5 hashtags, and takes 30`(count: Int, expected: [String]) {
    let text = (0..<count).map { _ in "#a" }.joined(separator: " ")
    #expect(standings(text, on: "instagram") == expected)
    #expect(standings(text, on: "linkedin").count == 1)
  }

  @Test func `Pinterest warns at 500 and ends at 800`() {
    #expect(standings(long(500), on: "pinterest") == ["500 of 800"])
    #expect(standings(long(501), on: "pinterest") == ["501 of 800", "! 501 of 500 advised"])
    #expect(standings(long(801), on: "pinterest") == ["! 801 of 800"])
  }

  @Test func `Threads takes five links that differ`() {
    let links = (1...6).map { "http://a\($0).com" }
    #expect(standings(links.dropLast().joined(separator: " "), on: "threads").count == 1)
    #expect(
      standings(links.joined(separator: " "), on: "threads") == ["83 of 500", "! 6 of 5 links"]
    )
  }

  @Test func `a channel's own limit is counted as its network counts`() {
    #expect(standings("🐱", on: "x", limit: 25_000) == ["2 of 25000"])
    #expect(standings(long(501), on: "pinterest", limit: 600) == ["501 of 600"])
    #expect(standings("#a #a #a #a #a #a", on: "instagram", limit: 9).count == 2)
    #expect(standings("🐱", on: "newsletter", limit: 9) == ["1 of 9"])
    #expect(standings("🐱", on: "newsletter") == [])
  }

  @Test func `of a text that is far too long only the beginning is counted`() {
    let limit = TextLimit(most: 280, counting: .x)
    let standing = limit.standing(of: String(repeating: "漢字", count: 500_000))
    #expect(standing.isAtLeast && standing.count > 2_800)
    #expect(standing.figures == "over 3000 of 280")
    // Links are short wherever they lead.
    let link = "https://example.com/" + String(repeating: "a", count: 100_000)
    #expect(limit.standing(of: link) == TextStanding(limit: limit, count: 23, isAtLeast: false))
  }
}
