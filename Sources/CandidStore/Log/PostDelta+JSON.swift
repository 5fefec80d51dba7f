import CandidCore
import LosslessJSON

/// Deltas as the log keeps them: `{"add": POST}`, `{"remove": POST}`, or `{"edit": ID, "was":
/// FIELDS, "now": FIELDS}` with the fields under their keys in a file, null for none, and the
/// whole post as `moved` where it changes its file.
extension PostDelta {
  var tree: JSONTree {
    switch self {
    case .added(let post): .object([("add", PostJSON.tree(of: post))])
    case .removed(let post): .object([("remove", PostJSON.tree(of: post))])
    case .edited(let id, let was, let now, let moved):
      .object(
        [
          ("edit", .string(id.text)),
          ("was", Self.fields(of: id, was)),
          ("now", Self.fields(of: id, now)),
        ] + (moved.map { [("moved", PostJSON.tree(of: $0))] } ?? [])
      )
    }
  }

  init(_ value: JSONValue, in document: JSONDocument) throws(Misfit) {
    if let post = value["add"] {
      self = .added(try PostJSON.post(post, in: document))
    } else if let post = value["remove"] {
      self = .removed(try PostJSON.post(post, in: document))
    } else {
      let id = try value.required("edit") { id throws(Misfit) in
        try id.parsed("an id", PostID.init)
      }
      func edits(_ key: String) throws(Misfit) -> [Edit] {
        try value.required(key) { fields throws(Misfit) in
          try Self.edits(of: id, fields, in: document)
        }
      }
      let moved = try value.member("moved") { post throws(Misfit) in
        try PostJSON.post(post, in: document)
      }
      self = .edited(id, was: try edits("was"), now: try edits("now"), moved: moved)
    }
  }

  private static func fields(of id: PostID, _ edits: [Edit]) -> JSONTree {
    var post = Post(id: id, title: "")
    for edit in edits { _ = post.apply(edit) }
    let keys = edits.flatMap(\.keys)
    let fields = PostField.all.filter { keys.contains($0.key) }
    return .object(fields.map { ($0.key, $0.tree(post) ?? .null) })
  }

  private static func edits(
    of id: PostID,
    _ value: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> [Edit] {
    var post = Post(id: id, title: "")
    for field in PostField.all {
      guard let member = value[field.key], !member.isNull else { continue }
      try field.read(member, document, &post)
    }
    return post.fields.filter { edit in edit.keys.contains { value[$0] != nil } }
  }
}

extension Edit {
  /// The keys of the field in a file.
  var keys: [String] {
    switch self {
    case .title: ["title"]
    case .text, .mergedText: ["text"]
    case .when: ["date", "time"]
    case .zone: ["tz"]
    case .isSecondFold: ["fold"]
    case .channels: ["channels"]
    case .intention: ["intention"]
    case .story: ["story"]
    case .stage: ["stage"]
    case .isOffer: ["offer"]
    case .need: ["need"]
    case .why: ["why"]
    case .answers: ["answers"]
    case .sources: ["sources"]
    case .credits: ["credits"]
    case .media: ["media"]
    case .variants: ["variants"]
    case .notes: ["notes"]
    case .series, .inSeries: ["series"]
    case .reflection: ["reflection"]
    case .created: ["created"]
    case .edited: ["edited"]
    }
  }
}
