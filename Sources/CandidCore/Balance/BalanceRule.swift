/// One thing the balance looks at, in a file of its own and a line of ``BalanceRules/all``.
package protocol BalanceRule: Sendable {
  /// The kebab-case name, as in the settings, the command line and the documentation.
  static var name: String { get }
  /// What the rule looks for, in one line.
  static var summary: String { get }
  /// The level of its findings.
  static var level: Finding.Level { get }
  /// Names of rules that say nothing where this one has a finding.
  static var silences: [String] { get }
  /// The sentences the rule has to say of a week; none where all is well.
  func messages(for week: WeekInput) -> [String]
}

extension BalanceRule {
  package static var silences: [String] { [] }
}
