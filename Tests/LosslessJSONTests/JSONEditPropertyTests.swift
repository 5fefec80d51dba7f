import Testing

@testable import LosslessJSON

/// Random edits of random documents, compared with the same edits of a plain value.
struct JSONEditPropertyTests {
  @Test func `random edits give the expected tree and touch nothing else`() throws {
    for seed in 0..<3_000 {
      var random = SeededGenerator(seed: seed)
      let model = random.object(depth: 5)
      let document = try JSONDocument(random.source(of: model))
      var round = Round(document: document, random: random)
      let expected = round.edited(document.root, model)
      let bytes = round.edit.bytes
      let result = try JSONDocument(bytes)
      try #require(result.model == expected, "seed \(seed)")
      for span in round.untouched {
        let isKept = !round.edit.patches.contains { $0.range.overlaps(span) }
        try #require(isKept, "seed \(seed), span \(span)")
      }
      try #require(styleIsKept(from: document.bytes, to: bytes), "seed \(seed)")
    }
  }

  /// One-line files stay so, line ends stay what they were, a byte order mark stays.
  private func styleIsKept(from old: [UInt8], to new: [UInt8]) -> Bool {
    func lineEnds(_ bytes: [UInt8]) -> (all: Int, withReturn: Int) {
      let lineFeeds = bytes.indices.filter { bytes[$0] == .lineFeed }
      return (lineFeeds.count, lineFeeds.count { $0 > 0 && bytes[$0 - 1] == .carriageReturn })
    }
    let (before, after) = (lineEnds(old), lineEnds(new))
    let body = old.count - old.reversed().prefix { $0.isJSONSpace }.count
    let wasOneLine = !old[..<body].contains(.lineFeed)
    return old.startOfText == new.startOfText
      && (!wasOneLine || after.all == before.all)
      && (before.all != before.withReturn || wasOneLine || after.all == after.withReturn)
      && (before.withReturn > 0 || after.withReturn == 0)
  }
}

/// One document, the edit of it, and what the edit must leave alone.
private struct Round {
  var edit: JSONEdit
  var random: SeededGenerator
  var untouched: [Range<Int>] = []

  init(document: JSONDocument, random: SeededGenerator) {
    edit = JSONEdit(document)
    self.random = random
  }

  /// Changes some of what a value holds and gives what it must become.
  mutating func edited(_ value: JSONValue, _ model: Model) -> Model {
    switch (value.kind, model) {
    case (.array(let elements), .array(let models)) where random.chance(70):
      editedArray(value, elements, models)
    case (.object(let members), .object(let models)) where random.chance(70):
      editedObject(value, members, models)
    default: untouchedValue(value, model)
    }
  }

  private mutating func untouchedValue(_ value: JSONValue, _ model: Model) -> Model {
    untouched.append(value.span)
    return model
  }

  private mutating func editedArray(
    _ value: JSONValue,
    _ elements: [JSONValue],
    _ models: [Model]
  ) -> Model {
    var result: [Model] = []
    for index in 0...elements.count {
      while random.chance(15) {
        let new = random.model(depth: 2)
        edit.insert(new.tree(random.pick([.lines, .fitted])), at: index, in: value)
        result.append(new)
      }
      guard index < elements.count else { break }
      switch random.below(10) {
      case 0: edit.remove(at: index, from: value)
      case 1:
        let new = random.model(depth: 2)
        edit.replace(at: index, in: value, with: new.tree())
        result.append(new)
      default: result.append(edited(elements[index], models[index]))
      }
    }
    return .array(result)
  }

  private mutating func editedObject(
    _ value: JSONValue,
    _ members: [JSONMember],
    _ models: [Model.Member]
  ) -> Model {
    var result: [Model.Member] = []
    for (member, model) in zip(members, models) {
      switch random.below(10) {
      case 0: edit.remove(member.key, from: value)
      case 1:
        let new = random.model(depth: 2)
        edit.set(member.key, to: new.tree(), in: value)
        untouched.append(member.keySpan)
        result.append(Model.Member(key: model.key, value: new))
      default:
        untouched.append(member.keySpan)
        result.append(
          Model.Member(key: model.key, value: edited(member.value, model.value))
        )
      }
    }
    // Keys without an order go to the end, those with one before the rest.
    var first: [Model.Member] = []
    for key in ["new1", "new2", "new3"] where random.chance(20) {
      let new = Model.Member(key: Array(key.utf8), value: random.model(depth: 2))
      let isKnown = random.chance(50)
      edit.set(
        key,
        to: new.value.tree(),
        in: value,
        order: isKnown ? ["new1", "new2", "new3"] : []
      )
      if isKnown { first.append(new) } else { result.append(new) }
    }
    return .object(first + result)
  }
}
