import CandidCore

/// A search through all pages of a plan, which goes on in slices.
///
/// However large the plan, only the posts of one page are held, and the lock no longer than it takes
/// to read that.
package struct PageSearch: Sendable {
  private let store: Store
  private let sought: Sought
  /// What the words have in every file that has them; nil where all files are read.
  private let bytes: SoughtBytes?
  private var pages: ArraySlice<Page>
  /// Pages whose bytes lack the words: whether they can be read is looked at in the end.
  private var lacking: ArraySlice<Page> = []
  private var isAnythingFound = false
  /// What was found since it was taken last.
  private var hits: [Hit] = []
  private var unreadable: [Page] = []

  /// Begins with one page, and goes on with those after it.
  ///
  /// - Throws: ``StoreError`` where the plan's pages cannot be listed.
  package init(for sought: Sought, in store: Store, from page: Page) throws(StoreError) {
    self.store = store
    self.sought = sought
    bytes = store.isCutShort ? nil : SoughtBytes(sought.words)
    pages = Page.order(try store.pages(), from: page)[...]
  }

  /// Whether all pages were read.
  package var isDone: Bool { pages.isEmpty && lacking.isEmpty }

  /// Whether something was found since it was taken last.
  package var hasHits: Bool { !hits.isEmpty }

  /// Searches on for a time: at least one page, however long that takes.
  package mutating func goOn(for slice: Duration) {
    let end = ContinuousClock.now + slice
    repeat { searchNextPage() } while !isDone && ContinuousClock.now < end
  }

  /// Gives what was found since the last time, and the pages that are still to be searched.
  ///
  /// While nothing is found at all, that is not certain before the last page could be read.
  package mutating func take() -> (hits: [Hit], left: [Page], unreadable: [Page]) {
    defer { (hits, unreadable) = ([], []) }
    return (hits, Array(isAnythingFound ? pages : pages + lacking), unreadable)
  }

  private mutating func searchNextPage() {
    if let page = pages.popFirst() {
      if let bytes, store.lacks(bytes, on: page) { return lacking.append(page) }
      search(page)
    } else if let page = lacking.popFirst() {
      search(page)
    }
  }

  private mutating func search(_ page: Page) {
    guard let contents = store.read([page], waiting: .zero)[page] else { return }
    if case .damaged = contents.condition { unreadable.append(page) }
    for post in contents.posts where sought.isFound(in: post) { hits.append(Hit(post, on: page)) }
    isAnythingFound = isAnythingFound || !hits.isEmpty
  }
}
