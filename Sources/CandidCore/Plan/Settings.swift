/// What a plan says about itself: plan.json.
package struct Settings: Equatable, Sendable {
  package var name = "Untitled plan"
  package var mission = ""
  package var needs: [String] = []
  /// An IANA name, whose wall clock the dates and times are.
  package var timeZone = "UTC"
  package var weekStart = Weekday.monday
  package var channels: [Channel] = []
  package var rest: [Weekday] = []
  /// The plan's own number of posts a week.
  package var cadence: Int?
  package var balance = BalanceSettings()

  package init() {}

  /// The channel with this id or, where none has it, this name; in any letter case.
  package func channel(named word: String) -> Channel? {
    let word = word.lowercased()
    return channels.first { $0.id.lowercased() == word }
      ?? channels.first { $0.name.lowercased() == word }
  }
}

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
