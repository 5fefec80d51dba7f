/// Words to look for in texts, in any letter case and either Unicode normal form.
///
/// Characters are compared as people see them: `e` is not in `é`, however that is written.
package struct SoughtWords: Equatable, Sendable {
  package let text: String
  private let characters: [Character]
  /// The longest run of single ASCII characters in the words, in lower case.
  ///
  /// A text that lacks it lacks the words, which a look at its bytes can tell: 100,000 posts took
  /// 1.7 s character by character. Line ends are left out, since two of them can be one character.
  private let run: [UInt8]

  package init(_ text: String) {
    self.text = text
    characters = Array(text.lowercased())
    run =
      characters
      .split { character in
        character.unicodeScalars.count > 1 || !character.isASCII || character.isNewline
      }
      .max { $0.count < $1.count }?.compactMap(\.asciiValue) ?? []
  }

  /// Whether the words stand in a text.
  package func areIn(_ text: String) -> Bool {
    guard mayBeIn(text) else { return false }
    let lowered = Array(text.lowercased())
    guard characters.count <= lowered.count else { return false }
    return (0...(lowered.count - characters.count)).contains {
      lowered[$0..<($0 + characters.count)].elementsEqual(characters)
    }
  }

  /// Whether the words stand in the title, the text or the notes of a post.
  package func areIn(_ post: Post) -> Bool {
    areIn(post.title) || areIn(post.text) || areIn(post.notes)
  }

  /// Where the words stand in a text, from the left, none of them inside another.
  package func ranges(in text: String) -> [Range<String.Index>] {
    guard !characters.isEmpty, mayBeIn(text) else { return [] }
    let lowered = Array(text.lowercased())
    let places = Array(text.indices) + [text.endIndex]
    // Were one letter two in the other case, places in one would say nothing of the other.
    guard lowered.count + 1 == places.count else { return [] }
    var ranges: [Range<String.Index>] = []
    var start = 0
    while start + characters.count <= lowered.count {
      let end = start + characters.count
      if lowered[start..<end].elementsEqual(characters) {
        ranges.append(places[start]..<places[end])
        start = end
      } else {
        start += 1
      }
    }
    return ranges
  }

  /// Says no only where the words cannot be in a text.
  private func mayBeIn(_ text: String) -> Bool {
    guard let first = run.first else { return true }
    var text = text
    return text.withUTF8 { bytes in
      for place in bytes.indices {
        let byte = bytes[place]
        // The bit that parts the letter cases is set; what passes is looked at once more.
        if byte | 0x20 == first | 0x20, bytes[place...].hasLowered(run) { return true }
        if byte >= 0x80, Self.mayBeASCII(bytes[place...]) { return true }
      }
      return false
    }
  }

  /// Whether a character begins here that is the same as an ASCII one, or is so in lower case.
  ///
  /// There are three: the Kelvin sign (k), the Greek question mark (;) and its accent varia (`).
  private static func mayBeASCII(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch bytes.first {
    case 0xE2: bytes.starts(with: [0xE2, 0x84, 0xAA])
    case 0xCD: bytes.starts(with: [0xCD, 0xBE])
    case 0xE1: bytes.starts(with: [0xE1, 0xBF, 0xAF])
    default: false
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether it begins with these bytes, in any letter case.
  fileprivate func hasLowered(_ run: [UInt8]) -> Bool {
    guard count >= run.count else { return false }
    for index in run.indices where self[startIndex + index].asciiLowered != run[index] {
      return false
    }
    return true
  }
}

extension UInt8 {
  fileprivate var asciiLowered: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
