/// A new value for one field of a post.
package enum Edit: Equatable, Sendable {
  case title(String)
  case text(String)
  /// A text as someone made it of another, put together with what stands there by now.
  case mergedText(String, since: String)
  case when(When)
  case zone(String?)
  case isSecondFold(Bool)
  case channels([String])
  case intention(Intention?)
  case story(Story?)
  case stage(Stage)
  case isOffer(Bool)
  case need(String?)
  case why(String?)
  case answers(Answers)
  case sources([String])
  case credits([String])
  case media([Media])
  case variants([Variant])
  case notes(String)
  case series(SeriesPart?)
  /// A change within the series that begins here; a post that begins none stays as it is.
  case inSeries(SeriesEdit)
  case reflection(Reflection)
  case created(Instant?)
  case edited(Instant?)
}

extension Post {
  /// Sets one field.
  ///
  /// - Returns: The edit that sets it back.
  package mutating func apply(_ edit: Edit) -> Edit {
    switch edit {
    case .title(let new): .title(replace(\.title, with: new))
    case .text(let new): .text(replace(\.text, with: new))
    case .mergedText(let new, let base):
      .text(replace(\.text, with: TextMerge(base: base, theirs: text, ours: new).text))
    case .when(let new): .when(replace(\.when, with: new))
    case .zone(let new): .zone(replace(\.zone, with: new))
    case .isSecondFold(let new): .isSecondFold(replace(\.isSecondFold, with: new))
    case .channels(let new): .channels(replace(\.channels, with: new))
    case .intention(let new): .intention(replace(\.intention, with: new))
    case .story(let new): .story(replace(\.story, with: new))
    case .stage(let new): .stage(replace(\.stage, with: new))
    case .isOffer(let new): .isOffer(replace(\.isOffer, with: new))
    case .need(let new): .need(replace(\.need, with: new))
    case .why(let new): .why(replace(\.why, with: new))
    case .answers(let new): .answers(replace(\.answers, with: new))
    case .sources(let new): .sources(replace(\.sources, with: new))
    case .credits(let new): .credits(replace(\.credits, with: new))
    case .media(let new): .media(replace(\.media, with: new))
    case .variants(let new): .variants(replace(\.variants, with: new))
    case .notes(let new): .notes(replace(\.notes, with: new))
    case .series(let new): .series(replace(\.series, with: new))
    case .inSeries(let edit): .series(replace(\.series, with: series?.applying(edit)))
    case .reflection(let new): .reflection(replace(\.reflection, with: new))
    case .created(let new): .created(replace(\.created, with: new))
    case .edited(let new): .edited(replace(\.edited, with: new))
    }
  }

  /// The post with edits made.
  package func changed(by edits: [Edit]) -> Post {
    var post = self
    for edit in edits { _ = post.apply(edit) }
    return post
  }

  private mutating func replace<Value>(
    _ field: WritableKeyPath<Post, Value>,
    with new: Value
  ) -> Value {
    let old = self[keyPath: field]
    self[keyPath: field] = new
    return old
  }
}
