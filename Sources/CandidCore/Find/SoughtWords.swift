/// Words to look for in texts, in any letter case and either Unicode normal form.
///
/// Characters are compared as people see them: `e` is not in `é`, however that is written.
package struct SoughtWords: Equatable, Sendable {
  package let text: String
  private let characters: [Character]
  /// The longest run of ASCII characters in the words.
  ///
  /// A text that lacks it lacks the words, which a look at its bytes can tell: 100,000 posts took
  /// 1.7 s character by character. Line ends are left out, since two of them can be one character.
  private let run: ASCIIRun?
  /// Whether the run is all of the words.
  private let isOneRun: Bool

  package init(_ text: String) {
    self.text = text
    characters = Array(text.lowercased())
    run = ASCIIRun(longestIn: text) { !(0x0A...0x0D).contains($0) }
    isOneRun = run?.characters.count == characters.count
  }

  package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

  /// Whether the words stand in a text.
  package func areIn(_ text: String) -> Bool {
    guard mayBeIn(text) else { return false }
    // Nothing there can make one character of two but a line end, which the run has not.
    if isOneRun, text.utf8Span.isKnownASCII { return true }
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
    guard let run else { return true }
    let isASCII = text.utf8Span.isKnownASCII
    var text = text
    return text.withUTF8 { bytes in
      run.isIn(bytes) || !isASCII && bytes.indices.contains { Self.mayBeASCII(bytes[$0...]) }
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
