package struct Instant: Hashable, Comparable, Sendable {
  package var seconds: Int
  package init(seconds: Int) { self.seconds = seconds }
  package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}
