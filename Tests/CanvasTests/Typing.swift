@testable import Canvas

/// Shorthand for the events that bytes must give.
extension Event {
  static func key(_ code: Key.Code, _ modifiers: Key.Modifiers = []) -> Event {
    .key(Key(code, modifiers))
  }

  static func key(_ character: Character, _ modifiers: Key.Modifiers = []) -> Event {
    .key(Key(character, modifiers))
  }

  static func mouse(
    _ action: Mouse.Action,
    row: Int,
    column: Int,
    _ modifiers: Key.Modifiers = []
  ) -> Event {
    .mouse(Mouse(action, at: Point(row: row, column: column), modifiers))
  }
}

extension InputParser {
  /// All events of some bytes that come at once, and of the silence after them.
  static func events(_ bytes: some Collection<UInt8>) -> [Event] {
    var parser = InputParser()
    let events = parser.feed(bytes)
    return events + parser.timeOut()
  }

  static func events(_ text: String) -> [Event] { events(text.utf8) }
}
