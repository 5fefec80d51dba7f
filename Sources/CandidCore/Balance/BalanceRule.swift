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

/// What a rule may look at: never anything later than the week.
package struct WeekInput: Sendable {
  /// The week's posts in the order of the week.
  package var posts: [Post]
  package var mix: Mix
  package var settings: Settings
  /// The posts of the three weeks before.
  package var earlier: [Post]
  /// How many ideas show the hard side, for the repairs.
  package var hardIdeas: Int

  package init(posts: [Post], settings: Settings, earlier: [Post] = [], hardIdeas: Int = 0) {
    self.posts = posts
    mix = Mix(of: posts)
    self.settings = settings
    self.earlier = earlier
    self.hardIdeas = hardIdeas
  }
}
