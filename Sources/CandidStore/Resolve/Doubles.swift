import CandidCore
import LosslessJSON

/// Everything that stands twice in a plan: posts in two pages, and copies of pages.
struct Doubles {
  /// The pages concerned.
  private(set) var sources: [Page: PageSource] = [:]
  private(set) var copies: [Copy] = []
  /// Copies that cannot be looked at, or whose week cannot be written.
  private(set) var troubles: [Ailment] = []
  /// The ids that stand in several pages or in a copy, in the order of the pages.
  private(set) var ids: [PostID] = []

  /// Reads every page, and keeps those concerned.
  init(in place: PlanFolder) throws(StoreError) {
    let names: [String]
    do throws(Errno) {
      names = try place.disk.names("\(place.path)/weeks").sorted()
    } catch .noEntry {
      return
    } catch {
      throw .system(action: "read", path: "weeks", errno: error)
    }
    for name in names { look(at: "weeks/\(name)", place) }
    findIDs(names.compactMap(Page.init(fileName:)).sorted(), place)
  }

  private mutating func look(at path: String, _ place: PlanFolder) {
    guard let name = SyncCopy(path: path), let page = name.page else { return }
    do throws(StoreError) {
      guard let found = try place.file(path) else { return }
      let file = try PageFile(page, found.bytes, path: path)
      if let obstacle = file.obstacle { throw obstacle }
      let source = sources[page] ?? PageSource(page, in: place)
      if case .damaged(let error) = source { throw error }
      if case .file(_, let original) = source, let obstacle = original.obstacle { throw obstacle }
      sources[page] = source
      copies.append(Copy(name: name, page: page, found: found, file: file))
    } catch {
      let what = "is not taken over, since something cannot be read"
      troubles.append(Ailment("sync-copy", path, what: what, remedy: "\(error)"))
    }
  }

  private mutating func findIDs(_ pages: [Page], _ place: PlanFolder) {
    let copied = Set(copies.flatMap { $0.file.posts.map(\.id) })
    var first: [PostID: Page] = [:]
    var seen: Set<PostID> = []
    for page in pages {
      let source = sources[page] ?? PageSource(page, in: place)
      if case .damaged(let error) = source {
        troubles.append(Ailment(error, at: page.path, backup: nil))
      }
      for post in source.posts {
        let earlier = first[post.id]
        first[post.id] = earlier ?? page
        guard earlier != nil || copied.contains(post.id) else { continue }
        sources[page] = source
        if let earlier, sources[earlier] == nil {
          sources[earlier] = PageSource(earlier, in: place)
        }
        if seen.insert(post.id).inserted { ids.append(post.id) }
      }
    }
    ids += copies.flatMap { $0.file.posts.map(\.id) }.filter { seen.insert($0).inserted }
  }

  /// The versions of a post: the weeks' first, in their order, then those of copies.
  func versions(of id: PostID) -> [PostConflict.Version] {
    let pages = sources.keys.sorted().compactMap { page -> PostConflict.Version? in
      guard case .file(_, let file)? = sources[page] else { return nil }
      return file.version(of: id, place: page.description, page)
    }
    return pages + copies.compactMap { $0.file.version(of: id, place: $0.place, nil) }
  }

  /// What only a person can decide.
  var conflicts: [PostConflict] {
    ids.compactMap { id in
      let versions = versions(of: id)
      let isSame = versions.allSatisfy { $0.isSame(as: versions[0]) }
      return isSame ? nil : PostConflict(id: id, versions: versions)
    }
  }
}

extension PostConflict.Version {
  /// Whether the other says the same, in whatever layout.
  func isSame(as other: Self) -> Bool {
    PostJSON.bytes(of: post) == PostJSON.bytes(of: other.post)
  }
}

extension PageFile {
  fileprivate func version(
    of id: PostID,
    place: String,
    _ page: Page?
  ) -> PostConflict.Version? {
    guard let index = posts.firstIndex(where: { $0.id == id }),
      let element = document.root["posts"]?.elements?[index]
    else { return nil }
    let bytes = Array(document.bytes[element.span])
    return PostConflict.Version(place: place, post: posts[index], page: page, bytes: bytes)
  }
}
