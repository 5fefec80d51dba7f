/// Posts that come again: how often, until when, and on which days not.
///
/// It stands on its first post, which says what the others are like. Only posts that somebody
/// changed are in the plan; the others are projected from the first one, on the wall clock.
package struct Series: Hashable, Sendable {
  /// Where a series ends.
  package enum End: Hashable, Sendable {
    case never
    /// The last day on which it may come.
    case until(Day)
    /// How many times it comes, the first included; from 1 to 9999.
    case count(Int)
  }

  /// Its name; that of the post it began with, where candid made it.
  package var id: String
  package var every: Repetition
  package var end: End
  /// The date it is counted from where the first post stands on another by now; nil where it does not.
  package var from: Day?
  /// Days on which nothing is projected: left out, or made a post of its own.
  package var except: [Day] = []
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(id: String, every: Repetition, end: End = .never) {
    self.id = id
    self.every = every
    self.end = end
  }

  package static let counts = 1...9_999
}

extension Series: CustomStringConvertible {
  /// "2 weeks until 2026-12-31", "month, 6 times".
  package var description: String {
    switch end {
    case .never: every.description
    case .until(let day): "\(every) until \(day)"
    case .count(let count): "\(every), \(count) times"
    }
  }
}

// MARK: - Dates

extension Series {
  /// The dates within some days of the series that begins on `first`, with those it leaves out.
  ///
  /// Takes O(n) steps for n dates, and where months lack the day, for the `count` dates before them.
  func dates(from first: Day, in days: ClosedRange<Day>) -> [Day] {
    let bound = if case .until(let day) = end { min(day, days.upperBound) } else { days.upperBound }
    guard first <= bound else { return [] }
    let isCounted = if case .count = end { true } else { false }
    let skipsAhead = !isCounted || every.isEven(from: first)
    let start = skipsAhead ? every.steps(from: first, to: days.lowerBound) : 0
    let last = every.steps(from: first, to: bound)
    var dates: [Day] = []
    var index = start
    for step in start...max(start, last) {
      guard let day = every.day(at: step, from: first) else { continue }
      if case .count(let count) = end, index >= count { break }
      index += 1
      if day > bound { break }
      if day >= days.lowerBound { dates.append(day) }
    }
    return dates
  }

  /// The last day on which it may come; nil where it never ends.
  package func lastDay(from first: Day) -> Day? {
    switch end {
    case .never: nil
    case .until(let day): day
    case .count(let count):
      every.isEven(from: first)
        ? every.day(at: count - 1, from: first) ?? .last
        : dates(from: first, in: first...(.last)).last
    }
  }

  /// Whether it comes on a day, left out or not.
  func comes(on day: Day, from first: Day) -> Bool {
    !dates(from: first, in: day...day).isEmpty
  }

  /// The first date after a day that it does not leave out; nil where none follows.
  func next(after day: Day, from first: Day) -> Day? {
    // Ten years at a time: most find it in the first, and none looks at more than a few hundred.
    let left = Set(except)
    var from = day
    while from < .last {
      let window = from.adding(1)...from.adding(3_660)
      if let next = dates(from: first, in: window).first(where: { !left.contains($0) }) {
        return next
      }
      if case .some(let last) = lastDay(from: first), window.upperBound >= last { return nil }
      from = window.upperBound
    }
    return nil
  }

  /// The same series from a later date on, with what is left of it.
  func rest(from day: Day, startedOn first: Day) -> Series {
    var rest = self
    rest.from = nil
    rest.except = except.filter { $0 > day }
    if case .count(let count) = end, day > first {
      let past = dates(from: first, in: first...day.adding(-1)).count
      rest.end = .count(max(1, count - past))
    }
    return rest
  }
}
