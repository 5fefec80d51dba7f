import CandidCore
import Testing

struct NetworkTests {
  @Test func `each network has a limit and says where it is from`() {
    #expect(Network.all.allSatisfy { !$0.source.isEmpty && $0.limit.characters > 0 })
    #expect(Network.all.map(\.name) == Set(Network.all.map(\.name)).sorted())
    #expect(Network.all.filter(\.limit.isExact).map(\.name) == ["bluesky"])
  }

  @Test(arguments: [("instagram", 2_200), ("LinkedIn", 3_000), ("X", 280), ("mastodon", 500)])
  func `a network is known by its name in any case`(name: String, limit: Int) {
    #expect(Network(named: name)?.limit.characters == limit)
  }

  @Test(arguments: ["newsletter", "", "insta"])
  func `others have no known limit`(name: String) {
    #expect(Network(named: name) == nil)
    #expect(Channel(id: "c", network: name, name: "c").textLimit == nil)
    let own = Channel(id: "c", network: name, name: "c", limit: 90).textLimit
    #expect(own?.characters == 90 && own?.isExact == true)
  }
}
