/// A file of the plan as it was found.
struct FoundFile: Sendable {
  /// The path without symbolic links.
  let path: String
  let bytes: [UInt8]
  let status: FileStatus
}
