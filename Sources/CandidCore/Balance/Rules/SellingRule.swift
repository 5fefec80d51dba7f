/// Points out a week that asks for sales a lot.
///
/// Connection comes before money: where many posts ask for a sale, the others are read as if they
/// did. The flag's share is the plan's `sellingLimit`; the note's is a fifth. One offer alone is
/// never pointed out. Both shares are candid's own.
package struct SellingRule: BalanceRule {
  package static let name = "selling"
  package static let summary =
    "2 or more offers: a flag where over 1/3 of the posts ask for a sale, a note where over 1/5 do"
  package static let levels = [Finding.Level.flag, .note]
  /// The share of offers above which a note is made.
  static let noted = Fraction.fifth

  package init() {}

  package func findings(in week: WeekInput) -> [Finding] {
    let offers = week.counted.filter(\.isOffer)
    let limit = week.settings.balance.sellingLimit
    guard offers.count >= 2 else { return [] }
    func message(over share: Fraction) -> String {
      BalanceWords.selling(offers.count, of: week.counted.count, over: share)
    }
    if Self.flags(offers.count, of: week.counted.count, by: week.settings.balance) {
      return [Self.flag(message(over: limit), about: offers, of: week.counted.count)]
    }
    guard Self.noted.isExceeded(by: offers.count, of: week.counted.count) else { return [] }
    return [Self.note(message(over: Self.noted), about: offers)]
  }

  /// Whether so many offers are a flag.
  static func flags(_ offers: Int, of counted: Int, by settings: BalanceSettings) -> Bool {
    offers >= 2 && settings.sellingLimit.isExceeded(by: offers, of: counted)
  }
}
