/// What a file is and whose, as in stat(2).
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case plain
    case folder
    case symbolicLink
    /// A pipe, a socket or a device.
    case other
  }

  package var kind: Kind
  /// The permission bits, up to 0o7777.
  package var mode: UInt32
  package var owner: UInt32
  package var group: UInt32
  package var sizeInBytes: Int
}
