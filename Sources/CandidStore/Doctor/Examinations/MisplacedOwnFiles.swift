/// Folders where candid keeps a file of its own, and files where it keeps a folder.
struct MisplacedOwnFiles: Examination {
  static let name = "own-files"
  private static let files = [Lock.name, Log.name]
  private static let folders = [Backups.folder, Rescue.folder, Store.draftFolder]

  init(_ plan: ExaminedPlan) {}

  mutating func ailments(of entry: FolderEntry) -> [Ailment] {
    let what: String
    switch entry.status.kind {
    case .folder where Self.files.contains(entry.path): what = "a folder, where a file belongs"
    case .plain where Self.folders.contains(entry.path): what = "a file, where a folder belongs"
    default: return []
    }
    return [Ailment(Self.name, entry.path, what: what, remedy: "move it away")]
  }
}
