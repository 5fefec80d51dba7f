extension PostDelta {
  /// How a post now differs from what the change made of it, in words; none where it does not.
  package func differences(from post: Post?) -> [String] {
    switch (self, post) {
    case (.removed, nil): []
    case (.removed(let old), .some): ["“\(old.title)” is in the plan again"]
    case (.added(let old), nil): ["“\(old.title)” is gone"]
    case (.edited(let id, _, _, _), nil): ["post \(id.short) is gone"]
    case (.added(let old), let post?): post.differences(old.fields)
    case (.edited(_, _, let now, _), let post?): post.differences(now)
    }
  }
}

extension Post {
  fileprivate func differences(_ expected: [Edit]) -> [String] {
    expected.filter { !holds($0) }.map { "the \($0.name) of “\(title)”" }
  }
}

extension Edit {
  /// The field in words.
  package var name: String {
    switch self {
    case .title: "title"
    case .text, .mergedText: "text"
    case .when: "date or time"
    case .zone: "time zone"
    case .isSecondFold: "fold"
    case .channels: "channels"
    case .intention: "intention"
    case .story: "story"
    case .stage: "stage"
    case .isOffer: "offer"
    case .need: "need"
    case .why: "why"
    case .answers: "answers"
    case .sources: "sources"
    case .credits: "credits"
    case .media: "media"
    case .variants: "variants"
    case .notes: "notes"
    case .series, .inSeries: "series"
    case .reflection: "reflection"
    case .created: "date of creation"
    case .edited: "date of the last edit"
    }
  }
}
