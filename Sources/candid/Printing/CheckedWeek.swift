import CandidCore

/// A week with its balance and, where they are asked for, those of its channels and its repairs.
struct CheckedWeek {
  let plan: Plan
  let balance: Balance
  /// Nil where they are not asked for.
  let channels: [Balance]?
  /// Nil where they are not asked for.
  let repairs: [Repair]?

  init(_ week: Week, in plan: Plan, by grouping: Grouping?, repairs: [Repair]? = nil) {
    self.plan = plan
    self.repairs = repairs
    balance = Balance(of: week, in: plan)
    channels = grouping.map { _ in
      BalanceLens.channels(of: week, in: plan).map { Balance(of: week, in: plan, through: $0) }
    }
  }

  /// Whether a flag stands in any of the balances.
  var isFlagged: Bool { ([balance] + (channels ?? [])).contains(where: \.isFlagged) }

  func lines(_ console: Console) -> [String] {
    let others = (channels ?? []).flatMap { [""] + BalanceText.lines($0, in: plan, console) }
    let numbered = repairs.map { [""] + BalanceText.repairs($0, console) } ?? []
    return BalanceText.lines(balance, in: plan, console) + numbered + others
  }
}
