/// A plan that a person gave a name of their own.
package struct NamedPlan: Equatable, Sendable {
  package var name: String
  /// The absolute path of its folder.
  package var folder: String

  package init(name: String, folder: String) {
    self.name = name
    self.folder = folder
  }
}
