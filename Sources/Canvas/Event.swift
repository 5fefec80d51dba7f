/// Something that happened at the terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// Text from a bracketed paste, whole, line ends as `\n`.
  case paste(String)
  case mouse(Mouse)
}

/// A key as the person pressed it.
package struct Key: Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    /// A printable character; with `.control` the letter is lower case: `^R` is "r".
    case character(Character)
    case enter
    case tab
    case backTab
    case escape
    case backspace
    case insert
    case delete
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    /// F1 to F24.
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  package init(_ character: Character, _ modifiers: Modifiers = []) {
    self.init(.character(character), modifiers)
  }
}

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

  package init(_ action: Action, at point: Point, _ modifiers: Key.Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
