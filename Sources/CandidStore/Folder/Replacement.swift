/// New contents for one file.
struct Replacement: Sendable {
  /// The path from the plan's folder, as messages give it.
  let name: String
  /// The path without symbolic links.
  let target: String
  /// The file as it was read; nil for a new one.
  let before: FoundFile?
  let after: [UInt8]
}
