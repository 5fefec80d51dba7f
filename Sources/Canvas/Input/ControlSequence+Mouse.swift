extension ControlSequence {
  /// What the pointer did by `CSI < button ; column ; row M`, or `m` for a button let go.
  ///
  /// Nil for motion without a button, sideways wheels, and buttons past the third. The button is
  /// the sum of 0 left, 1 middle, 2 right or 3 none, shift 4, alt 8, control 16, motion 32, and 64
  /// for a wheel.
  ///
  /// Source: XTerm Control Sequences, "Extended coordinates", SGR (1006).
  var mouse: Mouse? {
    guard marker == 0x3C, final == "M" || final == "m", parameters.count == 3,
      parameters.allSatisfy({ $0.count == 1 }),
      let state = number(0), let column = number(1), let row = number(2), column > 0, row > 0,
      let action = action(state)
    else { return nil }
    var modifiers: Key.Modifiers = []
    if state & 4 != 0 { modifiers.insert(.shift) }
    if state & 8 != 0 { modifiers.insert(.alt) }
    if state & 16 != 0 { modifiers.insert(.control) }
    return Mouse(action, at: Point(row: row - 1, column: column - 1), modifiers)
  }

  private func action(_ state: Int) -> Mouse.Action? {
    let isRelease = final == "m"
    let kind = state & ~0b1_1100
    if !isRelease, kind == 64 { return .wheelUp }
    if !isRelease, kind == 65 { return .wheelDown }
    let buttons: [Mouse.Button] = [.left, .middle, .right]
    guard kind & ~32 < buttons.count else { return nil }
    let button = buttons[kind & ~32]
    if isRelease { return .release(button) }
    return kind & 32 != 0 ? .drag(button) : .press(button)
  }
}
