import CandidCore
import LosslessJSON

/// Works out what the files hold when some posts that stood twice stand once.
struct Resolving {
  /// Which version of a post stays, and on which page.
  struct Decision {
    let winner: PostConflict.Version
    let page: Page
    let versions: [PostConflict.Version]

    /// Those that say something else, whose words must go somewhere.
    var losers: [PostConflict.Version] { versions.filter { !$0.isSame(as: winner) } }
  }

  private let place: PlanFolder
  private var sources: [Page: PageSource]
  let copies: [Copy]
  private(set) var decisions: [PostID: Decision] = [:]
  /// The ids decided, in the order in which they were found.
  private(set) var ids: [PostID] = []

  /// Decides what is the same everywhere by itself, and the rest as `choices` say.
  init(_ doubles: Doubles, _ choices: [PostID: String], in place: PlanFolder) throws(StoreError) {
    self.place = place
    sources = doubles.sources
    copies = doubles.copies
    for id in doubles.ids {
      let versions = doubles.versions(of: id)
      guard let winner = Self.winner(versions, choices[id]) else { continue }
      let page = winner.page ?? winner.post.when.page
      decisions[id] = Decision(winner: winner, page: page, versions: versions)
      ids.append(id)
      if sources[page] == nil { sources[page] = PageSource(page, in: place) }
      if case .damaged(let error)? = sources[page] { throw error }
    }
  }

  private static func winner(
    _ versions: [PostConflict.Version],
    _ choice: String?
  ) -> PostConflict.Version? {
    if let choice { return versions.first { $0.place == choice } }
    guard versions.allSatisfy({ $0.isSame(as: versions[0]) }) else { return nil }
    return versions.first { $0.page == $0.post.when.page } ?? versions.first
  }

  /// The new contents of every file that differs.
  func replacements() throws(StoreError) -> [Replacement] {
    var gaining: [Replacement] = []
    var losing: [Replacement] = []
    for page in sources.keys.sorted() {
      guard let (replacement, gains) = try replacement(of: page) else { continue }
      if gains { gaining.append(replacement) } else { losing.append(replacement) }
    }
    for copy in copies where !isDone(copy) {
      if let replacement = replacement(of: copy) { losing.append(replacement) }
    }
    // A reader without a lock may see a post twice for a moment, but never not at all.
    return gaining + losing
  }

  /// What it does to the posts of the weeks, for undo.
  ///
  /// A post that stood on two pages counts as having been what it no longer is.
  var deltas: [PostDelta] {
    ids.compactMap { id in
      guard let decision = decisions[id] else { return nil }
      let standing = decision.versions.filter { $0.page != nil }
      let loser = standing.first { version in decision.losers.contains(version) }
      if loser == nil, !standing.isEmpty { return nil }
      return PostDelta(of: loser?.post, to: decision.winner.post)
    }
  }

  /// Whether nothing in a copy is left to decide.
  func isDone(_ copy: Copy) -> Bool { copy.file.posts.allSatisfy { decisions[$0.id] != nil } }

  private func replacement(of page: Page) throws(StoreError) -> (Replacement, gains: Bool)? {
    var found: FoundFile?
    var file: PageFile?
    if case .file(let old, let read)? = sources[page] { (found, file) = (old, read) }
    var contents = PageContents(posts: file?.posts ?? [])
    var gains = false
    for (id, decision) in decisions.sorted(by: { $0.key.text < $1.key.text }) {
      let index = contents.posts.firstIndex { $0.id == id }
      switch (decision.page == page, index) {
      case (true, let index?): contents.posts[index] = decision.winner.post
      case (true, nil):
        contents.insert(decision.winner.post)
        gains = true
      case (false, let index?): contents.posts.remove(at: index)
      case (false, nil): break
      }
    }
    let touched = Self.touched(file?.posts ?? [], contents.posts)
    if touched.isEmpty { return nil }
    if let obstacle = file?.obstacle { throw obstacle }
    let theme = copies.first { $0.page == page }?.file.contents.theme
    let bytes =
      file?.bytes(changing: touched, to: contents.posts, tree)
      ?? PageFile.bytes(of: page, theme: theme, posts: contents.posts.map(tree))
    guard let read = try? PageFile(page, bytes), read.posts == contents.posts else {
      throw .unfaithful(path: page.path)
    }
    let target = if let found { found.path } else { try place.pathForNew(page.path) }
    return (Replacement(name: page.path, target: target, before: found, after: bytes), gains)
  }

  /// A copy without the posts that have lost; nil where none has.
  private func replacement(of copy: Copy) -> Replacement? {
    let lost = copy.file.posts.map(\.id).filter { id in
      decisions[id]?.losers.contains { $0.place == copy.place } == true
    }
    if lost.isEmpty { return nil }
    let rest = copy.file.posts.filter { !lost.contains($0.id) }
    let bytes = copy.file.bytes(changing: lost, to: rest, tree)
    return Replacement(
      name: copy.name.path,
      target: copy.found.path,
      before: copy.found,
      after: bytes
    )
  }

  /// The ids of the posts that differ between two lists, whatever page they are on.
  private static func touched(_ before: [Post], _ after: [Post]) -> [PostID] {
    let old = Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0) })
    let ids = Set(after.map(\.id))
    let changed = after.filter { post in
      old[post.id].map { PostJSON.bytes(of: $0) != PostJSON.bytes(of: post) } ?? true
    }
    return before.map(\.id).filter { !ids.contains($0) } + changed.map(\.id)
  }

  /// A post that gets a new place, as it is written where it won.
  private func tree(_ post: Post) -> JSONTree {
    decisions[post.id].map { .raw(String(decoding: $0.winner.bytes, as: UTF8.self)) }
      ?? PostJSON.tree(of: post)
  }
}
