/// A plan that is to be made, as a person asked for it.
package struct NewPlan: Equatable, Sendable {
  /// The folder as it was typed, perhaps with `~`.
  package var folder: String
  package var settings: Settings
  /// Whether it may stand among other files.
  package var mayHaveNeighbours: Bool

  package init(in folder: String, _ settings: Settings, mayHaveNeighbours: Bool) {
    self.folder = folder
    self.settings = settings
    self.mayHaveNeighbours = mayHaveNeighbours
  }
}
