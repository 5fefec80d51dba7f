/// A time of day on a wall clock, to the minute, from 00:00 to 23:59.
package struct Time: Hashable, Sendable {
  /// Minutes since midnight, from 0 to 1439.
  package let minutes: Int

  /// Refuses an hour outside 0 to 23 and a minute outside 0 to 59.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Takes minutes since midnight; nil outside 0 to 1439.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Takes minutes since midnight that are known to lie within the day.
  init(minutesOfDay minutes: Int) {
    self.minutes = minutes
  }

  /// Reads `9:30` or `09:30` in ASCII digits, and nothing else.
  package init?(_ text: String) {
    var text = text
    guard let time = text.withUTF8({ Time(bytes: $0) }) else { return nil }
    self = time
  }

  init?(bytes: UnsafeBufferPointer<UInt8>) {
    let colon = bytes.count - 3
    guard
      (1...2).contains(colon), bytes[colon] == UInt8(ascii: ":"),
      let hour = bytes.number(at: 0..<colon),
      let minute = bytes.number(at: colon + 1..<bytes.count)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Whether a word is meant for a time but cannot be read: `7pm`, `25:30`, `12.15`.
  package static func isMisread(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    let hour = word.prefix(while: isDigit)
    guard (1...2).contains(hour.count), Time(word) == nil else { return false }
    let rest = word.dropFirst(hour.count)
    let halves = ["am", "pm"]
    guard let separator = rest.first, ":.".contains(separator) else {
      return halves.contains(String(rest))
    }
    let minute = rest.dropFirst().prefix(while: isDigit)
    let end = rest.dropFirst(1 + minute.count)
    return minute.count == 2 && (end.isEmpty || halves.contains(String(end)))
  }

  /// The hour, from 0 to 23.
  package var hour: Int { minutes / 60 }

  /// The minute of the hour, from 0 to 59.
  package var minute: Int { minutes % 60 }

  /// The time that many minutes later, or earlier for a negative count; nil beyond the day.
  package func adding(_ minutes: Int) -> Time? {
    let (sum, overflow) = self.minutes.addingReportingOverflow(minutes)
    return overflow ? nil : Time(minutes: sum)
  }
}

extension Time: Comparable {
  package static func < (left: Time, right: Time) -> Bool {
    left.minutes < right.minutes
  }
}

extension Time: CustomStringConvertible {
  /// Hour and minute in two digits each, `09:30`, which `init(_:)` reads.
  package var description: String {
    "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
  }
}
