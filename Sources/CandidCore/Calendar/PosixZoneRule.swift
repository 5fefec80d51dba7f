/// The rule for all years after a zone's last recorded change, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Source: the TZ variable of POSIX, and RFC 8536, section 3.3.1, which lets the times of day run
/// from -167 to 167 hours.
struct PosixZoneRule: Equatable {
  /// The part of the year with another offset.
  ///
  /// It may be winter: in Dublin the standard time is that of summer.
  struct Season: Equatable {
    /// Seconds east of UTC.
    let offset: Int
    let start: YearlyMoment
    let end: YearlyMoment
  }

  /// Seconds east of UTC.
  let standardOffset: Int
  let season: Season?

  /// The offset at an instant given in seconds since 1970 UTC.
  func offset(at instant: Int) -> Int {
    guard let season else { return standardOffset }
    let years = years(around: instant)
    let start = years.map { self.start(of: season, in: $0) }.last { $0 <= instant }
    let end = years.map { self.end(of: season, in: $0) }.last { $0 <= instant }
    // A season that ends as the next one starts never stops: `XXX3EDT4,0/0,J365/23`.
    return (start ?? .min) >= (end ?? .min) ? season.offset : standardOffset
  }

  /// The moments in a span at which the offset may change; all in seconds since 1970 UTC.
  func moments(in span: ClosedRange<Int>) -> [Int] {
    guard let season else { return [] }
    var moments: [Int] = []
    let first = Self.year(of: span.lowerBound - Self.reach)
    for year in first...Self.year(of: span.upperBound + Self.reach) {
      for moment in [start(of: season, in: year), end(of: season, in: year)]
      where span.contains(moment) {
        moments.append(moment)
      }
    }
    return moments
  }

  /// How far from its year, in seconds of UTC, a moment may lie: under 168 hours and an offset.
  private static let reach = 168 * 3600 + Zone.offsetLimit

  /// The years whose moments can be the last ones before an instant, and the one that follows.
  ///
  /// 167 hours can push a moment of December into January, hence two years back.
  private func years(around instant: Int) -> ClosedRange<Int> {
    let year = Self.year(of: instant + standardOffset)
    return year - 2...year + 1
  }

  private static func year(of second: Int) -> Int {
    Day(unchecked: second.dividedDown(by: 86_400).quotient).year
  }

  private func start(of season: Season, in year: Int) -> Int {
    season.start.seconds(in: year) - standardOffset
  }

  private func end(of season: Season, in year: Int) -> Int {
    season.end.seconds(in: year) - season.offset
  }
}
