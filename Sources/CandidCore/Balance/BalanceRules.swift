/// Every rule of the balance, the main one first; findings come in this order.
package enum BalanceRules {
  package static let all: [any BalanceRule] = [
    PolishedRule(),
    UntaggedRule(),
    OneIntentionRule(),
    NoBehindTheScenesRule(),
    NoConnectionRule(),
  ]

  package static func findings(in week: WeekInput) -> [Finding] {
    var silenced: Set<String> = []
    var findings: [Finding] = []
    for rule in all {
      let kind = type(of: rule)
      guard !week.settings.balance.off.contains(kind.name), !silenced.contains(kind.name) else {
        continue
      }
      let messages = rule.messages(for: week)
      if !messages.isEmpty { silenced.formUnion(kind.silences) }
      findings += messages.map { Finding(rule: kind.name, level: kind.level, message: $0) }
    }
    return findings
  }
}
