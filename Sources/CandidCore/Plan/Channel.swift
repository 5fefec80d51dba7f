/// A place the plan posts to.
package struct Channel: Equatable, Sendable {
  /// The word posts name it by: "ig".
  package var id: String
  /// The network's kebab-case name: "instagram".
  package var network: String
  package var name: String
  /// How many characters a text may have here, where that is not what the network takes.
  package var limit: Int?
  /// Members this version gives no meaning to, kept as they were written.
  package var others: [RawMember] = []

  package init(id: String, network: String, name: String, limit: Int? = nil) {
    self.id = id
    self.network = network
    self.name = name
    self.limit = limit
  }
}

extension [Channel] {
  /// The channel with this id or, where none has it, this name; in any letter case.
  package func channel(named word: String) -> Channel? {
    let word = word.lowercased()
    return first { $0.id.lowercased() == word } ?? first { $0.name.lowercased() == word }
  }
}
