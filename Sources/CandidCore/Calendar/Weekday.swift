/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
package enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// Reads an English weekday: the whole word or its first three or more letters, in any case.
  package init?(name: some StringProtocol) {
    let word = name.lowercased()
    guard
      word.unicodeScalars.count >= 3,
      let match = Self.allCases.first(where: { $0.name.hasPrefix(word) })
    else { return nil }
    self = match
  }

  /// The lower-case English word, `monday`.
  package var name: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  /// The three letters of a column head, `Mon`.
  package var short: String {
    name.prefix(1).uppercased() + name.dropFirst().prefix(2)
  }

  /// How many days lie between a weekday and the next `other`, from 0 to 6.
  package func daysUntil(_ other: Weekday) -> Int {
    (other.rawValue - rawValue + 7) % 7
  }
}

extension Weekday: Comparable {
  package static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }
}
