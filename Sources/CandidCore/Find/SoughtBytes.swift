/// A part of sought words that stands in every file which has them, as bytes.
///
/// Most files of a plan lack the words; looking at their bytes tells so in a tenth of the time that
/// reading their posts takes.
package struct SoughtBytes: Sendable {
  private let run: ASCIIRun

  /// Takes the longest part that is written in one way only, but for the letter case.
  ///
  /// JSON may escape what is left out, and a sign outside ASCII may equal a `k`, `;` or `` ` ``.
  package init?(_ words: SoughtWords) {
    let run = ASCIIRun(longestIn: words.text) { byte in
      byte >= 0x20 && byte < 0x7F && !#""\/k;`"#.utf8.contains(byte)
    }
    guard let run else { return nil }
    self.run = run
  }

  /// Says no only where no text in the JSON of a file can have the words.
  package func mayBe(in json: [UInt8]) -> Bool {
    json.withUnsafeBufferPointer { run.isIn($0) || Self.hasEscapedLetters($0) }
  }

  /// Whether any character is written as `\u0041`.
  private static func hasEscapedLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while true {
      place = backslash(in: bytes, from: place)
      guard place + 1 < bytes.count else { return false }
      if bytes[place + 1] == UInt8(ascii: "u") { return true }
      place += 2
    }
  }

  /// The place of the next backslash; the end where there is none.
  private static func backslash(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let each: UInt64 = 0x0101_0101_0101_0101
    var place = start
    while place + 8 <= bytes.count {
      let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: place,
        as: UInt64.self
      )
      // Of these bytes only a backslash is zero: one taken from it sets the highest bit, which in any
      // other byte was set before, or stays unset up to the first backslash.
      let others = eight ^ (each * UInt64(UInt8(ascii: "\\")))
      if (others &- each) & ~others & (each << 7) != 0 { break }
      place += 8
    }
    while place < bytes.count, bytes[place] != UInt8(ascii: "\\") { place += 1 }
    return place
  }
}
