/// What keeps the bytes of a time zone file from being used.
package enum ZoneError: Error, Equatable {
  /// The bytes do not begin as RFC 8536 demands.
  case notZoneData(zone: String)
  /// The bytes end before the counts in their header are satisfied.
  case cutShort(zone: String)
  /// A count, an index, an offset or the order of the changes makes no sense.
  case inconsistent(zone: String)
  /// The zone counts leap seconds, as those under `right/` do, and plain clocks do not.
  case leapSeconds(zone: String)
  /// The rule for the years after the last change cannot be read.
  case unreadableRule(zone: String)
}

extension ZoneError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notZoneData(let zone): "time zone `\(zone)`: its file holds no time zone"
    case .cutShort(let zone): "time zone `\(zone)`: its file is cut short; install tzdata anew"
    case .inconsistent(let zone): "time zone `\(zone)`: its file is damaged; install tzdata anew"
    case .leapSeconds(let zone):
      "time zone `\(zone)` counts leap seconds; name the same zone without `right/`"
    case .unreadableRule(let zone):
      "time zone `\(zone)`: the rule at the end of its file is damaged; install tzdata anew"
    }
  }
}
