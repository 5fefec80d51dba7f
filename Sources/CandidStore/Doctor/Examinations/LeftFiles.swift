/// What a program that was ended in the middle of writing has left.
struct LeftFiles: Examination {
  static let name = "leftover"
  private let isQuiet: Bool

  init(_ plan: ExaminedPlan) {
    isQuiet = plan.isQuiet
  }

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    // While somebody writes, it is theirs.
    guard isQuiet, entry.name.hasPrefix(Leftovers.prefix), entry.status.kind == .plain else {
      return []
    }
    let what = "left by a program that was ended while it wrote"
    return [
      Ailment(
        Self.name,
        entry.path,
        what: what,
        remedy: "remove it, or leave it to the next change"
      )
    ]
  }
}
