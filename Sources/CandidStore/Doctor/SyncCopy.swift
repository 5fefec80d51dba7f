import CandidCore

/// The name of a second copy of a file, as programs that keep folders alike give it.
struct SyncCopy: Equatable {
  /// The path of the copy from the plan's folder.
  let path: String
  /// The path of the file it is a copy of.
  let original: String
  /// The page it is a copy of; nil for the settings.
  let page: Page?

  /// Takes a path from the plan's folder; nil where it is not that of a copy.
  init?(path: String) {
    let name = path.lastPart
    guard let ending = Self.rangeOfEnding(in: name) else { return nil }
    let stem = name[..<ending.lowerBound]
    // git: `2026-W48.json~HEAD`. A lone `~` is what an editor leaves, which is none of ours.
    let tail = name[ending.upperBound...]
    guard tail.isEmpty || (tail.hasPrefix("~") && tail.count > 1 && !tail.hasSuffix("~")) else {
      return nil
    }
    guard let base = Self.base(of: stem), base.count < stem.count || !tail.isEmpty else {
      return nil
    }
    let mark = stem.dropFirst(base.count)
    guard mark.isEmpty || Self.isMark(mark) else { return nil }
    self.path = path
    page = base == "plan" ? nil : Page(fileName: "\(base).json")
    original = page?.path ?? "plan.json"
    guard path == (page == nil ? name : "weeks/\(name)") else { return nil }
  }

  private static func rangeOfEnding(in name: String) -> Range<String.Index>? {
    var start = name.startIndex
    var found: Range<String.Index>?
    while start < name.endIndex {
      if name[start...].hasPrefix(".json") {
        found = start..<name.index(start, offsetBy: 5)
      }
      start = name.index(after: start)
    }
    return found
  }

  /// The name of a week, of the ideas or of the settings that a text starts with.
  private static func base(of stem: Substring) -> Substring? {
    let names = ["ideas", "plan"].map { Substring($0) }
    if let name = names.first(where: stem.hasPrefix) { return name }
    let week = stem.prefix(8)
    return Week(week) == nil ? nil : week
  }

  /// Whether a text is what is put behind the name.
  private static func isMark(_ mark: Substring) -> Bool {
    // Syncthing · Dropbox, Nextcloud · ownCloud · git, Emacs
    let prefixes = [".sync-conflict-", "_conflict-", "~"]
    if mark.contains("conflicted copy") || prefixes.contains(where: mark.hasPrefix) { return true }
    // Finder: ` copy`, ` copy 2`; browsers and Google Drive: ` (1)`
    let word = mark.hasPrefix(" copy") ? mark.dropFirst(5) : mark
    return word.isEmpty || isNumber(word)
  }

  private static func isNumber(_ word: Substring) -> Bool {
    guard word.hasPrefix(" ") || word.hasPrefix("(") else { return false }
    let digits = word.filter { !" ()".contains($0) }
    return !digits.isEmpty && digits.count <= 3 && digits.allSatisfy(\.isNumber)
  }
}
