/// A place the plan posts to.
package struct Channel: Equatable, Sendable {
  /// The word posts name it by: "ig".
  package var id: String
  /// The network's kebab-case name: "instagram".
  package var network: String
  package var name: String

  package init(id: String, network: String, name: String) {
    self.id = id
    self.network = network
    self.name = name
  }
}
