/// Files and folders that everybody on the machine may write to; words being typed that everybody
/// may read, and a private log that anyone else may.
struct OpenModes: Examination {
  static let name = "open-mode"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    guard entry.status.kind == .plain || entry.status.kind == .folder else { return [] }
    let path = entry.shownPath.shellWord
    if entry.status.mode & 0o002 != 0 {
      let remedy = "`chmod o-w \(path)` in the plan's folder"
      return [
        Ailment(Self.name, entry.shownPath, what: "everybody may write to it", remedy: remedy)
      ]
    }
    if entry.path == HardPartsFile.name, entry.status.mode & 0o066 != 0 {
      let remedy = "`chmod 600 \(path)` in the plan's folder"
      return [Ailment(Self.name, entry.shownPath, what: "others may read it", remedy: remedy)]
    }
    if entry.path == ".candid", entry.status.kind == .folder, entry.status.mode & 0o004 != 0 {
      let remedy = "`chmod 700 \(path)` in the plan's folder"
      return [
        Ailment(Self.name, entry.shownPath, what: "everybody may look into it", remedy: remedy)
      ]
    }
    return []
  }
}
