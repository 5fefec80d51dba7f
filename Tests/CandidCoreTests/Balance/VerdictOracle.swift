import CandidCore

/// The rule taken word by word, by trying every way in which the untold stories may turn out.
///
/// It shares no arithmetic with the program, so that the two can be held against each other.
struct VerdictOracle {
  /// The limit as numerator and denominator.
  var limit: (Int, Int)
  /// The smaller number of polished posts, which is enough where nothing shows the hard side.
  var minimum: Int

  /// The settings the tests of the rule go through.
  static let all = [(1, 3), (1, 2), (2, 3), (3, 4)].flatMap { limit in
    [2, 3].map { VerdictOracle(limit: limit, minimum: $0) }
  }

  var settings: BalanceSettings {
    .sample(limit: "\(limit.0)/\(limit.1)", minimum: minimum)
  }

  func verdict(of stories: [Story?]) -> Verdict {
    if stories.count == 1 { return .tooFew }
    let outcomes = Set(tellings(of: stories).map(judge))
    if outcomes.contains(.fine) { return outcomes.count == 1 ? .fine : .unknown }
    return outcomes.contains(.leans) ? .leans : .heavy
  }

  func isFlagged(_ stories: [Story?]) -> Bool {
    [.leans, .heavy].contains(verdict(of: stories))
  }

  /// Every list in which each untold story has become polished or hard.
  private func tellings(of stories: [Story?]) -> [[Story]] {
    stories.reduce([[]]) { lists, story in
      let choices = story.map { [$0] } ?? [.polished, .hard]
      return lists.flatMap { list in choices.map { list + [$0] } }
    }
  }

  private func judge(_ stories: [Story]) -> Verdict {
    let polished = stories.filter { $0 == .polished }.count
    let isMoreThanLimit = polished * limit.1 > stories.count * limit.0
    let showsHardSide = stories.contains(.whole) || stories.contains(.hard)
    if !isMoreThanLimit { return .fine }
    if !showsHardSide { return polished >= minimum ? .heavy : .fine }
    return polished >= minimum + 1 ? .leans : .fine
  }
}
