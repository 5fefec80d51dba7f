/// One change of the disk in the order it was asked for, which the medium may not know yet.
enum JournalEntry: Sendable {
  typealias Number = FileTree.Number

  case write(Number, at: Int, [UInt8])
  case resize(Number, Int)
  case attributes(Number, mode: UInt32, owner: UInt32, group: UInt32)
  /// A name given to an inode, or taken away.
  case name(in: Number, String, to: Number?)
  case rename(Number, from: Place, to: Place, isOver: Bool)
  /// Two inodes and the places they had, each now in the other's.
  case exchange(Number, Place, Number, Place)
  case synchronise(Number)
  /// The system said once that this did not reach the medium, and then forgot it.
  case synchroniseRefused(Number)

  /// A name in a folder.
  struct Place: Sendable {
    let folder: Number
    let name: String
  }

  var isData: Bool { writtenInode != nil }

  var isName: Bool { !folders.isEmpty }

  /// The file whose bytes, size or mode it changes.
  var writtenInode: Number? {
    switch self {
    case .write(let inode, _, _), .resize(let inode, _), .attributes(let inode, _, _, _): inode
    default: nil
    }
  }

  /// The folders whose names it changes.
  var folders: Set<Number> {
    switch self {
    case .name(let folder, _, _): [folder]
    case .rename(_, let from, let to, _): [from.folder, to.folder]
    case .exchange(_, let one, _, let other): [one.folder, other.folder]
    default: []
    }
  }
}

extension JournalEntry {
  /// Carries it out on what the medium holds, even where entries before it are missing there.
  func apply(to tree: inout FileTree) {
    switch self {
    case .write(let inode, let offset, let bytes):
      tree[inode].bytes.write(bytes, at: offset)
    case .resize(let inode, let size):
      tree[inode].bytes.resize(to: size)
    case .attributes(let inode, let mode, let owner, let group):
      (tree[inode].mode, tree[inode].owner, tree[inode].group) = (mode, owner, group)
    case .name(let folder, let name, let inode):
      tree.setName(name, in: folder, to: inode)
    case .rename(let inode, let from, let to, _):
      tree.setName(from.name, in: from.folder, to: nil)
      tree.setName(to.name, in: to.folder, to: inode)
    case .exchange(let one, let onePlace, let other, let otherPlace):
      tree.setName(onePlace.name, in: onePlace.folder, to: other)
      tree.setName(otherPlace.name, in: otherPlace.folder, to: one)
    case .synchronise, .synchroniseRefused:
      break
    }
  }

  /// What is left of a write that the power cut interrupted: its first half, or room without bytes.
  var torn: [JournalEntry] {
    guard case .write(let inode, let offset, let bytes) = self, bytes.count > 1 else { return [] }
    return [
      .write(inode, at: offset, Array(bytes.prefix(bytes.count / 2))),
      .write(inode, at: offset, [UInt8](repeating: 0, count: bytes.count)),
    ]
  }
}

extension JournalEntry: CustomStringConvertible {
  var description: String {
    switch self {
    case .write(let inode, let offset, let bytes): "write \(bytes.count) to \(inode) at \(offset)"
    case .resize(let inode, let size): "resize \(inode) to \(size)"
    case .attributes(let inode, let mode, _, _): "mode of \(inode) \(String(mode, radix: 8))"
    case .name(_, let name, let inode?): "\(name) for \(inode)"
    case .name(_, let name, nil): "no \(name)"
    case .rename(_, let from, let to, _): "\(from.name) to \(to.name)"
    case .exchange(_, let one, _, let other): "\(one.name) for \(other.name)"
    case .synchronise(let inode): "sync \(inode)"
    case .synchroniseRefused(let inode): "no sync \(inode)"
    }
  }
}

extension [UInt8] {
  /// Puts bytes at an offset, over what is there; a gap before it is filled with zeros.
  mutating func write(_ bytes: [UInt8], at offset: Int) {
    if count < offset { resize(to: offset) }
    replaceSubrange(offset..<Swift.min(count, offset + bytes.count), with: bytes)
  }

  mutating func resize(to size: Int) {
    if size < count {
      removeLast(count - size)
    } else {
      append(contentsOf: repeatElement(0, count: size - count))
    }
  }
}
