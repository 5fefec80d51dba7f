/// What the person chose for the screen, whatever the plan.
package struct Preferences: Sendable {
  package var keyMap: KeyMap
  /// Whether clicks and the wheel come to the screen; else the terminal keeps them.
  package var usesMouse: Bool
  /// What asks before it acts.
  package var confirmations: Set<Confirmation>
  /// The plans one can go to, in the order of the person.
  package var plans: [NamedPlan]

  package init(
    keyMap: KeyMap = .standard,
    usesMouse: Bool = true,
    confirmations: Set<Confirmation> = [],
    plans: [NamedPlan] = []
  ) {
    self.keyMap = keyMap
    self.usesMouse = usesMouse
    self.confirmations = confirmations
    self.plans = plans
  }
}
