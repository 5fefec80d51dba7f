/// A part of sought words that stands in every file which has them, as bytes.
///
/// Most files of a plan lack the words; looking at their bytes tells so in a tenth of the time that
/// reading their posts takes.
package struct SoughtBytes: Sendable {
  /// In lower case.
  private let part: [UInt8]
  /// How far to go on from a byte that ends no match, by the byte.
  private let steps: [UInt8]

  /// Takes the longest part that is written in one way only, but for the letter case.
  ///
  /// JSON may escape what is left out, and a sign outside ASCII may equal a `k`, `;` or `` ` ``.
  package init?(_ words: SoughtWords) {
    let parts = words.text.lowercased().split { character in
      guard character.unicodeScalars.count == 1, let byte = character.asciiValue else {
        return true
      }
      return byte < 0x20 || byte > 0x7E || #""\/k;`"#.utf8.contains(byte)
    }
    guard let longest = parts.max(by: { $0.count < $1.count }) else { return nil }
    part = Array(longest.utf8.prefix(255))
    var steps = [UInt8](repeating: UInt8(part.count), count: 256)
    for (place, byte) in part.dropLast().enumerated() {
      let step = UInt8(part.count - 1 - place)
      steps[Int(byte)] = step
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { steps[Int(byte & 0xDF)] = step }
    }
    self.steps = steps
  }

  /// Says no only where no text in the JSON of a file can have the words.
  package func mayBe(in json: [UInt8]) -> Bool {
    json.withUnsafeBufferPointer { bytes in
      steps.withUnsafeBufferPointer { steps in isPart(of: bytes, steps) }
        || Self.hasEscapedLetters(bytes)
    }
  }

  /// Source: Horspool, "Practical fast searching in strings", 1980.
  private func isPart(
    of bytes: UnsafeBufferPointer<UInt8>,
    _ steps: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let last = part.count - 1
    var end = last
    while end < bytes.count {
      let byte = bytes[end]
      if Self.lowered(byte) == part[last],
        (0..<last).allSatisfy({ Self.lowered(bytes[end - last + $0]) == part[$0] })
      {
        return true
      }
      end += Int(steps[Int(byte)])
    }
    return false
  }

  /// Whether any character is written as `\u0041`.
  private static func hasEscapedLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place + 1 < bytes.count {
      if bytes[place] != UInt8(ascii: "\\") {
        place += 1
      } else if bytes[place + 1] == UInt8(ascii: "u") {
        return true
      } else {
        place += 2
      }
    }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
