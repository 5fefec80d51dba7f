/// Files and folders that belong to another user.
struct ForeignOwners: Examination {
  static let name = "owner"
  private let user: UInt32
  /// Whether the whole plan is someone else's, which is said once.
  private var isPlanForeign = false

  init(_ plan: ExaminedPlan) {
    user = plan.place.disk.user()
  }

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    guard entry.status.owner != user, !isPlanForeign else { return [] }
    isPlanForeign = entry.path.isEmpty
    let what = "belongs to another user (number \(entry.status.owner))"
    let remedy =
      isPlanForeign
      ? "copy the plan to change it" : "copy it, and put the copy in its place"
    return [Ailment(Self.name, entry.shownPath, what: what, remedy: remedy)]
  }
}
