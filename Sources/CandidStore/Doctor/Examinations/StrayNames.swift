import CandidCore

/// JSON files among the weeks whose names are none of a week, so that nothing reads them.
struct StrayNames: Examination {
  static let name = "stray-name"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    guard entry.isAmongWeeks, entry.name.hasSuffix(".json"), !entry.name.hasPrefix("."),
      Page(fileName: entry.name) == nil, entry.path != SeriesIndex.path,
      SyncCopy(path: entry.path) == nil
    else { return [] }
    return [
      Ailment(
        Self.name,
        entry.path,
        what: "no week has this name, so nothing reads it",
        remedy: "rename it, as in 2026-W48.json, or move it away"
      )
    ]
  }
}
