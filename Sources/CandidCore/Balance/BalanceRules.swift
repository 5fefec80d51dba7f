/// Every rule of the balance, the main one first; findings come in this order.
package enum BalanceRules {
  package static let all: [any BalanceRule] = [
    PolishedRule(),
    UntaggedRule(),
    OneIntentionRule(),
    NoBehindTheScenesRule(),
    NoConnectionRule(),
  ]

  /// What the rules say of a week; rules the plan has switched off say nothing.
  ///
  /// The main rule cannot be switched off: its verdict is the week's.
  package static func findings(in week: WeekInput) -> [Finding] {
    var silenced: Set<String> = []
    var findings: [Finding] = []
    for rule in all {
      let kind = type(of: rule)
      let isOff = kind.name != PolishedRule.name && week.settings.balance.off.contains(kind.name)
      if isOff || silenced.contains(kind.name) { continue }
      let messages = rule.messages(for: week)
      if !messages.isEmpty { silenced.formUnion(kind.silences) }
      findings += messages.map { Finding(rule: kind.name, level: kind.level, message: $0) }
    }
    return findings
  }
}
