import CandidCore
import LosslessJSON

/// The files that a change makes others of.
struct Rewriting {
  /// The posts that may differ.
  private let ids: [PostID]
  private let sources: [Page: PageSource]
  private let plan: Plan
  /// The pages whose files differ, those first that gain a post.
  ///
  /// A reader without a lock may so see a post twice for a moment, but never not at all.
  let touched: [Page]

  /// Compares what was read with what is meant; `ids` are the posts that may differ.
  init(_ ids: [PostID], of sources: [Page: PageSource], to plan: Plan) {
    self.ids = ids
    self.sources = sources
    self.plan = plan
    let touched = plan.pages.keys.sorted().filter { page in
      if sources[page]?.contents.accepted ?? [] != plan.pages[page]?.accepted { return true }
      return ids.contains { id in
        let (before, after) = (sources[page]?.post(id), plan.pages[page]?.post(id))
        return Self.text(of: before) != Self.text(of: after)
      }
    }
    let gaining = touched.filter { page in
      ids.contains { sources[page]?.post($0) == nil && plan.pages[page]?.post($0) != nil }
    }
    self.touched = gaining + touched.filter { !gaining.contains($0) }
  }

  /// The new contents of the touched files.
  ///
  /// - Throws: ``StoreError/unfaithful(path:)`` where they do not read back as the change means.
  func replacements(in place: PlanFolder) throws(StoreError) -> [Replacement] {
    var replacements: [Replacement] = []
    for page in touched {
      let after = plan.pages[page]?.posts ?? []
      let accepted = plan.pages[page]?.accepted ?? []
      var found: FoundFile?
      let bytes: [UInt8]
      if case .file(let file, let pageFile)? = sources[page] {
        found = file
        bytes = pageFile.bytes(changing: ids, to: after, accepted: accepted, tree)
      } else {
        bytes = PageFile.bytes(of: page, accepted: accepted, posts: after.map(tree))
      }
      try check(bytes, page, after, accepted)
      let target = if let found { found.path } else { try place.pathForNew(page.path) }
      replacements.append(
        Replacement(name: page.path, target: target, before: found, after: bytes)
      )
    }
    return replacements
  }

  /// How to write a post in a new place: as it is written in its old one, if it has one.
  private func tree(_ post: Post) -> JSONTree {
    for case .file(_, let file) in sources.values {
      if let tree = file.tree(of: post) { return tree }
    }
    return PostJSON.tree(of: post)
  }

  /// Reads the new bytes once more before they replace anything a person wrote.
  private func check(
    _ bytes: [UInt8],
    _ page: Page,
    _ after: [Post],
    _ accepted: [Acceptance]
  ) throws(StoreError) {
    // Why they cannot be read would be about bytes that nobody has.
    guard let file = try? PageFile(page, bytes), file.posts.map(\.id) == after.map(\.id),
      file.contents.accepted == accepted,
      zip(file.posts, after).allSatisfy({ read, meant in
        read == meant && (!ids.contains(meant.id) || Self.text(of: read) == Self.text(of: meant))
      })
    else { throw .unfaithful(path: page.path) }
  }

  private static func text(of post: Post?) -> [UInt8]? { post.map(PostJSON.bytes) }
}

extension PageContents {
  func post(_ id: PostID) -> Post? { posts.first { $0.id == id } }
}
