/// The keys that a person gives a command instead of those of the table.
package struct KeyChoice: Equatable, Sendable {
  package var command: String
  /// The name of the place where they are pressed; nil for each where the command has keys.
  package var context: String?
  /// Sequences such as "gd"; none takes the command its keys.
  package var keys: [String]

  package init(_ command: String, in context: String? = nil, keys: [String]) {
    self.command = command
    self.context = context
    self.keys = keys
  }
}
