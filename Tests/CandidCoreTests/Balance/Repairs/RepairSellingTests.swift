import CandidCore
import Testing

/// What is offered where many posts ask for a sale.
struct RepairSellingTests {
  /// Offers and other posts of today's week, none of them polished.
  private func posts(offers: Int, others: Int) -> [Post] {
    (0..<offers + others).map { number in
      var post = Post.sample(
        number,
        title: number < offers ? "Offer \(number)" : "Post \(number)",
        on: "2026-02-0\(number % 5 + 4)",
        intention: Intention.allCases[number % 3],
        story: .hard
      )
      post.isOffer = number < offers
      post.need = "trust"
      post.sources = ["own experience"]
      return post
    }
  }

  @Test func `offers are moved on, and posts without one are placed or added`() {
    let idea = Post.sample(50, title: "Idea", on: nil, story: .plain)
    let repairs = Plan.read(
      posts(offers: 2, others: 3) + [idea],
      settings: .sample(off: ["daily"])
    ).repairs()
    #expect(
      repairs.map(\.summary) == [
        "place “Idea” on Tue 3: 2 of 6 ask for a sale",
        "move “Offer 0” to Wed 11 Feb: 1 of 4 asks for a sale",
        "move “Offer 1” to Thu 12 Feb: 1 of 4 asks for a sale",
        "add 1 post that asks for no sale: 2 of 6 ask for a sale",
      ]
    )
    #expect(repairs.allSatisfy { !$0.findings.contains { $0.level == .flag } })
  }

  @Test func `what one repair leaves is said`() {
    let repairs = Plan.read(posts(offers: 4, others: 2)).repairs()
    #expect(repairs.first?.summary == "add 6 posts that ask for no sale: 4 of 12 ask for a sale")
    #expect(repairs.dropFirst().first?.summary.hasSuffix("then 3 of 5 ask for a sale") == true)
  }

  @Test func `no offer is placed against selling`() {
    var idea = Post.sample(50, on: nil, story: .plain)
    idea.isOffer = true
    let repairs = Plan.read(posts(offers: 2, others: 3) + [idea]).repairs()
    #expect(!repairs.contains { $0.kind == .place })
  }

  @Test func `no win is moved away where the offers that stay would be too many`() {
    var offers = posts(offers: 2, others: 4)
    for place in 2..<6 { offers[place].story = .polished }
    let plan = Plan.read(offers)
    #expect(plan.repairs().first?.verdict == .fine)
    #expect(!plan.repairs().contains { $0.kind == .move })
  }
}
