/// A post that others changed after a person saw it, in what a change is about to write over.
package struct Unseen: Equatable, Sendable {
  /// The post as it now is.
  package let post: Post
  /// The fields as they now are.
  package let fields: [Edit]

  package init(post: Post, fields: [Edit]) {
    self.post = post
    self.fields = fields
  }
}

extension Change {
  /// What it would write over without its maker having seen it.
  ///
  /// A field that others set to the same is none, and neither are the instants of edits. Posts that
  /// are not among ``seen`` are not asked about.
  package func unseen(in plan: Plan) -> [Unseen] {
    seen.compactMap { old in
      guard let post = plan.post(old.id) else { return nil }
      let fields = steps.filter { $0.post == old.id }.flatMap { step -> [Edit] in
        switch step {
        case .add: []
        case .remove: post.fields.filter { !old.holds($0) }
        case .edit(_, let edits): edits.compactMap { $0.overtaken(from: old, by: post) }
        }
      }
      return fields.isEmpty ? nil : Unseen(post: post, fields: fields)
    }
  }

  /// The same change by someone who has seen another carried out.
  package func after(_ other: Change) -> Change {
    var change = self
    for case .edit(let id, let edits) in other.steps {
      guard let index = change.seen.firstIndex(where: { $0.id == id }) else { continue }
      for edit in edits { _ = change.seen[index].apply(edit) }
    }
    return change
  }
}

extension Edit {
  /// What the field holds now, where that is neither what was seen nor what is to be.
  fileprivate func overtaken(from seen: Post, by post: Post) -> Edit? {
    // What is put together with theirs writes over nothing.
    switch self {
    case .mergedText, .inSeries: return nil
    default: break
    }
    var (old, now) = (seen, post)
    let (before, current) = (old.apply(self), now.apply(self))
    return post.holds(before) || post.holds(self) ? nil : current
  }

  var isInstantOfEdit: Bool {
    if case .edited = self { true } else { false }
  }
}
