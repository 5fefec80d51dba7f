/// Folders of one's own that one may not change, by their modes.
struct ClosedFolders: Examination {
  static let name = "closed-mode"
  private let place: PlanFolder

  init(_ plan: ExaminedPlan) {
    place = plan.place
  }

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    let isOfPlan = ["", "weeks", ".candid"].contains(entry.path)
    guard isOfPlan, entry.status.kind == .folder, entry.status.owner == place.disk.user() else {
      return []
    }
    do throws(Errno) {
      try place.disk.checkWritable(entry.path.isEmpty ? place.path : "\(place.path)/\(entry.path)")
      return []
    } catch {
      // A medium that cannot be written to is no fault of the plan.
      guard error == .accessDenied || error == .notPermitted else { return [] }
      let what = "cannot write to it, \(error)"
      let remedy = "`chmod u+rwx \(entry.shownPath.shellWord)` in the plan's folder"
      return [Ailment(Self.name, entry.shownPath, what: what, remedy: remedy)]
    }
  }
}
