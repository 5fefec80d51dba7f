/// A place the plan posts to.
package struct Channel: Equatable, Sendable {
  /// The word posts name it by: "ig".
  package var id: String
  /// The network's kebab-case name: "instagram".
  package var network: String
  package var name: String
  /// How many characters a text may have here, where that is not what the network takes.
  package var limit: Int?

  package init(id: String, network: String, name: String, limit: Int? = nil) {
    self.id = id
    self.network = network
    self.name = name
    self.limit = limit
  }
}
