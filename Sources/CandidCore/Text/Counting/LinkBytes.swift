/// The bytes of a text in which links are sought; offsets are those of UTF-8.
struct LinkBytes {
  static let fullStop: UInt8 = 0x2E

  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  func fullStop(from place: Int) -> Int? { bytes[place...].firstIndex(of: Self.fullStop) }

  /// The scalars around a place that all are of a kind, not before `start`.
  func run(around place: Int, from start: Int, _ isPart: (Int) -> Bool) -> Range<Int> {
    var lower = place
    while lower > start {
      let before = scalarStart(before: lower)
      guard before >= start, isPart(before) else { break }
      lower = before
    }
    var upper = place
    while upper < bytes.count, isPart(upper) { upper = scalarEnd(after: upper) }
    return lower..<upper
  }

  private func scalarStart(before place: Int) -> Int {
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  func scalarEnd(after place: Int) -> Int {
    var end = place + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// Whether a host can have the scalar at a place: all but blanks and the signs of ASCII.
  func isHost(_ place: Int) -> Bool {
    let byte = bytes[place]
    return byte < 0x80
      ? byte.isLetterOrDigit || (0x2D...0x2E).contains(byte) || byte == 0x5F
      : !isBlank(place)
  }

  /// Whether a host without `http` before it can have the scalar at a place.
  func isLatinHost(_ place: Int) -> Bool {
    bytes[place].isLetterOrDigit || (0x2D...0x2E).contains(bytes[place]) || isLatin(place)
  }

  /// Whether a Latin letter outside ASCII begins at a place; not × and ÷.
  func isLatin(_ place: Int) -> Bool {
    guard (0xC3...0xC9).contains(bytes[place]), place + 1 < bytes.count else { return false }
    return bytes[place] != 0xC3 || ![0x97, 0xB7].contains(bytes[place + 1])
  }

  /// Whether one of Unicode's blanks begins at a place.
  private func isBlank(_ place: Int) -> Bool {
    switch bytes[place..<scalarEnd(after: place)] {
    case [0xC2, 0x85], [0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xE2, 0x81, 0x9F],
      [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xE2, 0x80, 0xAF]:
      true
    case let blank where blank.starts(with: [0xE2, 0x80]): blank.last ?? 0 <= 0x8A
    default: false
    }
  }

  /// Where the `http://` or `https://` before a host begins, if it does as a link can.
  func protocolStart(before host: Int) -> Int? {
    for name in ["https://", "http://"] {
      let start = host - name.utf8.count
      guard start >= 0, zip(bytes[start..<host], name.utf8).allSatisfy({ $0.lowercase == $1 })
      else { continue }
      return canBegin(at: start) ? start : nil
    }
    return nil
  }

  /// Whether what stands before a place lets a link begin there: no word, and none of `@ # $`.
  func canBegin(at place: Int) -> Bool {
    guard place > 0 else { return true }
    if place > 2, [[0xEF, 0xBC, 0xA0], [0xEF, 0xBC, 0x83]].contains(bytes[place - 3..<place]) {
      return false
    }
    return !bytes[place - 1].isLetterOrDigit && ![0x40, 0x23, 0x24].contains(bytes[place - 1])
  }
}

extension UInt8 {
  /// Whether it is one of ASCII.
  var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(lowercase)
  }

  var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}
