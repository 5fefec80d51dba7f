import CandidCore
import LosslessJSON

/// The file of a page as it was read: its posts, and the bytes they stand in.
struct PageFile: Sendable {
  let contents: PageContents
  let document: JSONDocument
  /// Why it may not be changed; nil where it may.
  let obstacle: StoreError?

  /// Reads the bytes of a page's file, or of a copy of it that stands elsewhere.
  ///
  /// - Throws: ``StoreError`` where they are no page, or that of another week.
  init(_ page: Page, _ bytes: [UInt8], path: String? = nil) throws(StoreError) {
    let file = try PlanDocument(bytes, path: path ?? page.path)
    let document = file.document
    let posts = try file.read { root throws(Misfit) in
      try Self.checkWeek(of: root, page)
      return try root.member("posts") { list throws(Misfit) in
        try Self.posts(list, in: document)
      }
    }
    let theme = try file.read { root throws(Misfit) in try root.text(at: "theme") }
    let accepted = try file.read { root throws(Misfit) in
      try root.member("accepted") { list throws(Misfit) in
        try AcceptanceJSON.acceptances(list, in: document)
      }
    }
    self.document = document
    obstacle = file.obstacle
    let condition = file.obstacle.map { PageContents.Condition.readOnly($0.description) }
    var contents = PageContents(posts: posts ?? [], theme: theme, condition: condition ?? .open)
    contents.accepted = accepted ?? []
    self.contents = contents
  }

  var posts: [Post] { contents.posts }

  private static func checkWeek(of root: JSONValue, _ page: Page) throws(Misfit) {
    guard case .week(let week) = page else { return }
    try root.required("week") { value throws(Misfit) in
      let words = "\(week) as the name of the file says"
      _ = try value.parsed(words) { $0 == week.description ? $0 : nil }
    }
  }

  private static func posts(
    _ list: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> [Post] {
    var ids = Set<PostID>(minimumCapacity: list.elements?.count ?? 0)
    return try list.list(of: "posts") { element throws(Misfit) in
      let post = try PostJSON.post(element, in: document)
      guard ids.insert(post.id).inserted else {
        throw Misfit(at: element.span.lowerBound, "has the id \(post.id) of a post before it")
      }
      return post
    }
  }
}

extension Page {
  /// The path from the plan's folder, as messages name it.
  var path: String { "weeks/\(self).json" }

  /// The page of a file in `weeks`; nil for the name of anything else.
  init?(fileName: String) {
    guard fileName.hasSuffix(".json") else { return nil }
    let name = fileName.dropLast(5)
    if name == "ideas" {
      self = .ideas
    } else if let week = Week(name) {
      self = .week(week)
    } else {
      return nil
    }
  }
}

// MARK: - Writing

extension PageFile {
  /// The bytes of a file that was not there before.
  static func bytes(
    of page: Page,
    theme: String? = nil,
    accepted: [Acceptance] = [],
    posts: [JSONTree]
  ) -> [UInt8] {
    var members: [(String, JSONTree)] = [("candid", .int(FormatVersion.current))]
    if case .week(let week) = page { members.append(("week", .string(week.description))) }
    if let theme { members.append(("theme", .string(theme))) }
    if !accepted.isEmpty { members.append(("accepted", AcceptanceJSON.tree(of: accepted))) }
    members.append(("posts", .array(posts, layout: .lines)))
    return JSONTree.object(members, layout: .lines).fileBytes
  }

  /// A post of this file with changed fields, otherwise as it is written here.
  func tree(of post: Post) -> JSONTree? {
    guard let index = posts.firstIndex(where: { $0.id == post.id }), let element = element(index),
      // The text of an element is JSON, since it was read as a part of some.
      let alone = try? JSONDocument(Array(document.bytes[element.span]))
    else { return nil }
    var edit = JSONEdit(alone)
    edit.change(alone.root, from: PostJSON.tree(of: posts[index]), to: PostJSON.tree(of: post))
    return .raw(String(decoding: edit.bytes, as: UTF8.self))
  }

  /// The file with some posts changed, added, removed or in another place, all else byte for byte.
  ///
  /// - Parameters:
  ///   - ids: The posts that may differ; the others are as they were.
  ///   - after: The posts the file is to hold, in order.
  ///   - accepted: The acceptances it is to hold.
  ///   - tree: How to write a post that gets a new place.
  /// - Returns: The bytes of the whole file.
  func bytes(
    changing ids: [PostID],
    to after: [Post],
    accepted: [Acceptance] = [],
    _ tree: (Post) -> JSONTree
  ) -> [UInt8] {
    var edit = JSONEdit(document)
    if accepted != contents.accepted {
      if accepted.isEmpty {
        edit.remove("accepted", from: document.root)
      } else {
        let list = AcceptanceJSON.tree(of: accepted)
        edit.set("accepted", to: list, in: document.root, order: Self.keys)
      }
    }
    guard let list = document.root["posts"] else {
      let trees = JSONTree.array(after.map(tree), layout: .lines)
      if !after.isEmpty { edit.set("posts", to: trees, in: document.root) }
      return edit.bytes
    }
    let staying = staying(ids, after)
    let elements = list.elements ?? []
    // Looked up by search, one edit in a week of 5,000 posts took 2 s.
    let places = Dictionary(uniqueKeysWithValues: zip(posts.map(\.id), posts.indices))
    for (index, post) in posts.enumerated() where ids.contains(post.id) {
      if !staying.contains(post.id) { edit.remove(at: index, from: list) }
    }
    var place = posts.count
    var added: [(JSONTree, Int)] = []
    for post in after.reversed() {
      if let index = places[post.id], staying.contains(post.id) || !ids.contains(post.id) {
        place = index
        guard ids.contains(post.id) else { continue }
        edit.change(
          elements[index],
          from: PostJSON.tree(of: posts[index]),
          to: PostJSON.tree(of: post)
        )
      } else {
        added.append((tree(post), place))
      }
    }
    for (tree, place) in added.reversed() {
      edit.insert(tree, at: place, in: list, layout: .lines)
    }
    return edit.bytes
  }

  /// The members of a page's file, in their order.
  private static let keys = ["candid", "reads", "week", "theme", "accepted", "posts"]

  private func element(_ index: Int) -> JSONValue? { document.root["posts"]?.elements?[index] }

  /// The posts among `ids` that keep their place between the posts that do not change.
  private func staying(_ ids: [PostID], _ after: [Post]) -> Set<PostID> {
    let (before, later) = (slots(of: ids, in: posts), slots(of: ids, in: after))
    let kept = before.filter { slot in later.contains { $0 == slot } }.map(\.id)
    let keptLater = later.map(\.id).filter(kept.contains)
    return kept == keptLater ? Set(kept) : []
  }

  /// A post, and how many posts that do not change stand before it.
  private struct Slot: Equatable {
    let id: PostID
    let unchangedBefore: Int
  }

  private func slots(of ids: [PostID], in posts: [Post]) -> [Slot] {
    var unchanged = 0
    var slots: [Slot] = []
    for post in posts {
      if ids.contains(post.id) {
        slots.append(Slot(id: post.id, unchangedBefore: unchanged))
      } else {
        unchanged += 1
      }
    }
    return slots
  }
}
