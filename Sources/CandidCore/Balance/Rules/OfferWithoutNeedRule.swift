/// Names the offers that name no customer need.
///
/// Customers' needs come first: an offer that answers none asks for money and gives nothing back.
package struct OfferWithoutNeedRule: BalanceRule {
  package static let name = "offer-without-need"
  package static let summary = "an offer that names no customer need"

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let offers = week.counted.filter(\.isOffer)
    return Self.note(about: offers.filter { !Post.isSaid($0.need) }) { posts in
      BalanceWords.offersWithoutNeed(posts, of: offers.count)
    }
  }
}
