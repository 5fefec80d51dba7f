/// Something in a folder of the plan, links not followed.
struct FolderEntry {
  /// The path from the plan's folder; empty for the folder itself.
  let path: String
  let status: FileStatus

  var name: String { path.lastPart }

  /// How messages name it.
  var shownPath: String { path.isEmpty ? "." : path }

  /// Whether it belongs to this machine's own files.
  var isOwn: Bool { path == ".candid" || path.hasPrefix(".candid/") }

  /// Whether it stands in the folder of the weeks.
  var isAmongWeeks: Bool { path.hasPrefix("weeks/") }
}
