import CSystem
import Glibc

extension WatchCalls {
  /// The system's own calls.
  package static let live = WatchCalls(
    open: { () throws(Errno) in
      let handle = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard handle >= 0 else { throw Errno(code: errno) }
      return handle
    },
    // Nothing was written, so a refusal to close loses nothing.
    close: { handle in _ = Glibc.close(handle) },
    add: { handle, folder throws(Errno) in
      let mark = inotify_add_watch(handle, folder, WatchEvent.wanted)
      guard mark >= 0 else { throw Errno(code: errno) }
      return mark
    },
    // It is gone already where the folder is.
    remove: { handle, mark in _ = inotify_rm_watch(handle, mark) },
    read: { handle throws(Errno) in try readEvents(handle) },
    fileSystem: { path in
      let kind = candid_file_system(path)
      return kind < 0 ? nil : UInt32(truncatingIfNeeded: kind)
    },
    stamp: { path in
      var found = stat()
      guard stat(path, &found) == 0 else { return nil }
      return FileStamp(found)
    },
    isLink: { path in
      var found = stat()
      return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFLNK
    }
  )

  private static func readEvents(_ handle: Handle) throws(Errno) -> [UInt8] {
    // The kernel gives whole events only; one with the longest name has 272 bytes.
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(handle, &buffer, buffer.count)
      if count >= 0 { return Array(buffer[..<count]) }
      switch errno {
      case EINTR: continue
      case EAGAIN: return []
      default: throw Errno(code: errno)
      }
    }
  }
}

extension FileStamp {
  fileprivate init(_ found: stat) {
    self.init(
      inode: UInt64(found.st_ino),
      sizeInBytes: Int(found.st_size),
      modified: found.st_mtim.tv_sec * 1_000_000_000 + found.st_mtim.tv_nsec,
      changed: found.st_ctim.tv_sec * 1_000_000_000 + found.st_ctim.tv_nsec
    )
  }
}
