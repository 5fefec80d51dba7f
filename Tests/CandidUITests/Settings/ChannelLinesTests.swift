import CandidCore
import Testing

@testable import CandidUI

/// Channels as lines: posts go on naming a channel by its word, whatever it is called.
struct ChannelLinesTests {
  private static let before: [Channel] = [
    Channel(id: "ig", network: "instagram", name: "Instagram"),
    Channel(id: "li", network: "linkedin", name: "LinkedIn", limit: 900),
    Channel(id: "x", network: "", name: "x"),
  ]

  private func read(_ lines: String...) throws -> [Channel] {
    try ChannelLines.channels(lines, before: Self.before)
  }

  private func ids(_ lines: String...) throws -> [String] {
    try ChannelLines.channels(lines, before: Self.before).map(\.id)
  }

  @Test func `lines say name, network and limit`() {
    #expect(
      ChannelLines.text(of: Self.before) == "Instagram | instagram\nLinkedIn | linkedin | 900\nx"
    )
    let odd = Channel(id: "a", network: "", name: "a|b", limit: 5)
    #expect(ChannelLines.text(of: [odd]) == "a\\|b |  | 5")
  }

  @Test func `what is written is read, with what has no place in a line`() throws {
    var before = Self.before
    before[1].others = [RawMember(key: "colour", json: "1.10")]
    let lines = ChannelLines.text(of: before).split(separator: "\n").map(String.init)
    #expect(try ChannelLines.channels(lines, before: before) == before)
    let odd = try ChannelLines.channels(["a\\|b |  | 5"], before: [])
    #expect(odd == [Channel(id: "a-b", network: "", name: "a|b", limit: 5)])
  }

  @Test func `another order, network or limit is the same channel`() throws {
    #expect(try ids("x", "LinkedIn | linkedin", "Instagram | instagram") == ["x", "li", "ig"])
    #expect(try read("Instagram | pixelfed | 500")[0].network == "pixelfed")
    #expect(try read("Instagram | pixelfed | 500")[0].id == "ig")
  }

  @Test func `another name on the same network is the same channel`() throws {
    let channels = try read("Insta | instagram", "LinkedIn | linkedin | 900", "x")
    #expect(channels.map(\.id) == ["ig", "li", "x"])
    #expect(channels[0].name == "Insta")
  }

  @Test func `another name on another network is another channel`() throws {
    #expect(try ids("TikTok | tiktok", "LinkedIn | linkedin", "x") == ["tt", "li", "x"])
  }

  @Test(arguments: [
    ("Our Blog! | web", "our-blog"), ("Pinterest | pinterest", "pin"),
    ("Pinterest | web", "pinterest"), ("IG | facebook", "ig-2"), ("陶芸 | web", "陶芸"),
    ("— | web", "channel"),
  ])
  func `a new channel is named by its name`(line: String, id: String) throws {
    #expect(try ids("Instagram | instagram", line) == ["ig", id])
  }

  @Test func `a word that goes is not given to another at once`() throws {
    #expect(try ids("x", "Li | mastodon") == ["x", "li-2"])
  }

  @Test(arguments: [
    (["| instagram"], "a channel needs a name: Instagram | instagram | 2200"),
    (["a | b | 3 | 4"], "“a” has more than three parts; write a | of a name as \\|"),
    (["a | b | many"], "“many” is no limit; write a whole number from 1 to 1000000"),
    (["a | b | 0"], "“0” is no limit; write a whole number from 1 to 1000000"),
    (["a | b | 1000001"], "“1000001” is no limit; write a whole number from 1 to 1000000"),
    (["a", "A | web"], "two channels are called “A”; give one another name"),
  ])
  func `what cannot be read is said`(lines: [String], error: String) {
    let misfit = #expect(throws: FormMisfit.self) {
      try ChannelLines.channels(lines, before: Self.before)
    }
    #expect(misfit?.text == error)
  }

  @Test func `the largest limit fits`() throws {
    #expect(try read("a | b | 1000000").first?.limit == 1_000_000)
    #expect(try read("a | b | 1").first?.limit == 1)
  }
}
