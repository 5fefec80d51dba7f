import CSystem
import CandidCore
import Glibc

extension Disk {
  /// The system's own calls.
  package static let live = Disk(
    open: { path, mode throws(Errno) in
      try Errno.check { Glibc.open(path, mode.flags | O_CLOEXEC, 0o600) }
    },
    close: { handle throws(Errno) in
      // Linux frees the descriptor even when a signal interrupts, so it is never closed again.
      if Glibc.close(handle) != 0, errno != EINTR { throw Errno(code: errno) }
    },
    status: { handle throws(Errno) in
      var found = stat()
      try Errno.check { fstat(handle, &found) }
      return FileStatus(found)
    },
    statusOfPath: { path throws(Errno) in
      var found = stat()
      try Errno.check { lstat(path, &found) }
      return FileStatus(found)
    },
    read: { handle, limit throws(Errno) in try readAll(handle, limit: limit) },
    readFrom: { handle, offset, limit throws(Errno) in
      try readAll(handle, from: offset, limit: limit)
    },
    write: { handle, bytes throws(Errno) in try writeAll(handle, bytes) },
    truncate: { handle, size throws(Errno) in
      try Errno.check { ftruncate(handle, size) }
      try Errno.check { lseek(handle, 0, SEEK_SET) < 0 ? -1 : 0 }
    },
    setMode: { handle, mode throws(Errno) in try Errno.check { fchmod(handle, mode) } },
    setOwner: { handle, owner, group throws(Errno) in
      try Errno.check { fchown(handle, owner, group) }
    },
    synchronise: { handle throws(Errno) in try Errno.check { fsync(handle) } },
    lock: { handle, isShared throws(Errno) in
      try Errno.check { flock(handle, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
    },
    lockWithin: { handle, isShared, time throws(Errno) in
      let (seconds, attoseconds) = time.components
      let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
      try Errno.throwing(candid_lock_within(handle, isShared ? 1 : 0, nanoseconds))
    },
    exchange: { one, other throws(Errno) in try Errno.throwing(candid_exchange(one, other)) },
    renameNew: { from, to throws(Errno) in try Errno.throwing(candid_rename_new(from, to)) },
    rename: { from, to throws(Errno) in try Errno.check { Glibc.rename(from, to) } },
    remove: { path throws(Errno) in try Errno.check { unlink(path) } },
    makeFolder: { path throws(Errno) in try Errno.check { mkdir(path, 0o700) } },
    removeFolder: { path throws(Errno) in try Errno.check { rmdir(path) } },
    names: { folder throws(Errno) in try namesIn(folder) },
    realPath: { path throws(Errno) in
      guard let found = realpath(path, nil) else { throw Errno(code: errno) }
      defer { free(found) }
      return String(cString: found)
    },
    checkWritable: { folder throws(Errno) in try Errno.check { access(folder, W_OK | X_OK) } },
    randomBytes: { count throws(Errno) in
      var bytes = [UInt8](repeating: 0, count: count)
      try Errno.throwing(candid_random(&bytes, count))
      return bytes
    },
    currentFolder: { () throws(Errno) in
      guard let found = getcwd(nil, 0) else { throw Errno(code: errno) }
      defer { free(found) }
      return String(cString: found)
    },
    user: { geteuid() },
    processName: { nameOfProcess() },
    startOfSystem: { nameOfStart() },
    uptime: {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
    },
    now: {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      return Instant(seconds: now.tv_sec)
    },
    pause: { duration in
      let (seconds, attoseconds) = duration.components
      var rest = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
      nanosleep(&rest, nil)
    }
  )

  private static func readAll(_ handle: Handle, limit: Int) throws(Errno) -> [UInt8] {
    var bytes: [UInt8] = []
    // Most weeks fit into the first read; its end is found by the second.
    var room = 64 << 10
    while bytes.count <= limit {
      let size = min(room, limit + 1 - bytes.count)
      // Filled by the call alone: zeros first would cost as much as a small read.
      let chunk = try [UInt8](unsafeUninitializedCapacity: size) { buffer, count throws(Errno) in
        count = try Errno.check { Glibc.read(handle, buffer.baseAddress, size) }
      }
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // Only a full read says that the file is a long one.
      if chunk.count == size { room = min(room * 4, 4 << 20) }
    }
    return bytes
  }

  private static func readAll(
    _ handle: Handle,
    from offset: Int,
    limit: Int
  ) throws(Errno) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    var filled = 0
    while filled < limit {
      let count = try Errno.check {
        bytes[filled...].withUnsafeMutableBytes {
          pread(handle, $0.baseAddress, $0.count, offset + filled)
        }
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(limit - filled)
    return bytes
  }

  private static func writeAll(_ handle: Handle, _ bytes: [UInt8]) throws(Errno) {
    var written = 0
    while written < bytes.count {
      let count = try Errno.check {
        bytes[written...].withUnsafeBytes { Glibc.write(handle, $0.baseAddress, $0.count) }
      }
      // A device that takes nothing and says nothing would be asked for ever.
      if count == 0 { throw .inputOutput }
      written += count
    }
  }

  private static func namesIn(_ folder: String) throws(Errno) -> [String] {
    guard let stream = opendir(folder) else { throw Errno(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw Errno(code: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  private static func nameOfStart() -> String? {
    let handle = Glibc.open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return nil }
    defer { Glibc.close(handle) }
    guard let bytes = try? readAll(handle, limit: 64), bytes.last == 0x0A else { return nil }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  private static func nameOfProcess() -> String {
    var host = [UInt8](repeating: 0, count: 256)
    let isKnown = host.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        chars.baseAddress.map { gethostname($0, chars.count - 1) == 0 } ?? false
      }
    }
    let hostName = isKnown ? String(decoding: host.prefix { $0 != 0 }, as: UTF8.self) : "?"
    let program = CommandLine.arguments.first?.split(separator: "/").last ?? "candid"
    return "\(getpid()) \(hostName) \(program)"
  }
}

extension Disk.OpenMode {
  fileprivate var flags: Int32 {
    switch self {
    case .read: O_RDONLY | O_NONBLOCK
    case .readOwn: O_RDONLY | O_NONBLOCK | O_NOFOLLOW
    case .make: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    case .lockFile: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK
    case .log: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_APPEND
    case .folder: O_RDONLY | O_DIRECTORY
    }
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .plain
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    self.init(
      kind: kind,
      mode: found.st_mode & 0o7777,
      owner: found.st_uid,
      group: found.st_gid,
      sizeInBytes: Int(found.st_size)
    )
  }
}

extension Errno {
  /// Makes a call that answers -1 on refusal, again as long as a signal interrupts it.
  @discardableResult
  fileprivate static func check<Number: SignedInteger>(
    _ call: () -> Number
  ) throws(Errno) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw Errno(code: errno) }
    }
  }

  /// Throws the number that a call of CSystem answers, unless it is 0.
  fileprivate static func throwing(_ code: Int32) throws(Errno) {
    if code != 0 { throw Errno(code: code) }
  }
}

extension Disk {
  /// The system's calls without waiting for the medium: for a plan that is thrown away anyway.
  package static let throwAway: Disk = {
    var disk = live
    disk.synchronise = { _ throws(Errno) in }
    return disk
  }()
}
