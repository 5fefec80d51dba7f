import Glibc

/// Waiting for something to become so, however loaded the machine is.
enum Patience {
  /// Looks every few milliseconds until there is an answer.
  ///
  /// Throws ``Overdue`` after a minute, which says what was wanted and what was seen instead.
  @discardableResult
  static func wait<Answer>(
    _ wanted: String,
    seen: @autoclosure () -> String = "",
    _ look: () throws -> Answer?
  ) throws -> Answer {
    let end = ContinuousClock.now + .seconds(60)
    while true {
      if let answer = try look() { return answer }
      guard ContinuousClock.now < end else { throw Overdue(wanted: wanted, seen: seen()) }
      poll(nil, 0, 5)
    }
  }
}

/// Something that was waited for in vain.
struct Overdue: Error, CustomStringConvertible {
  let wanted: String
  let seen: String

  var description: String { "waited in vain for \(wanted); there is instead:\n\(seen)" }
}
