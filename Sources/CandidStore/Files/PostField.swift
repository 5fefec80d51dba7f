import CandidCore
import LosslessJSON

/// A member of a post's object: how it is written from a post, and read into one.
struct PostField: Sendable {
  let key: String
  /// The value to write; nil where the post has the default.
  let tree: @Sendable (Post) -> JSONTree?
  /// Sets what the value says; the document gives the text of what is kept as it was written.
  let read: @Sendable (JSONValue, JSONDocument, inout Post) throws(Misfit) -> Void
}

extension PostField {
  /// Every field, in the order in which they are written.
  static let all: [PostField] = [
    title,
    text("text") {
      $0.text
    } set: {
      $0.text = $1
    },
    date, time,
    optionalText("tz") {
      $0.zone
    } set: {
      $0.zone = $1
    },
    fold,
    texts("channels") {
      $0.channels
    } set: {
      $0.channels = $1
    },
    word("intention") {
      $0.intention
    } set: {
      $0.intention = $1
    },
    word("story") {
      $0.story
    } set: {
      $0.story = $1
    },
    word("stage") {
      $0.stage == .draft ? nil : $0.stage
    } set: {
      $0.stage = $1
    },
    offer,
    optionalText("need") {
      $0.need
    } set: {
      $0.need = $1
    },
    optionalText("why") {
      $0.why
    } set: {
      $0.why = $1
    },
    answers,
    texts("sources") {
      $0.sources
    } set: {
      $0.sources = $1
    },
    texts("credits") {
      $0.credits
    } set: {
      $0.credits = $1
    },
    media, variants,
    text("notes") {
      $0.notes
    } set: {
      $0.notes = $1
    },
    series, reflection,
    instant("created") {
      $0.created
    } set: {
      $0.created = $1
    },
    instant("edited") {
      $0.edited
    } set: {
      $0.edited = $1
    },
  ]

  private static let title = PostField(key: "title") { post in
    .string(post.title)
  } read: { value, _, post throws(Misfit) in
    let title = try value.text()
    do throws(TitleError) {
      _ = try Title.checked(title)
    } catch {
      throw Misfit(at: value.span.lowerBound, "is no title: \(error)")
    }
    post.title = title
  }

  private static let date = PostField(key: "date") { post in
    post.day.map { .string($0.description) }
  } read: { value, _, post throws(Misfit) in
    post.when = .day(try value.parsed("a date such as 2026-11-24") { Day($0) })
  }

  /// Stands after the date, which it needs.
  private static let time = PostField(key: "time") { post in
    post.time.map { .string($0.description) }
  } read: { value, _, post throws(Misfit) in
    let time = try value.parsed("a time such as 09:30") { text in
      text.utf8.count == 5 ? Time(text) : nil
    }
    guard let day = post.day else {
      throw Misfit(at: value.span.lowerBound, "is a time without a `date`")
    }
    post.when = .moment(day, time)
  }

  private static let fold = PostField(key: "fold") { post in
    post.isSecondFold ? .int(1) : nil
  } read: { value, _, post throws(Misfit) in
    post.isSecondFold = try value.whole(in: 0...1, "0 or 1") == 1
  }

  private static let offer = PostField(key: "offer") { post in
    post.isOffer ? .bool(true) : nil
  } read: { value, _, post throws(Misfit) in
    post.isOffer = try value.flag()
  }
}

/// Fields of the same shape.
extension PostField {
  private static func text(
    _ key: String,
    get: @escaping @Sendable (Post) -> String,
    set: @escaping @Sendable (inout Post, String) -> Void
  ) -> PostField {
    PostField(key: key) { post in
      let text = get(post)
      return text.isEmpty ? nil : .string(text)
    } read: { value, _, post throws(Misfit) in
      set(&post, try value.text())
    }
  }

  private static func optionalText(
    _ key: String,
    get: @escaping @Sendable (Post) -> String?,
    set: @escaping @Sendable (inout Post, String) -> Void
  ) -> PostField {
    PostField(key: key) { post in
      get(post).map { .string($0) }
    } read: { value, _, post throws(Misfit) in
      set(&post, try value.text())
    }
  }

  private static func texts(
    _ key: String,
    get: @escaping @Sendable (Post) -> [String],
    set: @escaping @Sendable (inout Post, [String]) -> Void
  ) -> PostField {
    PostField(key: key) { post in
      let texts = get(post)
      return texts.isEmpty ? nil : .array(texts.map { .string($0) })
    } read: { value, _, post throws(Misfit) in
      set(&post, try value.texts())
    }
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String,
    get: @escaping @Sendable (Post) -> Word?,
    set: @escaping @Sendable (inout Post, Word) -> Void
  ) -> PostField {
    PostField(key: key) { post in
      get(post).map { .string($0.rawValue) }
    } read: { value, _, post throws(Misfit) in
      set(&post, try value.word())
    }
  }

  private static func instant(
    _ key: String,
    get: @escaping @Sendable (Post) -> Instant?,
    set: @escaping @Sendable (inout Post, Instant) -> Void
  ) -> PostField {
    PostField(key: key) { post in
      get(post).map { .string($0.description) }
    } read: { value, _, post throws(Misfit) in
      set(
        &post,
        try value.parsed("an instant such as 2026-11-24T12:03:00Z") { Instant(rfc3339: $0) }
      )
    }
  }
}
