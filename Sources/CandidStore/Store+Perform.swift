import CandidCore

extension Store {
  /// Carries a change out on what is on disk now, whole or not at all.
  ///
  /// - Parameters:
  ///   - change: What to do; a change that alters nothing writes nothing.
  ///   - pages: Where the caller saw the posts; the other weeks are searched for posts not there.
  ///   - lockTimeout: How long to wait for another program that writes; zero tries once.
  /// - Returns: The touched pages, and the change that takes it back.
  /// - Throws: ``StoreError`` where it does not fit or cannot be written; nothing is changed then.
  package func perform(
    _ change: Change,
    near pages: [Page],
    lockTimeout: Duration
  ) throws(StoreError) -> Performed {
    var writing = try Writing(self, lockTimeout: lockTimeout)
    defer { writing.end() }
    return try writing.carryOut(change, near: pages)
  }

  /// Makes the folder of the weeks, which git drops when it is empty.
  func makeWeeksFolder() throws(StoreError) {
    do throws(Errno) {
      try place.disk.makeFolder("\(folder)/weeks")
      try place.disk.synchroniseFolder(folder)
    } catch {
      if error != .exists { throw .system(action: "write", path: "weeks", errno: error) }
    }
  }

  /// A name for a change that no other has.
  func newEntryID() throws(StoreError) -> EntryID {
    do throws(Errno) {
      let seed = try place.disk.randomBytes(8).reduce(0) { $0 << 8 | UInt64($1) }
      var random = SplitMix64(seed: seed)
      return EntryID(using: &random)
    } catch {
      throw .system(action: "read", path: "random numbers", errno: error)
    }
  }
}

// MARK: - Looking up the posts

extension Store {
  /// Reads every page that a change concerns: those near, those it fills, and where its posts are.
  func sources(
    for change: Change,
    near pages: [Page]
  ) throws(StoreError) -> [Page: PageSource] {
    var sources: [Page: PageSource] = [:]
    for page in pages + change.destinations where sources[page] == nil {
      sources[page] = PageSource(page, in: place)
    }
    var missing = change.sought.filter { sources.post($0) == nil }
    var unread: StoreError?
    for page in missing.isEmpty ? [] : try self.pages() where sources[page] == nil {
      let source = PageSource(page, in: place)
      unread = unread ?? source.damage
      let found = missing.filter { source.post($0) != nil }
      if found.isEmpty { continue }
      sources[page] = source
      missing.removeAll(where: found.contains)
      if missing.isEmpty { break }
    }
    // A post in the file of another week goes where it belongs as soon as it is edited.
    for page in change.sought.compactMap({ id in sources.post(id)?.when.page })
    where sources[page] == nil {
      sources[page] = PageSource(page, in: place)
    }
    // A post that is nowhere may well stand in the file that cannot be read.
    if !missing.isEmpty {
      for page in pages {
        if case .damaged(let error)? = sources[page] { throw error }
      }
      if let unread { throw unread }
    }
    return sources
  }
}

extension [Page: PageSource] {
  func post(_ id: PostID) -> Post? {
    for source in values {
      if let post = source.post(id) { return post }
    }
    return nil
  }
}

extension Change {
  /// The pages that posts are put on, and those that keep acceptances.
  fileprivate var destinations: [Page] {
    acceptances.map(\.page)
      + steps.flatMap { step -> [Page] in
        switch step {
        case .add(let post): [post.when.page]
        case .remove: []
        case .edit(_, let edits):
          edits.compactMap { edit in
            if case .when(let when) = edit { when.page } else { nil }
          }
        }
      }
  }

  /// The posts that must be there already.
  fileprivate var sought: [PostID] {
    var added: Set<PostID> = []
    var sought: [PostID] = []
    for step in steps {
      if case .add(let post) = step {
        added.insert(post.id)
      } else if !added.contains(step.post), !sought.contains(step.post) {
        sought.append(step.post)
      }
    }
    return sought
  }
}
