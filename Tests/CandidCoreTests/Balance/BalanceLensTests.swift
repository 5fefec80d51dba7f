import CandidCore
import Testing

struct BalanceLensTests {
  private static let posts = [
    Post.sample(1, channels: ["ig", "fb"], story: .polished),
    .sample(2, channels: ["ig"], story: .polished), .sample(3, channels: ["li"], story: .whole),
    .sample(4, channels: ["gone"], story: .plain), .sample(5, channels: [], story: .plain),
    // These give a channel nothing to show.
    .sample(6, channels: ["nl"], stage: .skipped), .sample(7, on: nil, channels: ["nl"]),
    .sample(8, on: "2026-02-09", channels: ["nl"]),
  ]

  private func plan(_ posts: [Post] = posts) -> Plan {
    var settings = Settings.sample()
    settings.channels = ["li", "ig", "fb", "nl", "ig"].map {
      Channel(id: $0, network: "", name: $0.uppercased())
    }
    return .sample(posts, settings: settings)
  }

  @Test func `channels come in the order of the plan, gone ones and none at the end`() {
    let lenses = BalanceLens.channels(of: .sample, in: plan())
    #expect(lenses == ["li", "ig", "fb", "gone"].map(BalanceLens.channel) + [.noChannel])
    let names = lenses.map { $0.name(in: plan().settings) }
    #expect(names == ["LI", "IG", "FB", "gone", "no channel"])
    #expect(BalanceLens.plan.name(in: plan().settings) == "all channels")
    #expect(BalanceLens.channels(of: Week.sample.adding(3), in: plan()) == [])
  }

  @Test func `a channel counts its own posts`() {
    let counted = BalanceLens.channels(of: .sample, in: plan()).map {
      Balance(of: .sample, in: plan(), through: $0).mix.counted
    }
    #expect(counted == [1, 2, 1, 1, 1])
    #expect(Balance(of: .sample, in: plan()).mix.counted == 5)
  }

  @Test func `a channel can be flagged in a week that is fine`() {
    let instagram = Balance(of: .sample, in: plan(), through: .channel("ig"))
    #expect(Balance(of: .sample, in: plan()).verdict == .fine)
    #expect(instagram.verdict == .heavy)
    #expect(instagram.findings.map(\.rule) == ["polished"])
    #expect(instagram.findings.first?.posts == [.sample(1), .sample(2)])
    #expect(instagram.lens == .channel("ig"))
  }

  @Test func `the four weeks are the channel's, too`() {
    let earlier = (20..<23).map { Post.sample($0, on: "2026-01-27", channels: ["ig"]) }
    let plan = plan(Self.posts + earlier)
    #expect(Balance(of: .sample, in: plan, through: .channel("ig")).fourWeeks.counted == 5)
    #expect(Balance(of: .sample, in: plan, through: .channel("li")).fourWeeks.counted == 1)
  }

  @Test func `ideas of the channel, and of none, can go there`() {
    let ideas = [["ig"], [], ["li"]].enumerated().map { number, channels in
      Post.sample(30 + number, on: nil, channels: channels, story: .hard)
    }
    let plan = plan(Self.posts + ideas)
    let instagram = Balance(of: .sample, in: plan, through: .channel("ig"))
    #expect(instagram.long.hasSuffix(" 2 ideas show the hard side."))
  }

  @Test func `rules about offers and fields speak of the whole week`() {
    var posts = (0..<4).map { Post.sample($0, intention: .education, isOffer: true) }
    posts[3].channels = ["li"]
    let rules = { (lens: BalanceLens) in
      Balance(of: .sample, in: plan(posts), through: lens).findings.map(\.rule)
    }
    #expect(rules(.plan) == ["selling", "one-intention", "offer-without-need", "unsourced"])
    #expect(rules(.channel("ig")) == ["one-intention"])
    #expect(rules(.channel("li")) == [])
  }
}
