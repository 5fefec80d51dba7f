import CandidCore

/// A copy of a page, and where it was found.
struct Copy {
  let name: SyncCopy
  let page: Page
  let found: FoundFile
  let file: PageFile

  /// What `--keep` calls it.
  var place: String { name.path.lastPart }
}
