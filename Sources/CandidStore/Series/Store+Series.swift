import CandidCore

extension Store {
  /// The pages on which series begin that may come on some days.
  ///
  /// One small file tells, however old the plan is. Where it cannot be read, none are known; the
  /// doctor says so, and the next change of a series writes it anew.
  package func pagesOfSeries(on days: ClosedRange<Day>) -> [Page] {
    ((try? seriesIndex()) ?? nil)?.pages(reaching: days) ?? []
  }

  /// Nil where there is no file.
  private func seriesIndex() throws(StoreError) -> SeriesIndex? {
    guard let file = try place.file(SeriesIndex.path) else { return nil }
    return try SeriesIndex(file.bytes)
  }

  /// Brings the list of series to how posts are after a change.
  ///
  /// - Parameters:
  ///   - posts: The posts that may differ.
  ///   - before: The pages as they were, where that is known.
  ///   - after: The same pages as they are to be.
  /// - Returns: Nil where it is so already.
  /// - Throws: ``StoreError`` where it cannot be read just now.
  func seriesReplacement(
    _ posts: [PostID],
    _ before: [Page: PageContents]?,
    _ after: [Page: PageContents]
  ) throws(StoreError) -> Replacement? {
    let concerned = [before, after].compactMap(\.self).flatMap { pages in
      pages.values.flatMap { $0.posts.filter { posts.contains($0.id) } }
    }
    let isConcerned = concerned.contains { $0.begins != nil }
    if !isConcerned, before != nil { return nil }
    do throws(StoreError) {
      guard let found = try place.file(SeriesIndex.path),
        var index = try? SeriesIndex(found.bytes)
      else { return isConcerned ? try newSeriesList(after) : nil }
      index.update(posts, on: after)
      return try replacement(of: found, by: index)
    } catch {
      if case .system = error { throw error }
      // What is not to be written over is no reason not to save a post; the doctor tells of it.
      return nil
    }
  }

  /// Makes the list of series anew, from all weeks.
  ///
  /// - Parameter pages: Pages as they are to be; the others are read.
  /// - Returns: Nil where it is right as it is.
  /// - Throws: ``StoreError`` where something stands there that is not to be written over.
  func newSeriesList(_ pages: [Page: PageContents] = [:]) throws(StoreError) -> Replacement? {
    let found = try place.file(SeriesIndex.path)
    if let found, let file = try? PlanDocument(found.bytes, path: SeriesIndex.path),
      let obstacle = file.obstacle
    {
      throw obstacle
    }
    var all = pages
    for page in try self.pages() where all[page] == nil {
      let source = PageSource(page, in: place)
      if case .damaged(let error) = source, case .system = error { throw error }
      all[page] = source.contents
    }
    return try replacement(of: found, by: SeriesIndex(all))
  }

  private func replacement(
    of found: FoundFile?,
    by index: SeriesIndex
  ) throws(StoreError) -> Replacement? {
    if let found, (try? SeriesIndex(found.bytes)) == index { return nil }
    if found == nil, index.starts.isEmpty { return nil }
    let target = if let found { found.path } else { try place.pathForNew(SeriesIndex.path) }
    return Replacement(name: SeriesIndex.path, target: target, before: found, after: index.bytes)
  }
}
