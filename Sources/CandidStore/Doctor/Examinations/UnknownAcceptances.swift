import CandidCore
import LosslessJSON

/// Accepted flags of rules that candid does not have, or that never flag.
struct UnknownAcceptances: Examination {
  static let name = "unknown-acceptance"

  private static let known = Set(
    BalanceRules.all.map { type(of: $0) }.filter { $0.levels.contains(.flag) }.map { $0.name }
  )

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of page: ExaminedPage) -> [Ailment] {
    let entries = page.root["accepted"]?.elements ?? []
    return zip(page.accepted, entries).compactMap { acceptance, entry in
      guard !Self.known.contains(acceptance.rule) else { return nil }
      return page.ailment(
        Self.name,
        at: entry,
        what: "no rule that flags is called `\(acceptance.rule.prefix(40))`; it accepts nothing",
        remedy: "write a name of `candid rules`, or take it out"
      )
    }
  }
}
