/// A flag of a week that may stand, since somebody said why.
package struct Acceptance: Equatable, Sendable {
  /// The name of the rule that flagged the week.
  package var rule: String
  /// Why it may stand, in the person's words.
  package var reason: String
  /// What the main rule said then; nil for other rules.
  package var verdict: Verdict?
  /// The exact share then, such as 4/6; nil where it was not written down.
  package var share: Fraction?
  /// The day it was accepted.
  package var on: Day?
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(rule: String, reason: String) {
    self.rule = rule
    self.reason = reason
  }

  /// Accepts a flag as it stands.
  package init(of flag: Finding, because reason: String, on day: Day) {
    self.init(rule: flag.rule, reason: reason)
    verdict = flag.verdict
    share = flag.share
    on = day
  }

  /// Whether a flag is no worse than what was accepted: its exact share and its verdict.
  ///
  /// What was not written down then cannot have become worse.
  func covers(_ flag: Finding) -> Bool {
    guard flag.rule == rule else { return false }
    if let share, let now = flag.share, share < now { return false }
    return !(verdict == .leans && flag.verdict == .heavy)
  }
}
