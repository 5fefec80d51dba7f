import CandidCore

extension Store {
  /// Reads pages; what is wrong with one is said in its condition.
  ///
  /// A page without a file is empty and open. A change that a crash cut short is shown as it will
  /// be once somebody writes.
  ///
  /// - Parameters:
  ///   - pages: The pages to read.
  ///   - patience: How long to wait for a writer to finish; what is there is read then.
  /// - Returns: The contents of each page.
  package func read(
    _ pages: some Sequence<Page>,
    waiting patience: Duration = .seconds(1)
  ) -> [Page: PageContents] {
    let lock = Lock.forReading(in: place, patience: patience)
    defer { lock?.release() }
    var contents: [Page: PageContents] = [:]
    for page in pages { contents[page] = PageSource(page, in: place).contents }
    if let pending = Log.pending(in: place) { complete(pending, in: &contents) }
    return contents
  }

  private func complete(_ pending: Log.Pending, in contents: inout [Page: PageContents]) {
    let sources = sources(of: pending)
    var plan = Plan(settings: settings, pages: sources.mapValues(\.contents))
    // What cannot be read of the staged files is shown as it stands.
    for staged in pending.areStaged ? (try? self.staged(by: pending))?.open ?? [] : [] {
      guard let page = Page(path: staged.name) else { continue }
      plan.pages[page] = (try? PageFile(page, staged.after))?.contents
    }
    _ = plan.complete(pending.entry.deltas)
    _ = plan.complete(pending.entry.acceptances)
    for (page, completed) in plan.pages where contents[page] != nil { contents[page] = completed }
  }
}
