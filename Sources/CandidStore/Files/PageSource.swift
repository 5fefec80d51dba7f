import CandidCore

/// What stands on disk for a page: its file, none, or one that cannot be read.
enum PageSource: Sendable {
  case missing
  case file(FoundFile, PageFile)
  case damaged(StoreError)

  init(_ page: Page, in place: PlanFolder) {
    do throws(StoreError) {
      guard let found = try place.file(page.path) else {
        self = .missing
        return
      }
      self = .file(found, try PageFile(page, found.bytes))
    } catch {
      self = .damaged(error)
    }
  }

  var contents: PageContents {
    switch self {
    case .missing: PageContents()
    case .file(_, let file): file.contents
    case .damaged(let error):
      PageContents(
        condition: .damaged(error.description),
        isForbidden: error.exitCode == StoreError.exitCodeWithoutPermission
      )
    }
  }

  var posts: [Post] { contents.posts }

  /// Why the file cannot be read; nil where it can.
  var damage: StoreError? { if case .damaged(let error) = self { error } else { nil } }

  func post(_ id: PostID) -> Post? { posts.first { $0.id == id } }
}
