import LosslessJSON

/// Values as the types a place asks for; what does not fit throws, nothing is converted.
extension JSONValue {
  package func text() throws(Misfit) -> String {
    guard let text = string else { throw misfit("a text") }
    return text
  }

  package func flag() throws(Misfit) -> Bool {
    guard let flag = bool else { throw misfit("true or false") }
    return flag
  }

  /// A whole number in a range; `words` names it, as in `a whole number from 1 on`.
  package func whole(in range: ClosedRange<Int>, _ words: String) throws(Misfit) -> Int {
    guard let int, range.contains(int) else { throw misfit(words) }
    return int
  }

  func texts() throws(Misfit) -> [String] {
    try list(of: "texts") { element throws(Misfit) in try element.text() }
  }

  /// A list; `words` names its elements.
  package func list<Element>(
    of words: String,
    _ read: (JSONValue) throws(Misfit) -> Element
  ) throws(Misfit) -> [Element] {
    guard let elements else { throw misfit("a list of \(words)") }
    var list: [Element] = []
    list.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do throws(Misfit) {
        list.append(try read(element))
      } catch {
        throw error.inside("[\(index)]")
      }
    }
    return list
  }

  /// The members of an object.
  package func object() throws(Misfit) -> [JSONMember] {
    guard let members else { throw misfit("an object") }
    return members
  }

  /// A member of an object, read by `read`; nil where there is none.
  func member<Value>(
    _ key: String,
    _ read: (JSONValue) throws(Misfit) -> Value
  ) throws(Misfit) -> Value? {
    guard let value = self[key] else { return nil }
    do throws(Misfit) {
      return try read(value)
    } catch {
      throw error.inside(".\(key)")
    }
  }

  func text(at key: String) throws(Misfit) -> String? {
    try member(key) { value throws(Misfit) in try value.text() }
  }

  func texts(at key: String) throws(Misfit) -> [String]? {
    try member(key) { value throws(Misfit) in try value.texts() }
  }

  func flag(at key: String) throws(Misfit) -> Bool? {
    try member(key) { value throws(Misfit) in try value.flag() }
  }

  func requiredText(at key: String) throws(Misfit) -> String {
    try required(key) { value throws(Misfit) in try value.text() }
  }

  /// A member that must be there.
  func required<Value>(
    _ key: String,
    _ read: (JSONValue) throws(Misfit) -> Value
  ) throws(Misfit) -> Value {
    guard let value = try member(key, read) else {
      throw Misfit(at: span.lowerBound, "has no `\(key)`")
    }
    return value
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String> & CaseIterable>() throws(Misfit) -> Word {
    let text = try text()
    guard let word = Word(rawValue: text) else {
      throw misfit(Word.allCases.map(\.rawValue).alternatives)
    }
    return word
  }

  /// A text that a type takes; `words` names what it should be.
  package func parsed<Value>(
    _ words: String,
    _ parse: (String) -> Value?
  ) throws(Misfit) -> Value {
    guard let value = parse(try text()) else { throw misfit(words) }
    return value
  }

  /// Says what the value is, and that it should be something else.
  func misfit(_ wanted: String) -> Misfit {
    Misfit(at: span.lowerBound, "is \(words), not \(wanted)")
  }

  /// What it is in the words of the messages; short texts and numbers are quoted.
  private var words: String {
    switch kind {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .number(let lexeme): lexeme.utf8.count <= 20 ? lexeme : "a number"
    case .string(let text): text.utf8.count <= 40 ? "the text `\(text)`" : "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension [String] {
  /// The words as a choice: `draft, ready or posted`.
  var alternatives: String {
    count < 2 ? joined() : "\(dropLast().joined(separator: ", ")) or \(self[count - 1])"
  }
}
