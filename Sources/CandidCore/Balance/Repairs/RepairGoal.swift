/// What a repair does for a week, the most welcome first.
enum RepairGoal: Int, Comparable {
  /// The main flag stands no longer.
  case clearsMain
  /// The main flag stands still, by less.
  case nearsMain
  /// No other flag stands, which is that of selling.
  case clearsSelling
  case nearsSelling
  /// All that the verdict depends on is told.
  case settles
  case nearsSettling
  /// A quieter note goes.
  case tags

  static func < (left: RepairGoal, right: RepairGoal) -> Bool { left.rawValue < right.rawValue }

  /// What a candidate does; nil where that is nothing.
  ///
  /// Findings are what the rules say after it; where they were not asked yet, the share of offers
  /// alone counts.
  init?(
    _ candidate: RepairCandidate,
    after tally: Tally,
    _ findings: [Finding]?,
    in here: RepairWeek
  ) {
    let settings = here.input.settings.balance
    let verdict = Verdict(of: tally.mix, by: settings)
    let isFlagged = here.verdict.isFlagged
    if isFlagged, !verdict.isFlagged {
      self = .clearsMain
    } else if isFlagged, tally.excess(settings) < here.tally.excess(settings) {
      self = .nearsMain
    } else if here.findings.hasFlag(besides: PolishedRule.name), tally.sellsLess(than: here.tally) {
      let stands = findings?.hasFlag(besides: PolishedRule.name) ?? true
      self = stands ? .nearsSelling : .clearsSelling
    } else if here.verdict == .unknown, candidate.kind == .tellUntold {
      self = verdict == .unknown ? .nearsSettling : .settles
    } else if candidate.kind == .tag,
      here.findings.contains(where: { $0.rule == UntaggedRule.name })
    {
      self = .tags
    } else {
      return nil
    }
  }
}
