/// A file that a migration writes anew.
package struct MigratedFile: Sendable {
  /// The path from the plan's folder.
  package let path: String
  /// The version of its format before.
  package let from: Int
  /// The names of the steps it takes, in order.
  package let steps: [String]
  let before: FoundFile
  let after: [UInt8]
}
