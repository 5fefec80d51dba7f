/// One week of a review.
package struct ReviewRow: Equatable, Sendable {
  package let balance: Balance
  /// How many of its posts are drafts.
  package let drafts: Int

  package init(balance: Balance, drafts: Int) {
    self.balance = balance
    self.drafts = drafts
  }

  /// Whether nothing in the week is open.
  ///
  /// Open is a draft, a flag that stands, and a verdict that depends on untold stories. Notes and
  /// untagged posts are not: they inform. A week without a post that counts is fine as it is, but
  /// nothing was planned in it.
  package var isPlanned: Bool {
    balance.damages.isEmpty && balance.mix.counted > 0 && drafts == 0 && !balance.isFlagged
      && balance.verdict != .unknown
  }
}
