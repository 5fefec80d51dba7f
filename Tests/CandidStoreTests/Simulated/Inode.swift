@testable import CandidStore

/// A file or folder of the simulated disk, whatever names it has.
struct Inode: Sendable {
  enum Contents: Sendable {
    case bytes([UInt8])
    /// The names in a folder, and the numbers of what they stand for.
    case names([String: FileTree.Number])
    /// A symbolic link to a path from the root.
    case link(String)
  }

  var contents: Contents
  var mode: UInt32
  var owner: UInt32 = FileTree.user
  var group: UInt32 = FileTree.user

  static func file(_ bytes: [UInt8] = []) -> Inode { Inode(contents: .bytes(bytes), mode: 0o600) }
  static var folder: Inode { Inode(contents: .names([:]), mode: 0o700) }

  /// The bytes of a file; none for a folder.
  var bytes: [UInt8] {
    get { if case .bytes(let bytes) = contents { bytes } else { [] } }
    set { contents = .bytes(newValue) }
  }

  var kind: FileStatus.Kind {
    switch contents {
    case .bytes: .plain
    case .names: .folder
    case .link: .symbolicLink
    }
  }

  /// The names in a folder; nil for a file.
  var names: [String: FileTree.Number]? {
    if case .names(let names) = contents { names } else { nil }
  }
}
