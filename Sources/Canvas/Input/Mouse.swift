/// What a pointer did; row and column count from 0.
package struct Mouse: Hashable, Sendable {
  package enum Button: Hashable, Sendable {
    case left
    case middle
    case right
  }

  package enum Action: Hashable, Sendable {
    case press(Button)
    case release(Button)
    case drag(Button)
    case wheelUp
    case wheelDown
  }

  package var action: Action
  package var point: Point
  package var modifiers: Key.Modifiers
  /// Whether it is the second press of a double click, as ``DoubleClicks`` finds.
  package var isSecond = false

  package init(_ action: Action, at point: Point, _ modifiers: Key.Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
