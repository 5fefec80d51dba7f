import CandidCore

extension Store {
  /// Where words being typed are kept, from the plan's folder.
  package static let draftFolder = ".candid/drafts"
  /// How the names of files begin that are not whole yet.
  private static let unfinished = ".new-"

  /// Draws the name of a sitting, with which its drafts are told from those of others.
  package func newSitting() throws(StoreError) -> String {
    do throws(Errno) {
      return try place.disk.randomBytes(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        .joined()
    } catch {
      throw .system(action: "name", path: Self.draftFolder, errno: error)
    }
  }

  /// Keeps words on disk, whole or as they were before; returns when they are on the medium.
  ///
  /// - Parameters:
  ///   - draft: What is being typed.
  ///   - file: Where it was kept last; nil for the first time.
  ///   - sitting: The name of this sitting.
  ///   - now: The moment.
  /// - Returns: Where it is kept now; the file before is let go of.
  /// - Throws: ``StoreError`` where it cannot be written.
  package func keep(
    _ draft: Draft,
    in file: DraftFile?,
    sitting: String,
    now: Instant
  ) throws(StoreError) -> DraftFile {
    if isGone { throw .gone(path: folder) }
    try makeDraftFolder()
    let name = file?.name ?? "\(draft.fileName)-\(sitting).json"
    let disk = place.disk
    do throws(Errno) {
      let temporary = draftPath(Self.unfinished + name)
      // Of an earlier attempt, if there was one.
      try? disk.remove(temporary)
      let handle = try disk.open(temporary, .make)
      let kept = DraftFile(name: name, handle: handle, disk: disk)
      do throws(Errno) {
        // Before it has its name, so that no other candid ever sees it without its owner. Where the
        // file system has no locks, others may offer it while it is being typed.
        try? disk.lock(handle, false)
        try disk.write(handle, DraftJSON.bytes(of: draft, at: now))
        try disk.synchronise(handle)
        try disk.rename(temporary, draftPath(name))
        try disk.synchroniseFolder(draftPath())
      } catch {
        // What cannot be removed either is removed at the next start.
        try? disk.remove(temporary)
        throw error
      }
      return kept
    } catch {
      throw .system(action: "write", path: "\(Self.draftFolder)/\(name)", errno: error)
    }
  }

  /// The drafts that no living program holds, the latest first.
  ///
  /// What is left of drafts that were cut off while being written is removed.
  package func drafts() -> [KeptDraft] {
    guard hasDraftFolder else { return [] }
    // Drafts that cannot be listed now are offered at the next start.
    let names = (try? place.disk.names(draftPath())) ?? []
    var kept: [KeptDraft] = []
    for name in names {
      guard let file = claimedFile(name) else { continue }
      if name.hasPrefix(Self.unfinished) {
        // It is offered to nobody, and looked at again at the next start.
        try? place.disk.remove(draftPath(name))
      } else if name.hasSuffix(".json"), let found = read(file) {
        kept.append(found)
      }
    }
    return kept.sorted { ($0.at, $0.name) > ($1.at, $1.name) }
  }

  /// Takes a draft over from a sitting that has ended; nil where somebody else did so first.
  package func claim(_ name: String) -> (file: DraftFile, draft: Draft)? {
    guard let file = claimedFile(name), let kept = read(file) else { return nil }
    return (file, kept.draft)
  }

  /// Removes a draft whose words are saved or given up.
  package func remove(_ file: DraftFile) throws(StoreError) {
    // The draft goes last: a text without one would be offered to nobody.
    for name in [OpenText.name(besideDraft: file.name), file.name].compactMap(\.self) {
      do throws(Errno) {
        try place.disk.remove(draftPath(name))
      } catch {
        if error == .noEntry { continue }
        throw .system(action: "remove", path: "\(Self.draftFolder)/\(name)", errno: error)
      }
    }
  }

  /// The post with an id wherever it is now, first looked for on a page.
  package func post(_ id: PostID, near page: Page) -> Post? {
    // Pages that cannot be listed or read hold no post that could be shown.
    for page in [page] + ((try? pages()) ?? []) {
      if let post = PageSource(page, in: place).post(id) { return post }
    }
    return nil
  }
}

extension Store {
  /// Why a page cannot be read; nil where it can.
  package func damage(of page: Page) -> String? {
    PageSource(page, in: place).damage?.description
  }

  func draftPath(_ name: String = "") -> String {
    "\(folder)/\(Self.draftFolder)" + (name.isEmpty ? "" : "/\(name)")
  }

  /// Whether the folder is there, and no link to another place.
  private var hasDraftFolder: Bool {
    (try? place.disk.statusOfPath(draftPath()))?.kind == .folder
  }

  private func makeDraftFolder() throws(StoreError) {
    if hasDraftFolder { return }
    try Lock.makeOwnFolder(in: place)
    do throws(Errno) {
      try place.disk.makeFolder(draftPath())
      try place.disk.synchroniseFolder("\(folder)/.candid")
    } catch {
      throw .system(action: "make", path: Self.draftFolder, errno: error)
    }
  }

  /// A file with its lock; nil where it cannot be opened, or its owner lives.
  private func claimedFile(_ name: String) -> DraftFile? {
    guard let handle = try? place.disk.open(draftPath(name), .readOwn) else { return nil }
    let file = DraftFile(name: name, handle: handle, disk: place.disk)
    do throws(Errno) {
      try place.disk.lock(handle, false)
    } catch {
      // Where there are no locks, nobody can be said to hold it.
      if error == .wouldBlock { return nil }
    }
    return file
  }

  /// Reads a draft; one that cannot be read is left where it is.
  private func read(_ file: DraftFile) -> KeptDraft? {
    guard let bytes = try? place.disk.read(file.handle, Draft.sizeLimitInBytes),
      let (kept, at) = try? DraftJSON.draft(bytes, path: "\(Self.draftFolder)/\(file.name)")
    else { return nil }
    var draft = kept
    // An editor may have left newer words beside it.
    if let name = OpenText.name(besideDraft: file.name),
      let bytes = try? place.disk.contents(of: draftPath(name))
    {
      guard let text = OpenText.text(bytes) else { return nil }
      // Such a draft is of that one field.
      draft.words[draft.words.keys.first ?? Draft.text] = text
    }
    return KeptDraft(name: file.name, draft: draft, at: at)
  }
}

extension Draft {
  /// What it is about, for the name of its file.
  fileprivate var fileName: String {
    switch subject {
    case .post(let day): "add-\(day)"
    case .idea: "idea"
    case .hardPart: "hard"
    case .command: "command"
    case .edit(let post): "edit-\(post.id.text)"
    case .accept(_, let week): "accept-\(week)"
    case .settings: "settings"
    }
  }

  /// More than anyone types; a file that is larger is none of ours.
  fileprivate static let sizeLimitInBytes = 64 << 20
}
