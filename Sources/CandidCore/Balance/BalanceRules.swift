/// Every rule of the balance, the main one first; findings come in this order.
package enum BalanceRules {
  package static let all: [any BalanceRule] = [
    PolishedRule(),
    SellingRule(),
    CostHiddenRule(),
    UntaggedRule(),
    OneIntentionRule(),
    NoBehindTheScenesRule(),
    NoConnectionRule(),
    OfferWithoutNeedRule(),
    UnsourcedRule(),
    RestDayRule(),
    CadenceRule(),
    DailyRule(),
    UnansweredRule(),
    AlteredPictureRule(),
    AltTextRule(),
    OverLimitRule(),
    ClashRule(),
  ]

  /// What the rules say of a week; rules the plan has switched off say nothing.
  ///
  /// The main rule cannot be switched off: its verdict is the week's. Of one channel's posts only
  /// the rules speak that ``BalanceRule/looksAtChannels``.
  package static func findings(
    in week: WeekInput,
    through lens: BalanceLens = .plan
  ) -> [Finding] {
    var silenced: Set<String> = []
    var findings: [Finding] = []
    for rule in all {
      let kind = type(of: rule)
      let isOff = kind.name != PolishedRule.name && week.settings.balance.off.contains(kind.name)
      let isBlind = lens != .plan && !kind.looksAtChannels
      if isOff || isBlind || silenced.contains(kind.name) { continue }
      let found = rule.findings(in: week)
      if !found.isEmpty { silenced.formUnion(kind.silences) }
      findings += found
    }
    return findings
  }
}
