/// The numbers of the balance rules, as the plan sets them.
package struct BalanceSettings: Equatable, Sendable {
  /// The fewest polished posts that make a week without a hard side heavy; at least 2.
  package var minimumPolished = 2
  /// The share of polished posts above which a week leans; 1/3 to 3/4.
  package var polishedLimit = Fraction.half
  /// The share of offers above which a week is flagged as selling; 1/5 to 3/4.
  package var sellingLimit = Fraction.third
  /// Within how many minutes after another post on its channel a post clashes; 0 to 1440.
  package var clashMinutes = 30
  /// Within how many days after another post with its text a post clashes; 0 to 21.
  package var clashDays = 14
  /// Names of rules that are switched off.
  package var off: [String] = []
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init() {}
}
