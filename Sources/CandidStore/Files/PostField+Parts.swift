import CandidCore
import LosslessJSON

/// The fields that hold objects of their own.
extension PostField {
  static let answers = PostField(key: "answers") { post in
    let answers = post.answers
    return object(
      [
        ("mission", answers.mission.map { .string($0) }),
        ("authentic", answers.authentic.map { .string($0) }),
        ("promotes", answers.promotes.map { .string($0) }),
      ],
      answers.others
    )
  } read: { value, document, post throws(Misfit) in
    let members = try value.object()
    post.answers.mission = try value.text(at: "mission")
    post.answers.authentic = try value.text(at: "authentic")
    post.answers.promotes = try value.text(at: "promotes")
    post.answers.others = members.others(than: answersKeys, in: document)
  }

  static let media = PostField(key: "media") { post in
    let items = post.media.compactMap { item in
      object(
        [
          ("file", .string(item.file)),
          ("alt", item.alt.map { .string($0) }),
          ("altered", item.isAltered ? .bool(true) : nil),
          ("disclosed", item.isDisclosed ? .bool(true) : nil),
        ],
        item.others
      )
    }
    return items.isEmpty ? nil : .array(items)
  } read: { value, document, post throws(Misfit) in
    post.media = try value.list(of: "objects") { element throws(Misfit) in
      let members = try element.object()
      var item = Media(file: try element.requiredText(at: "file"))
      item.alt = try element.text(at: "alt")
      item.isAltered = try element.flag(at: "altered") ?? false
      item.isDisclosed = try element.flag(at: "disclosed") ?? false
      item.others = members.others(than: mediaKeys, in: document)
      return item
    }
  }

  static let variants = PostField(key: "variants") { post in
    object(post.variants.map { ($0.channel, .string($0.text)) }, [])
  } read: { value, _, post throws(Misfit) in
    for member in try value.object() {
      let text = try value.requiredText(at: member.key)
      post.variants.append(Variant(channel: member.key, text: text))
    }
  }

  /// A series that means nothing is no reason not to read the post; `doctor` names it.
  static let series = PostField(key: "series") { post in
    post.series.map(SeriesJSON.tree)
  } read: { value, document, post throws(Misfit) in
    do throws(Misfit) {
      post.series = try SeriesJSON.part(value, in: document)
    } catch {
      post.series = .unread(document.text(of: value))
    }
  }

  static let reflection = PostField(key: "reflection") { post in
    let reflection = post.reflection
    return object(
      [
        ("conversations", reflection.conversations.map { .int($0) }),
        ("words", reflection.words.map { .string($0) }),
      ],
      reflection.others
    )
  } read: { value, document, post throws(Misfit) in
    let members = try value.object()
    post.reflection.conversations = try value.member("conversations") { count throws(Misfit) in
      try count.whole(in: Reflection.range, Reflection.wanted)
    }
    post.reflection.words = try value.text(at: "words")
    post.reflection.others = members.others(than: reflectionKeys, in: document)
  }

  static let answersKeys = ["mission", "authentic", "promotes"]
  static let reflectionKeys = ["conversations", "words"]
  static let mediaKeys = ["file", "alt", "altered", "disclosed"]

  /// An object of the members that have a value, the others after them; nil where that is none.
  private static func object(
    _ members: [(String, JSONTree?)],
    _ others: [RawMember]
  ) -> JSONTree? {
    let known = members.compactMap { key, tree in tree.map { (key, $0) } }
    let all = known + others.map { ($0.key, JSONTree.raw($0.json)) }
    return all.isEmpty ? nil : .object(all)
  }
}

extension [JSONMember] {
  /// The members of other keys, as they were written.
  func others(than keys: [String], in document: JSONDocument) -> [RawMember] {
    compactMap { member in
      guard !keys.contains(where: member.hasKey) else { return nil }
      return RawMember(key: member.key, json: document.text(of: member.value))
    }
  }
}
