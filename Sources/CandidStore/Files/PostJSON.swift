import CandidCore
import LosslessJSON

/// A post as a JSON object, the same in files and in `--json`.
package enum PostJSON {
  /// Every key of a post, in the order in which they are written.
  package static let keys = ["id"] + PostField.all.map(\.key)

  private static let knownKeys = Set(keys)

  /// The object of a post: every field that is not the default, then the members kept for it.
  ///
  /// - Parameters:
  ///   - post: The post to write.
  ///   - extra: Members to put last, such as the week in what `--json` prints.
  /// - Returns: An object with one member a line.
  package static func tree(of post: Post, adding extra: [(String, JSONTree)] = []) -> JSONTree {
    let fields = PostField.all.compactMap { field in field.tree(post).map { (field.key, $0) } }
    let others = post.others.filter { !knownKeys.contains($0.key) }
      .map { ($0.key, JSONTree.raw($0.json)) }
    return .object([("id", .string(post.id.text))] + fields + others + extra, layout: .lines)
  }

  /// Reads one post of a document.
  static func post(_ value: JSONValue, in document: JSONDocument) throws(Misfit) -> Post {
    let members = try value.object()
    let id = try value.required("id") { id throws(Misfit) in
      try id.parsed("an id: 12 of the characters 0-9 and a-z without i, l, o, u", PostID.init)
    }
    // Its own field sets the title, and says where it is none.
    var post = Post(id: id, title: "")
    try value.required("title") { _ throws(Misfit) in }
    for field in PostField.all {
      try value.member(field.key) { member throws(Misfit) in
        try field.read(member, document, &post)
      }
    }
    post.others += members.others(than: keys, in: document)
    return post
  }
}
