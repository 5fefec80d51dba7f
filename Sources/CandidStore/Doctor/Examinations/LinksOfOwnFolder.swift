/// Links, pipes and devices where candid keeps its own files; none is ever followed.
struct LinksOfOwnFolder: Examination {
  static let name = "link"

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    let kind = entry.status.kind
    if entry.path == ".candid", kind != .folder {
      let what = "not a folder, so nothing can be changed"
      return [Ailment(Self.name, entry.path, what: what, remedy: "move it away")]
    }
    guard entry.isOwn, kind == .symbolicLink || kind == .other else { return [] }
    let what =
      kind == .symbolicLink ? "a symbolic link, which is not followed here" : "not a plain file"
    return [Ailment(Self.name, entry.path, what: what, remedy: "remove it")]
  }
}
