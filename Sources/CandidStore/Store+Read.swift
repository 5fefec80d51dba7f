import CandidCore

extension Store {
  /// Reads pages; what is wrong with one is said in its condition.
  ///
  /// A page without a file is empty and open.
  package func read(_ pages: some Sequence<Page>) -> [Page: PageContents] {
    let lock = Lock.forReading(in: place)
    defer { lock?.release() }
    var contents: [Page: PageContents] = [:]
    for page in pages { contents[page] = PageSource(page, in: place).contents }
    return contents
  }
}
