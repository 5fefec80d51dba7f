/// What others changed after a person saw it, in what a change is about to write over.
package enum Unseen: Equatable, Sendable {
  /// The post as it now is, and its fields as they now are.
  case post(Post, [Edit])
  /// The plan's settings as they now are, and the fields of them.
  case settings(Settings, [SettingsEdit])
}

extension Change {
  /// What it would write over without its maker having seen it.
  ///
  /// A field that others set to the same is none, and neither are the instants of edits. Posts that
  /// are not among ``seen`` are not asked about.
  package func unseen(in plan: Plan) -> [Unseen] {
    let posts: [Unseen] = seen.compactMap { old in
      guard let post = plan.post(old.id) else { return nil }
      let fields = steps.filter { $0.post == old.id }.flatMap { step -> [Edit] in
        switch step {
        case .add: []
        case .remove: post.fields.filter { !old.holds($0) }
        case .edit(_, let edits): edits.compactMap { $0.overtaken(from: old, by: post) }
        }
      }
      return fields.isEmpty ? nil : .post(post, fields)
    }
    let fields = seenSettings.map { plan.settings.overtaken(settings, since: $0) } ?? []
    return posts + (fields.isEmpty ? [] : [.settings(plan.settings, fields)])
  }

  /// The same change by someone who has seen another carried out.
  package func after(_ other: Change) -> Change {
    var change = self
    for case .edit(let id, let edits) in other.steps {
      guard let index = change.seen.firstIndex(where: { $0.id == id }) else { continue }
      for edit in edits { _ = change.seen[index].apply(edit) }
    }
    change.seenSettings = seenSettings?.changed(by: other.settings)
    return change
  }
}

extension Settings {
  /// The fields that others set after `seen`, to something else than the edits do.
  fileprivate func overtaken(_ edits: [SettingsEdit], since seen: Settings) -> [SettingsEdit] {
    edits.compactMap { edit in
      var (old, now) = (seen, self)
      let (before, current) = (old.apply(edit), now.apply(edit))
      return current == before || current == edit ? nil : current
    }
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
