/// A time zone: what wall clocks show at an instant, and which instant a wall clock means.
///
/// A value read from the system's zone files, so it needs no process-wide setting and never takes an
/// unknown name for UTC.
package struct Zone: Equatable, Sendable {
  /// The IANA name, `Europe/Brussels`.
  package let name: String
  private let file: ZoneFile

  /// Reads the bytes of a zone file.
  ///
  /// Damaged bytes throw; they never trap. Source: RFC 8536.
  package init(name: String, bytes: [UInt8]) throws(ZoneError) {
    self.name = name
    file = try ZoneFile(zone: name, bytes: bytes)
  }

  private init(name: String, file: ZoneFile) {
    self.name = name
    self.file = file
  }

  /// Coordinated universal time.
  package static let utc = Zone(name: "UTC", file: .utc)

  /// No offset reaches 26 hours, given here in seconds.
  ///
  /// Source: RFC 8536, section 3.2.
  static let offsetLimit = 93_600

  /// Tells whether a name can be looked up in the system's folder of zones without leaving it.
  package static func isWellFormed(name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/")
      && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }
      && !name.split(separator: "/").contains("..")
  }

  /// The seconds by which wall clocks are ahead of UTC at an instant; negative west of Greenwich.
  package func offset(at instant: Instant) -> Int {
    offset(atSecond: instant.seconds)
  }

  /// What wall clocks show at an instant; seconds are dropped.
  ///
  /// Within a week of the ends of the range the day may lie outside it.
  package func local(_ instant: Instant) -> (Day, Time) {
    let seconds = instant.seconds + offset(at: instant)
    let (day, second) = seconds.dividedDown(by: 86_400)
    return (Day(unchecked: day), Time(minutesOfDay: second / 60))
  }

  /// The instant that a wall clock means.
  ///
  /// A time that a change skips is moved forward by the length of the gap. A time that occurs twice is
  /// the first, or the second with `fold`; elsewhere `fold` changes nothing. Source: RFC 5545, section 3.3.5.
  package func instant(_ day: Day, _ time: Time, fold: Bool = false) -> Instant {
    let clock = Self.clock(day, time)
    let found = occurrences(of: clock)
    if let first = found.first, let last = found.last {
      return Instant(seconds: fold ? last : first)
    }
    return Instant(seconds: clock - offsetBeforeGap(at: clock))
  }

  /// Tells whether wall clocks skip a time, as at the start of summer time.
  package func isGap(_ day: Day, _ time: Time) -> Bool {
    occurrences(of: Self.clock(day, time)).isEmpty
  }

  /// Tells whether wall clocks show a time twice, as at the end of summer time.
  package func isOverlap(_ day: Day, _ time: Time) -> Bool {
    occurrences(of: Self.clock(day, time)).count > 1
  }

  /// Whether the offset may change near enough for a reading of the wall clock to be odd.
  ///
  /// Told in a fraction of the time that its occurrences take; false on nearly all days.
  func isNearChange(_ day: Day, _ time: Time) -> Bool {
    !moments(near: Self.clock(day, time)).isEmpty
  }
}

extension Zone {
  /// Seconds since 1970-01-01 00:00 on the same wall clock.
  private static func clock(_ day: Day, _ time: Time) -> Int {
    day.number * 86_400 + time.minutes * 60
  }

  private func offset(atSecond second: Int) -> Int {
    guard let last = file.changes.last else {
      return file.rule?.offset(at: second) ?? file.firstOffset
    }
    if second > last.start { return file.rule?.offset(at: second) ?? last.offset }
    let next = indexOfChange(after: second)
    return next == 0 ? file.firstOffset : file.changes[next - 1].offset
  }

  /// The index of the first change later than a second, by halving.
  private func indexOfChange(after second: Int) -> Int {
    var low = 0
    var high = file.changes.count
    while low < high {
      let middle = (low + high) / 2
      if file.changes[middle].start <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The seconds since 1970 UTC at which a wall clock shows a reading, in order; none in a gap.
  private func occurrences(of clock: Int) -> [Int] {
    let moments = moments(near: clock)
    let offsets = Set(([clock - Self.offsetLimit] + moments).map(offset(atSecond:)))
    return offsets.map { clock - $0 }.filter { $0 + offset(atSecond: $0) == clock }.sorted()
  }

  /// The offset that held until the change that skips a reading of the wall clock.
  private func offsetBeforeGap(at clock: Int) -> Int {
    for moment in moments(near: clock) {
      let before = offset(atSecond: moment - 1)
      if moment + before <= clock, clock < moment + offset(atSecond: moment) { return before }
    }
    return offset(atSecond: clock)
  }

  /// The moments at which the offset may change, near enough to matter for a wall clock's reading.
  private func moments(near clock: Int) -> [Int] {
    let span = clock - Self.offsetLimit...clock + Self.offsetLimit
    let recorded = file.changes[indexOfChange(after: span.lowerBound - 1)...]
      .prefix { $0.start <= span.upperBound }.map(\.start)
    let last = file.changes.last?.start ?? .min
    let ruled = file.rule?.moments(in: span) ?? []
    return recorded + ruled.filter { $0 > last }
  }
}
