import CandidCore

extension Model {
  /// Whether a saved change replaced something that the person had not seen.
  ///
  /// Asked before the pages of the change are taken in: the screen still shows what was seen, and
  /// the inverse says what stood on disk.
  func wentOver(_ change: Change, _ inverse: Change) -> Bool {
    var seen = plan
    if case .form(let form) = entry, let page = seen.page(holding: form.post.id),
      let place = seen.pages[page]?.posts.firstIndex(where: { $0.id == form.post.id })
    {
      seen.pages[page]?.posts[place] = form.post
    }
    // A post on no page of the screen was not seen at all; there is nothing to compare with.
    guard let expected = try? seen.apply(change) else { return false }
    return expected.stepsWithoutInstants != inverse.stepsWithoutInstants
  }
}

extension Change {
  /// The steps without the instants of edits, which others change with any field.
  fileprivate var stepsWithoutInstants: [Step] {
    steps.map { step in
      switch step {
      case .add(var post):
        post.edited = nil
        return .add(post)
      case .remove: return step
      case .edit(let id, let edits):
        return .edit(id, edits.filter { if case .edited = $0 { false } else { true } })
      }
    }
  }
}
