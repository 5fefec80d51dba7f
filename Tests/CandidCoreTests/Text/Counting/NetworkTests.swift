import Testing

@testable import CandidCore

struct NetworkTests {
  @Test func `each network has a limit and says where it is from`() {
    #expect(Network.all.allSatisfy { !$0.source.isEmpty && !$0.limits.isEmpty })
    #expect(Network.all.allSatisfy { $0.limits.allSatisfy { $0.most > 0 } })
    #expect(Network.all.map(\.name) == Set(Network.all.map(\.name)).sorted())
    // The one that is meant is of length, and no text is posted over it.
    #expect(Network.all.compactMap(\.limits.first).allSatisfy { !$0.isSoft })
  }

  @Test(arguments: [
    ("instagram", 2_200), ("LinkedIn", 3_000), ("X", 280), ("mastodon", 500), ("youtube", 5_000),
    ("google-business", 1_500), ("telegram", 4_096), ("discord", 2_000),
  ])
  func `a network is known by its name in any case`(name: String, limit: Int) {
    #expect(Network(named: name)?.limits.first?.most == limit)
  }

  @Test(arguments: ["newsletter", "", "insta"])
  func `others have no known limit`(name: String) {
    #expect(Network(named: name) == nil)
    #expect(Channel(id: "c", network: name, name: "c").textLimits == [])
    let own = Channel(id: "c", network: name, name: "c", limit: 90).textLimits
    #expect(own == [TextLimit(most: 90, counting: .characters)])
  }
}
