@testable import Canvas

/// Bytes as terminals and broken lines send them, the same for the same seed.
struct InputGenerator {
  private var random: SeededGenerator

  private static let real: [[UInt8]] = [
    "\u{1B}[A", "\u{1B}[1;5A", "\u{1B}OP", "\u{1B}[15~", "\u{1B}[3;5~", "\u{1B}[97;5u",
    "\u{1B}[27;5;97~",
    "\u{1B}[<0;10;20M", "\u{1B}[<65;1;1M", "\u{1B}[M !!", "\u{1B}[[A",
    "\u{1B}[200~a\r\nb\u{1B}[201~", "\u{1B}[201~",
    "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r\u{1B}\\", "\u{1B}[?1;2c", "\u{1B}[5;10R", "\u{1B}",
    "\u{1B}\u{1B}[B",
    "é", "日本", "👨‍👩‍👧", "e\u{301}", "🇧🇪", "hjkl", "\u{3}", "\r", "\u{1B}x", "\u{1B}[5^",
    "\u{1B}[99;1;2X",
  ].map { Array($0.utf8) }

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Some random bytes, or some real sequences one after the other with a few bytes changed.
  mutating func bytes() -> [UInt8] {
    if below(3) == 0 {
      let bits = random.next()
      return (0..<below(8)).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
    }
    var bytes: [UInt8] = []
    for _ in 0...below(3) { bytes += Self.real[below(Self.real.count)] }
    for _ in 0..<below(3) {
      let index = below(bytes.count)
      switch below(4) {
      case 0: bytes[index] = UInt8(below(256))
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8(below(128)), at: index)
      default: bytes.removeSubrange(index...)
      }
      if bytes.isEmpty { break }
    }
    return bytes
  }

  /// The same bytes in one to four pieces, some of them empty.
  mutating func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let cuts = (0..<below(4)).map { _ in below(bytes.count + 1) }.sorted()
    return zip([0] + cuts, cuts + [bytes.count]).map { bytes[$0..<$1] }
  }

  /// A sequence that is whole and that no table of keys has, by another rule than the parser's.
  mutating func unknownSequence() -> [UInt8] {
    let parameters = (0..<below(12)).map { _ in one(of: "0123456789;:") }
    switch below(6) {
    case 0:
      return Array("\u{1B}[".utf8) + parameters + [one(of: " !\"#$%&'()*+,-./")] + [
        UInt8(0x40 + below(63))
      ]
    case 1:
      return Array("\u{1B}[".utf8) + [one(of: "?>=")] + parameters + [UInt8(0x40 + below(63))]
    case 2:
      // Something stands before the final byte, else `M` and `[` would go on.
      return Array("\u{1B}[1".utf8) + parameters + [
        one(of: "EGIJKLNOTUVWXY\\]_`efghijklmnopqrstvwxyz{|}")
      ]
    case 3: return Array("\u{1B}[".utf8) + Array("\(35 + below(160))~".utf8)
    case 4: return Array("\u{1B}O".utf8) + parameters + [one(of: "EGJKLNOTUVWY[\\]^_`efghiz{|}~")]
    default:
      let text = (0..<below(20)).map { _ in UInt8(0x20 + below(224)) }
      return [0x1B, one(of: "]PX^_")] + text + (below(2) == 0 ? [0x07] : [0x1B, 0x5C])
    }
  }

  private mutating func one(of bytes: String) -> UInt8 {
    let bytes = Array(bytes.utf8)
    return bytes[below(bytes.count)]
  }

  private mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: random.next() >> 33) % limit
  }
}
