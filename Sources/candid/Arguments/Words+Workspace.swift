import CandidCore

extension Words {
  /// Reads the word of a week from where a plan is.
  static func week(
    _ word: String,
    option: String? = nil,
    _ workspace: Workspace
  ) throws(ArgumentError) -> Week {
    let start = workspace.settings.weekStart
    return try week(word, option: option, today: workspace.today, startingOn: start)
  }
}

extension Workspace {
  /// The days from which date words are read.
  var dateBase: DateBase { DateBase(today: today) }
}
