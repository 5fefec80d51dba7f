import CandidCore
import LosslessJSON

extension Store {
  /// Whether a change was cut short, which readers see as it will be: not as the files are.
  var isCutShort: Bool { Log.pending(in: place) != nil }

  /// Whether the file of a page has none of the sought words, as its bytes tell.
  ///
  /// No where there is no file, or none that can be read: whoever reads the page finds out why.
  func lacks(_ sought: SoughtBytes, on page: Page) -> Bool {
    // As above.
    guard let found = try? place.file(page.path) else { return false }
    return !sought.mayBe(in: found.bytes)
  }

  /// Reads pages for a search, and says how many posts each has: of those whose bytes lack the words
  /// no post is made.
  ///
  /// What is wrong with the JSON of these is told all the same, since a file that was cut off may have
  /// had the words; a field of theirs that says something wrong has not.
  package func read(
    _ pages: [Page],
    for sought: SoughtBytes?
  ) -> [Page: (contents: PageContents, count: Int)] {
    if let sought {
      let lock = Lock.forReading(in: place)
      defer { lock?.release() }
      let found = pages.map { ($0, read($0, for: sought)) }
      // As above: a change that was cut short concerns pages as wholes.
      if !isCutShort { return Dictionary(uniqueKeysWithValues: found) }
    }
    return read(pages).mapValues { ($0, $0.posts.count) }
  }

  private func read(_ page: Page, for sought: SoughtBytes) -> (PageContents, Int) {
    do throws(StoreError) {
      guard let found = try place.file(page.path) else { return (PageContents(), 0) }
      if sought.mayBe(in: found.bytes) {
        let contents = try PageFile(page, found.bytes).contents
        return (contents, contents.posts.count)
      }
      let root = try PlanDocument(found.bytes, path: page.path).document.root
      return (PageContents(), root["posts"]?.elements?.count ?? 0)
    } catch {
      return (PageSource.damaged(error).contents, 0)
    }
  }
}
