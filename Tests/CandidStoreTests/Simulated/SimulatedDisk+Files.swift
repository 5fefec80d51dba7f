@testable import CandidStore

/// Open files: each call of the seam that takes or gives a handle.
extension SimulatedDisk.State {
  mutating func open(
    _ path: String,
    _ mode: Disk.OpenMode,
    _ process: Int
  ) throws(Errno) -> Disk.Handle {
    let entry = try tree.entry(path)
    let inode: FileTree.Number
    if let found = entry.inode {
      if case .make = mode { throw .exists }
      if case .folder = mode, tree[found].names == nil { throw .notAFolder }
      // The store goes to what a link leads to, so that it survives.
      if case .link = tree[found].contents { throw .linkLoop }
      inode = found
    } else {
      inode = try create(entry, mode)
    }
    lastHandle += 1
    handles[lastHandle] = SimulatedDisk.OpenFile(
      inode: inode,
      process: process,
      isAppending: mode.isAppending
    )
    return lastHandle
  }

  private mutating func create(
    _ entry: FileTree.Entry,
    _ mode: Disk.OpenMode
  ) throws(Errno) -> FileTree.Number {
    guard mode.makesFiles else { throw .noEntry }
    return add(.file(), at: entry)
  }

  mutating func close(_ handle: Disk.Handle) throws(Errno) {
    _ = try file(handle)
    handles[handle] = nil
  }

  func file(_ handle: Disk.Handle) throws(Errno) -> SimulatedDisk.OpenFile {
    guard let file = handles[handle] else { throw .badHandle }
    return file
  }

  func status(of inode: FileTree.Number) -> FileStatus {
    let found = tree[inode]
    return FileStatus(
      kind: found.kind,
      mode: found.mode,
      owner: found.owner,
      group: found.group,
      sizeInBytes: found.bytes.count
    )
  }

  /// Reads on from where the handle stands.
  mutating func read(_ handle: Disk.Handle, limit: Int) throws(Errno) -> [UInt8] {
    let file = try file(handle)
    let bytes = try read(handle, from: file.offset, limit: limit == .max ? limit : limit + 1)
    handles[handle]?.offset = file.offset + bytes.count
    return bytes
  }

  func read(_ handle: Disk.Handle, from offset: Int, limit: Int) throws(Errno) -> [UInt8] {
    let inode = tree[try file(handle).inode]
    guard inode.names == nil else { throw .isAFolder }
    return Array(inode.bytes.dropFirst(offset).prefix(limit))
  }

  mutating func write(_ handle: Disk.Handle, _ bytes: [UInt8]) throws(Errno) {
    let file = try file(handle)
    let offset = file.isAppending ? tree[file.inode].bytes.count : file.offset
    make(.write(file.inode, at: offset, bytes))
    handles[handle]?.offset = offset + bytes.count
  }

  mutating func truncate(_ handle: Disk.Handle, to size: Int) throws(Errno) {
    make(.resize(try file(handle).inode, size))
    handles[handle]?.offset = 0
  }

  mutating func setMode(_ handle: Disk.Handle, _ mode: UInt32) throws(Errno) {
    let inode = try file(handle).inode
    let (owner, group) = (tree[inode].owner, tree[inode].group)
    make(.attributes(inode, mode: mode, owner: owner, group: group))
  }

  mutating func setOwner(
    _ handle: Disk.Handle,
    _ owner: UInt32,
    _ group: UInt32
  ) throws(Errno) {
    let inode = try file(handle).inode
    make(.attributes(inode, mode: tree[inode].mode, owner: owner, group: group))
  }

  mutating func synchronise(_ handle: Disk.Handle) throws(Errno) {
    journal.append(.synchronise(try file(handle).inode))
  }

  /// Refuses it, and forgets as Linux does that anything was unwritten (Rebello and others, ATC'20).
  mutating func refuseToSynchronise(_ handle: Disk.Handle) throws(Errno) {
    journal.append(.synchroniseRefused(try file(handle).inode))
  }

  /// As flock(2): each open file has the lock or not, whichever process it is of.
  mutating func lock(_ handle: Disk.Handle, isShared: Bool) throws(Errno) {
    let file = try file(handle)
    let others = handles.filter { $0.key != handle && $0.value.inode == file.inode }
    let isFree = others.values.allSatisfy { $0.lock == nil || (isShared && $0.lock == .shared) }
    guard isFree else { throw .wouldBlock }
    handles[handle]?.lock = isShared ? .shared : .exclusive
  }
}

extension Disk.OpenMode {
  fileprivate var makesFiles: Bool {
    switch self {
    case .make, .lockFile, .log: true
    case .read, .readOwn, .folder: false
    }
  }

  /// Whether every write goes to the end.
  fileprivate var isAppending: Bool {
    if case .log = self { true } else { false }
  }
}

extension Errno {
  static let badHandle = Errno(code: 9)
  static let isAFolder = Errno(code: 21)
  static let notEmpty = Errno(code: 39)
}
