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
  /// The places in every week that are kept for a kind of post.
  package var rhythm: [Slot] = []
  package var balance = BalanceSettings()
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init() {}

  /// The channel with this id or, where none has it, this name; in any letter case.
  package func channel(named word: String) -> Channel? {
    channels.channel(named: word)
  }
}
