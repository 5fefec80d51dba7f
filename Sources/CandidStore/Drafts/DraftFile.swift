/// The file of a draft, held open with its lock for as long as its sitting lives.
///
/// The kernel frees the lock when the process ends, however that happens: a draft whose lock is free
/// belongs to nobody any more.
package final class DraftFile {
  package let name: String
  let handle: Disk.Handle
  private let disk: Disk

  init(name: String, handle: Disk.Handle, disk: Disk) {
    self.name = name
    self.handle = handle
    self.disk = disk
  }

  deinit {
    // All was written and synchronised before, or nothing was written at all.
    try? disk.close(handle)
  }
}
