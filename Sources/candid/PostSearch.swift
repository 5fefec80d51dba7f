import CandidCore
import CandidStore

/// The posts of a plan in the order of their dates, read a few pages at a time.
///
/// However large the plan, only the posts of those pages are held. A post in the file of a week
/// before its own waits for its week; one in the file of a later week comes with that file.
struct PostSearch {
  /// How many files are read at once: few enough for 5 MB, many enough to hold the lock seldom.
  private static let pagesAtOnce = 16

  private let store: Store
  private var pages: ArraySlice<Page>
  private let isSought: (Post) -> Bool
  /// What every file has in which one of the posts may stand; nil where all are read.
  private let bytes: SoughtBytes?
  /// Posts whose week comes later than the file they stand in.
  private var waiting: [Post] = []
  /// How many posts were looked at so far.
  private(set) var lookedAt = 0
  /// The sentences about the pages so far that cannot be read.
  private(set) var damages: [String] = []
  /// Whether these pages are only closed to this person.
  private var isOnlyForbidden = true

  /// Begins a search for posts that have the words, and are sought besides.
  init(
    _ store: Store,
    for words: String,
    where isSought: @escaping (Post) -> Bool
  ) throws(StoreError) {
    self.store = store
    bytes = SoughtBytes(SoughtWords(words))
    self.isSought = isSought
    pages = try store.pages()[...]
  }

  /// Whether all pages were read.
  var isDone: Bool { pages.isEmpty }

  /// The exit code so far: 65 where a page is damaged, 77 where it is only closed.
  var exitCode: Int32 {
    if damages.isEmpty { return 0 }
    return isOnlyForbidden ? StoreError.exitCodeWithoutPermission : 65
  }

  /// Reads some pages more and gives the posts found up to there, which may be none.
  mutating func next() -> [Post] {
    let near = Array(pages.prefix(Self.pagesAtOnce))
    pages = pages.dropFirst(near.count)
    let read = store.read(near, for: bytes)
    for page in near {
      guard let (page, count) = read[page] else { continue }
      lookedAt += count
      waiting += page.posts.filter(isSought)
      if case .damaged(let why) = page.condition {
        damages.append(why)
        isOnlyForbidden = isOnlyForbidden && page.isForbidden
      }
    }
    waiting.sort(by: Post.precedes)
    guard !isDone, let last = near.last else {
      defer { waiting = [] }
      return waiting
    }
    let due = waiting.prefix { $0.when.page <= last }
    waiting.removeFirst(due.count)
    return Array(due)
  }
}
