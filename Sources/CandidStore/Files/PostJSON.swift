import CandidCore
import LosslessJSON

/// A post as a JSON object, the same in files and in `--json`.
package enum PostJSON {
  /// Every key of a post, in the order in which they are written.
  package static let keys = ["id"] + PostField.all.map(\.key)

  private static let knownKeys = Set(keys)
  private static let order = JSONKeyOrder(keys)

  /// The object of a post: every field that is not the default, then the members kept for it.
  ///
  /// - Parameters:
  ///   - post: The post to write.
  ///   - name: What to write as its id; nil is the id.
  ///   - extra: Members to put last, such as the week in what `--json` prints.
  /// - Returns: An object with one member a line.
  package static func tree(
    of post: Post,
    named name: String? = nil,
    adding extra: [(String, JSONTree)] = []
  ) -> JSONTree {
    let fields = PostField.all.compactMap { field in field.tree(post).map { (field.key, $0) } }
    let others = post.others.filter { !knownKeys.contains($0.key) }
      .map { ($0.key, JSONTree.raw($0.json)) }
    return .object(
      [("id", .string(name ?? post.id.text))] + fields + others + extra,
      layout: .lines
    )
  }

  /// What a post says, in bytes: two forms of one letter, which `==` takes for the same text, differ.
  static func bytes(of post: Post) -> [UInt8] {
    Array(tree(of: post).text(style: .minified).utf8)
  }

  /// Reads one post of a document.
  static func post(_ value: JSONValue, in document: JSONDocument) throws(Misfit) -> Post {
    guard let (known, others) = value.members(in: order) else { throw value.misfit("an object") }
    // The two that must be there come first in the order.
    for rank in 0...1 where known.count <= rank || known[rank].rank != rank {
      throw Misfit(at: value.span.lowerBound, "has no `\(keys[rank])`")
    }
    // Its own field sets the title, and says where it is none.
    var post = Post(id: try id(known[0].value), title: "")
    for (rank, value) in known.dropFirst() {
      do throws(Misfit) {
        try PostField.all[rank - 1].read(value, document, &post)
      } catch {
        throw error.inside(".\(keys[rank])")
      }
    }
    post.others += others.map { RawMember(key: $0.key, json: document.text(of: $0.value)) }
    return post
  }

  private static func id(_ value: JSONValue) throws(Misfit) -> PostID {
    do throws(Misfit) {
      let words = "an id: 12 of the characters 0-9 and a-z without i, l, o, u"
      return try value.parsed(words, PostID.init)
    } catch {
      throw error.inside(".id")
    }
  }
}
