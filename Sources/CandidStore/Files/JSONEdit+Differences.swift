import LosslessJSON

extension JSONEdit {
  /// Changes only those fields of a post's object in which two trees of the post differ.
  ///
  /// Lists and objects are gone into, so that what stays the same in them stays byte for byte.
  mutating func change(_ object: JSONValue, from old: JSONTree, to new: JSONTree) {
    changeMembers(of: object, from: old, to: new, order: PostJSON.keys)
  }

  private mutating func changeMembers(
    of object: JSONValue,
    from old: JSONTree,
    to new: JSONTree,
    order: [String]
  ) {
    for (key, _) in old.members where new[key] == nil {
      remove(key, from: object)
    }
    for (key, tree) in new.members {
      let before = old[key]
      if let before, before.isWritten(like: tree) { continue }
      if let before, let value = object[key],
        changeInside(value, from: before, to: tree, order: PostJSON.keys(inside: key))
      {
        continue
      }
      set(key, to: tree, in: object, order: order)
    }
  }

  /// Makes a change within a list or object; says no where the value must be replaced as a whole.
  private mutating func changeInside(
    _ value: JSONValue,
    from old: JSONTree,
    to new: JSONTree,
    order: [String]
  ) -> Bool {
    switch (value.kind, old, new) {
    case (.object, .object, .object):
      changeMembers(of: value, from: old, to: new, order: order)
      return true
    case (.array(let elements), .array(let olds, _), .array(let news, _))
    where elements.count == news.count && olds.count == news.count:
      for index in news.indices where !olds[index].isWritten(like: news[index]) {
        let isDone = changeInside(elements[index], from: olds[index], to: news[index], order: order)
        if !isDone { replace(at: index, in: value, with: news[index]) }
      }
      return true
    default:
      return false
    }
  }
}

extension PostJSON {
  /// The order of keys in the objects that a field holds.
  fileprivate static func keys(inside field: String) -> [String] {
    switch field {
    case "answers": PostField.answersKeys
    case "media": PostField.mediaKeys
    case "series": SeriesJSON.keys
    case "reflection": PostField.reflectionKeys
    default: []
    }
  }
}

extension JSONTree {
  fileprivate var members: [(String, JSONTree)] {
    if case .object(let members, _) = self { members } else { [] }
  }

  fileprivate subscript(key: String) -> JSONTree? {
    members.first { $0.0.isWritten(like: key) }?.1
  }

  /// Whether both have the same bytes; `==` of texts would take two forms of é for one.
  func isWritten(like other: JSONTree) -> Bool {
    text(style: .minified).isWritten(like: other.text(style: .minified))
  }
}

extension String {
  fileprivate func isWritten(like other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
