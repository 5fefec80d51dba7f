/// The numbers of the balance rules, as the plan sets them.
package struct BalanceSettings: Equatable, Sendable {
  /// The fewest polished posts that make a week without a hard side heavy; at least 2.
  package var minimumPolished = 2
  /// The share of polished posts above which a week leans; 1/3 to 3/4.
  package var polishedLimit = Fraction.half
  /// Names of rules that are switched off.
  package var off: [String] = []

  package init() {}
}
