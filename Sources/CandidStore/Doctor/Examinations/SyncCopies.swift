import CandidCore

/// Second copies of a file, made by a program that keeps folders alike and found two versions.
struct SyncCopies: Examination {
  static let name = "sync-copy"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    guard let copy = SyncCopy(path: entry.path) else { return [] }
    let remedy =
      copy.page == nil
      ? "compare the two, take over what is missing, and remove it"
      : "`candid resolve` takes its posts over"
    return [Ailment(Self.name, entry.path, what: "a copy of \(copy.original)", remedy: remedy)]
  }
}
