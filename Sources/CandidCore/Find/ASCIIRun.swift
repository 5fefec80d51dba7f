/// Some ASCII characters to look for among the bytes of a text, in any letter case.
struct ASCIIRun: Sendable {
  /// In lower case, 1 to 255.
  let characters: [UInt8]
  /// How far to go on from a byte that ends no match, by the byte.
  private let steps: [UInt8]

  /// Takes the longest run of ASCII characters that may be taken; nil where there is none.
  ///
  /// An accent makes an ASCII letter a part of a character that is none.
  init?(longestIn text: String, where mayBeTaken: (UInt8) -> Bool) {
    let runs = text.lowercased().split { character in
      guard character.unicodeScalars.count == 1, let byte = character.asciiValue else {
        return true
      }
      return !mayBeTaken(byte)
    }
    guard let longest = runs.max(by: { $0.count < $1.count }) else { return nil }
    characters = Array(longest.utf8.prefix(255))
    var steps = [UInt8](repeating: UInt8(characters.count), count: 256)
    for (place, byte) in characters.dropLast().enumerated() {
      let step = UInt8(characters.count - 1 - place)
      steps[Int(byte)] = step
      if byte.isLowerCaseASCII { steps[Int(byte & 0xDF)] = step }
    }
    self.steps = steps
  }

  /// Whether the run stands among these bytes.
  ///
  /// Source: Horspool, "Practical fast searching in strings", 1980.
  func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    characters.withUnsafeBufferPointer { characters in
      steps.withUnsafeBufferPointer { steps in
        let last = characters.count - 1
        var end = last
        while end < bytes.count {
          let byte = bytes[end]
          if byte.loweredASCII == characters[last],
            (0..<last).allSatisfy({ bytes[end - last + $0].loweredASCII == characters[$0] })
          {
            return true
          }
          end += Int(steps[Int(byte)])
        }
        return false
      }
    }
  }
}

extension UInt8 {
  fileprivate var isLowerCaseASCII: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }

  fileprivate var loweredASCII: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
