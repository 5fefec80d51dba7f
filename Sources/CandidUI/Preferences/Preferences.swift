/// What the person chose for the screen, whatever the plan.
package struct Preferences: Sendable {
  /// Whether clicks and the wheel come to the screen; else the terminal keeps them.
  package var usesMouse: Bool

  package init(usesMouse: Bool = true) {
    self.usesMouse = usesMouse
  }
}
