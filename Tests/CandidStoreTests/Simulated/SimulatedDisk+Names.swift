@testable import CandidStore

/// Names: each call of the seam that takes paths.
extension SimulatedDisk.State {
  mutating func exchange(_ one: String, _ other: String) throws(Errno) {
    let (here, there) = (try tree.entry(one), try tree.entry(other))
    guard let first = here.inode, let second = there.inode else { throw .noEntry }
    make(.exchange(first, here.place, second, there.place))
  }

  mutating func rename(_ from: String, _ to: String, isNew: Bool) throws(Errno) {
    let (here, there) = (try tree.entry(from), try tree.entry(to))
    guard let inode = here.inode else { throw .noEntry }
    if there.inode != nil, isNew { throw .exists }
    if let over = there.inode, tree[over].names?.isEmpty == false { throw .notEmpty }
    make(.rename(inode, from: here.place, to: there.place, isOver: there.inode != nil))
  }

  mutating func remove(_ path: String) throws(Errno) {
    let entry = try tree.entry(path)
    guard let inode = entry.inode else { throw .noEntry }
    if tree[inode].names != nil { throw .isAFolder }
    make(.name(in: entry.folder, entry.name, to: nil))
  }

  mutating func makeFolder(_ path: String) throws(Errno) {
    let entry = try tree.entry(path)
    if entry.inode != nil { throw .exists }
    _ = add(.folder, at: entry)
  }

  mutating func removeFolder(_ path: String) throws(Errno) {
    let entry = try tree.entry(path)
    guard let inode = entry.inode else { throw .noEntry }
    guard try tree.names(in: inode).isEmpty else { throw .notEmpty }
    make(.name(in: entry.folder, entry.name, to: nil))
  }

  func names(_ path: String) throws(Errno) -> [String] {
    try tree.names(in: tree.inode(at: path)).keys.sorted()
  }

  /// The path itself, or where the link leads that stands there; folders are never links here.
  func realPath(_ path: String) throws(Errno) -> String {
    let inode = try tree.inode(at: path)
    guard case .link(let target) = tree[inode].contents else { return path }
    return try realPath(target)
  }
}

extension FileTree.Entry {
  fileprivate var place: JournalEntry.Place { JournalEntry.Place(folder: folder, name: name) }
}
