import Testing

@testable import Canvas

struct InputFuzzTests {
  /// A parser is a value, and equal ones do the same with the same byte; so it is enough to feed
  /// every byte to every different state that the bytes before can lead to.
  @Test func `every byte sequence to length three is taken`() {
    var states: Set<InputParser> = [InputParser()]
    for length in 1...3 {
      var next: Set<InputParser> = []
      for state in states {
        for byte in UInt8.min...UInt8.max {
          var parser = state
          let events = parser.feed(CollectionOfOne(byte))
          guard events.allSatisfy(\.isTyped) else {
            Issue.record("\(events) of \(byte) after \(length - 1) bytes in \(state)")
            return
          }
          next.insert(parser)
        }
      }
      for state in next {
        var parser = state
        #expect(parser.timeOut().allSatisfy { $0 == .key(.escape) })
        #expect(parser.patience == nil && parser.feed([0x71]) == [.key("q")])
      }
      states = next
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `random bytes give the same events in any pieces`(seed: UInt64) {
    var random = InputGenerator(seed: seed)
    for round in 0..<125_000 {
      let bytes = random.bytes()
      var whole = InputParser()
      let expected = whole.feed(bytes)
      var split = InputParser()
      var events: [Event] = []
      for piece in Self.withoutLoneInterrupts(random.pieces(of: bytes)) {
        events += split.feed(piece)
      }
      guard whole == split, events == expected || events.joinedText == expected.joinedText,
        expected.allSatisfy(\.isTyped)
      else {
        Issue.record("seed \(seed), round \(round): \(bytes) gave \(expected), in pieces \(events)")
        return
      }
    }
  }

  /// ^C in a piece of its own may end a paste.
  private static func withoutLoneInterrupts(_ pieces: [ArraySlice<UInt8>]) -> [[UInt8]] {
    pieces.filter { !$0.isEmpty }.reduce(into: [[UInt8]]()) { joined, piece in
      if piece == [0x03], !joined.isEmpty {
        joined[joined.count - 1] += piece
      } else {
        joined.append(Array(piece))
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `no unknown sequence is ever a key`(seed: UInt64) {
    var random = InputGenerator(seed: seed)
    for round in 0..<50_000 {
      let bytes = random.unknownSequence()
      let events = InputParser.events(bytes + [0x71])
      guard events == [.key("q")] else {
        Issue.record("seed \(seed), round \(round): \(bytes) gave \(events)")
        return
      }
    }
  }
}

extension Event {
  /// No control character comes as text.
  fileprivate var isTyped: Bool {
    switch self {
    case .key(let key):
      guard case .character(let character) = key.code else { return true }
      return character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    case .paste(let text):
      return text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
    case .mouse(let mouse): return mouse.point.row >= 0 && mouse.point.column >= 0
    }
  }
}

extension [Event] {
  /// The events with typed text put together, since marks that come later are keys of their own.
  fileprivate var joinedText: [Event] {
    var text = ""
    var result: [Event] = []
    for event in self {
      if case .key(let key) = event, case .character(let character) = key.code,
        key.modifiers.isEmpty
      {
        text.unicodeScalars.append(contentsOf: character.unicodeScalars)
      } else {
        result += [.paste(text), event]
        text = ""
      }
    }
    return result + [.paste(text)]
  }
}
