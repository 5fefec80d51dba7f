import Glibc

@testable import CandidStore

/// What a simulated disk holds at one moment: inodes, and names that lead to them.
///
/// A value, so that a copy is a state to come back to. Inodes without a name stay, since a handle may
/// be open on them.
struct FileTree: Sendable {
  typealias Number = Int

  static let user: UInt32 = 1000
  static let root: Number = 0

  private(set) var inodes: [Inode] = [.folder]
  /// How often power has come back.
  var starts = 0

  subscript(_ number: Number) -> Inode {
    get { inodes[number] }
    set { inodes[number] = newValue }
  }

  /// Adds an inode, as yet without a name.
  mutating func add(_ inode: Inode) -> Number {
    inodes.append(inode)
    return inodes.count - 1
  }

  /// Gives a name in a folder to an inode, or takes it away.
  mutating func setName(_ name: String, in folder: Number, to inode: Number?) {
    guard case .names(var names) = inodes[folder].contents else { return }
    // Another copy of the names would make each change cost as many names as there are.
    inodes[folder].contents = .names([:])
    names[name] = inode
    inodes[folder].contents = .names(names)
  }
}

// MARK: - Paths

extension FileTree {
  /// A name in a folder, and what has it.
  struct Entry {
    let folder: Number
    let name: String
    let inode: Number?
  }

  /// Where a path leads, whether or not its last part is there.
  func entry(_ path: String) throws(Errno) -> Entry {
    let (folder, name) = Self.parts(path)
    if name.isEmpty { return Entry(folder: Self.root, name: "", inode: Self.root) }
    let number = try folder.isEmpty ? Self.root : inode(at: folder)
    return Entry(folder: number, name: name, inode: try names(in: number)[name])
  }

  /// What stands before the last slash, and after it.
  private static func parts(_ path: String) -> (folder: String, name: String) {
    // In a debug build, `split` took a tenth of the time of all proofs.
    path.withCString { start in
      guard let slash = strrchr(start, Int32(UInt8(ascii: "/"))) else { return ("", path) }
      let before = UnsafeRawBufferPointer(start: start, count: UnsafePointer(slash) - start)
      return (String(decoding: before, as: UTF8.self), String(cString: slash + 1))
    }
  }

  /// The inode at a path.
  func inode(at path: String) throws(Errno) -> Number {
    guard let inode = try entry(path).inode else { throw .noEntry }
    return inode
  }

  func names(in folder: Number) throws(Errno) -> [String: Number] {
    guard let names = inodes[folder].names else { throw .notAFolder }
    return names
  }
}

// MARK: - Setting up and looking in

extension FileTree {
  /// Puts a file where none need be, with the folders above it; for setting up.
  mutating func put(_ path: String, _ text: String) {
    put(path, .file(Array(text.utf8)))
  }

  /// Puts a symbolic link where none need be; for setting up.
  mutating func put(_ path: String, linkTo target: String) {
    put(path, Inode(contents: .link(target), mode: 0o777))
  }

  private mutating func put(_ path: String, _ new: Inode) {
    var folder = Self.root
    var parts = path.split(separator: "/").map(String.init)
    let name = parts.popLast() ?? ""
    for part in parts {
      if let next = inodes[folder].names?[part] {
        folder = next
      } else {
        let next = add(.folder)
        setName(part, in: folder, to: next)
        folder = next
      }
    }
    setName(name, in: folder, to: add(new))
  }

  /// Every file that has a name, by its path.
  var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    walk { path, inode in if inode.names == nil { files[path] = inode.bytes } }
    return files
  }

  /// A number that differs where anything with a name differs.
  var digest: Int {
    var hasher = Hasher()
    hasher.combine(starts)
    walk { path, inode in
      hasher.combine(path)
      hasher.combine(inode.mode)
      // Byte by byte, hashing took most of the time of these tests.
      inode.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }

  /// Visits all that has a name, in the order of the names.
  private func walk(_ visit: (String, Inode) -> Void) {
    func walk(_ folder: Number, _ path: String) {
      for (name, number) in (inodes[folder].names ?? [:]).sorted(by: { $0.key < $1.key }) {
        let inode = inodes[number]
        visit("\(path)/\(name)", inode)
        if inode.names != nil { walk(number, "\(path)/\(name)") }
      }
    }
    walk(Self.root, "")
  }
}
