/// What a change did to one post: how it was, and how it is now.
///
/// The history keeps these; swapping the two sides takes the change back.
package enum PostDelta: Equatable, Sendable {
  case added(Post)
  /// The post as it was.
  case removed(Post)
  /// The fields that differ, in the same order on both sides.
  ///
  /// Where the post goes to another page, the whole of it as it is now: a power cut may leave it
  /// on neither.
  case edited(PostID, was: [Edit], now: [Edit], moved: Post? = nil)
}

extension PostDelta {
  /// Compares a post before and after; nil where nothing differs.
  ///
  /// Members without a meaning of their own are not compared: nothing edits them.
  package init?(of before: Post?, to after: Post?) {
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, let after?): self = .added(after)
    case (let before?, nil): self = .removed(before)
    case (let before?, let after?):
      let differing = zip(before.fields, after.fields).filter { $0 != $1 }
      if differing.isEmpty { return nil }
      let isMoved = before.when.page != after.when.page
      self = .edited(
        after.id,
        was: differing.map(\.0),
        now: differing.map(\.1),
        moved: isMoved ? after : nil
      )
    }
  }

  package var post: PostID {
    switch self {
    case .added(let post), .removed(let post): post.id
    case .edited(let id, _, _, _): id
    }
  }

  /// The delta that takes this one back.
  package var inverse: PostDelta {
    switch self {
    case .added(let post): .removed(post)
    case .removed(let post): .added(post)
    case .edited(let id, let was, let now, _): .edited(id, was: now, now: was)
    }
  }

  /// The step that brings the post to how it is now.
  package var step: Change.Step {
    switch self {
    case .added(let post): .add(post)
    case .removed(let post): .remove(post.id)
    case .edited(let id, _, let now, _): .edit(id, now)
    }
  }
}

extension Post {
  /// Every field as the edit that sets it, in the order of the file.
  package var fields: [Edit] {
    [
      .title(title), .text(text), .when(when), .zone(zone), .isSecondFold(isSecondFold),
      .channels(channels), .intention(intention), .story(story), .stage(stage),
      .isOffer(isOffer), .need(need), .why(why), .answers(answers), .sources(sources),
      .credits(credits), .media(media), .variants(variants), .notes(notes), .series(series),
      .reflection(reflection), .created(created), .edited(edited),
    ]
  }

  /// Whether the post has the values of these edits; when it was edited does not matter.
  package func holds(_ edits: [Edit]) -> Bool { edits.allSatisfy(holds) }

  package func holds(_ edit: Edit) -> Bool {
    if case .edited = edit { return true }
    var post = self
    return post.apply(edit) == edit
  }
}
