/// A moment, the same everywhere, to the second.
package struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  package let seconds: Int

  /// Takes seconds since 1970-01-01T00:00:00Z, held within a week of the calendar's range.
  ///
  /// The week is there because a local time of the first or last day may be an instant beyond it.
  package init(seconds: Int) {
    let earliest = (Day.first.number - 7) * 86_400
    let latest = (Day.last.number + 8) * 86_400 - 1
    self.seconds = Swift.min(Swift.max(seconds, earliest), latest)
  }

  /// Reads `2026-11-24T12:03:00Z` or the same with a fraction and an offset like `+01:00`.
  ///
  /// The fraction is dropped. A leap second, `:60`, counts as `:59`. Source: RFC 3339, section 5.6.
  package init?(rfc3339 text: String) {
    var text = text
    guard let instant = text.withUTF8({ Instant(bytes: $0) }) else { return nil }
    self = instant
  }

  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard
      bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[16] == UInt8(ascii: ":"),
      let day = Day(bytes: bytes.part(0..<10)),
      let time = Time(bytes: bytes.part(11..<16)),
      let second = bytes.number(at: 17..<19), second <= 60,
      let offset = Self.offset(afterFraction: bytes.part(19..<bytes.count))
    else { return nil }
    let local = day.number * 86_400 + time.minutes * 60 + min(second, 59)
    self.init(seconds: local - offset)
  }

  /// Reads the end of an RFC 3339 text, a fraction or none and then the offset, in seconds.
  private static func offset(afterFraction bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    if bytes.first == UInt8(ascii: ".") {
      start =
        bytes.dropFirst().firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ?? bytes.count
      guard start > 1, start < bytes.count else { return nil }
    }
    let sign = bytes[start]
    if bytes.count == start + 1, sign | 0x20 == UInt8(ascii: "z") { return 0 }
    guard
      bytes.count == start + 6, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let amount = Time(bytes: bytes.part(start + 1..<bytes.count))
    else { return nil }
    return amount.minutes * (sign == UInt8(ascii: "-") ? -60 : 60)
  }
}

extension Instant: Comparable {
  package static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }
}

extension Instant: CustomStringConvertible {
  /// The form of RFC 3339 in UTC, `2026-11-24T12:03:00Z`.
  package var description: String {
    let (day, second) = seconds.dividedDown(by: 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
    return "\(Day(unchecked: day))T\(clock.joined(separator: ":"))Z"
  }
}
