/// Tells double clicks, which terminals report as two.
package struct DoubleClicks: Sendable {
  private static let longest = Duration.milliseconds(400)
  private var last: (mouse: Mouse, at: ContinuousClock.Instant)?

  package init() {}

  /// The same of an event; what is none of the mouse stays as it is.
  package mutating func marked(_ event: Event, at moment: ContinuousClock.Instant) -> Event {
    if case .mouse(let mouse) = event { .mouse(marked(mouse, at: moment)) } else { event }
  }

  /// Says of a press whether it is the second one of a pair, on the same cell.
  package mutating func marked(_ mouse: Mouse, at moment: ContinuousClock.Instant) -> Mouse {
    guard case .press = mouse.action else {
      if case .release = mouse.action { return mouse }
      last = nil
      return mouse
    }
    var marked = mouse
    if let last, last.mouse == mouse, moment - last.at <= Self.longest {
      marked.isSecond = true
      // A third one begins anew.
      self.last = nil
    } else {
      last = (mouse, moment)
    }
    return marked
  }
}
