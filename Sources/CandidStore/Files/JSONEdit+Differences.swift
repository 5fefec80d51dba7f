import LosslessJSON

extension JSONEdit {
  /// Changes only those fields of a post's object in which two trees of the post differ.
  mutating func change(_ object: JSONValue, from old: JSONTree, to new: JSONTree) {
    change(object, from: old, to: new, order: PostJSON.keys, inside: PostJSON.keys(inside:))
  }

  /// Changes only those members of an object in which two trees of it differ.
  ///
  /// Lists and objects are gone into, so that what stays the same in them stays byte for byte.
  ///
  /// - Parameters:
  ///   - object: What is written; the trees have every member of it.
  ///   - old: What it says.
  ///   - new: What it is to say.
  ///   - order: The order of its keys.
  ///   - inside: The order of keys in the objects that a member holds.
  mutating func change(
    _ object: JSONValue,
    from old: JSONTree,
    to new: JSONTree,
    order: [String],
    inside: (String) -> [String]
  ) {
    for (key, _) in old.members where new[key] == nil {
      remove(key, from: object)
    }
    for (key, tree) in new.members {
      let before = old[key]
      if let before, before.isWritten(like: tree) { continue }
      if let before, let value = object[key],
        changeInside(value, from: before, to: tree, order: inside(key), inside)
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
    order: [String],
    _ inside: (String) -> [String]
  ) -> Bool {
    switch (value.kind, old, new) {
    case (.object, .object, .object):
      change(value, from: old, to: new, order: order, inside: inside)
      return true
    case (.array(let elements), .array(let olds, _), .array(let news, _))
    where elements.count == olds.count:
      if changeNamed(value, from: olds, to: news, order: order, inside) { return true }
      guard olds.count == news.count else { return false }
      for index in news.indices {
        change(index, of: value, from: olds[index], to: news[index], order: order, inside)
      }
      return true
    default:
      return false
    }
  }

  private mutating func change(
    _ index: Int,
    of array: JSONValue,
    from old: JSONTree,
    to new: JSONTree,
    order: [String],
    _ inside: (String) -> [String]
  ) {
    guard !old.isWritten(like: new), let element = array.elements?[index] else { return }
    if !changeInside(element, from: old, to: new, order: order, inside) {
      replace(at: index, in: array, with: new)
    }
  }

  /// Changes a list whose elements have ids; those that stay keep their places.
  ///
  /// - Returns: No where ids are missing, stand twice or come in another order.
  private mutating func changeNamed(
    _ array: JSONValue,
    from olds: [JSONTree],
    to news: [JSONTree],
    order: [String],
    _ inside: (String) -> [String]
  ) -> Bool {
    let (before, after) = (olds.compactMap(\.id), news.compactMap(\.id))
    let (known, wanted) = (Set(before), Set(after))
    guard !olds.isEmpty, known.count == olds.count, wanted.count == news.count,
      before.filter(wanted.contains) == after.filter(known.contains)
    else { return false }
    var next = 0
    for (id, tree) in zip(after, news) {
      if let place = before.firstIndex(of: id) {
        change(place, of: array, from: olds[place], to: tree, order: order, inside)
        next = place + 1
      } else {
        insert(tree, at: next, in: array)
      }
    }
    for (place, id) in before.enumerated() where !wanted.contains(id) {
      remove(at: place, from: array)
    }
    return true
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

  /// The text of its member `id`, as it is written.
  fileprivate var id: String? { self["id"]?.text(style: .minified) }

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
