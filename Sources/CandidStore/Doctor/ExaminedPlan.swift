import CandidCore

/// What an examination may know of the plan before it sees the parts.
struct ExaminedPlan {
  let place: PlanFolder
  /// The settings; nil where plan.json cannot be read.
  let settings: Settings?
  /// Whether no other program writes at this moment.
  let isQuiet: Bool
}
