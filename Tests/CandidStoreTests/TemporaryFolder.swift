import Glibc

@testable import CandidStore

/// A folder of its own for one test, gone afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    let base = try Disk.live.realPath(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")
    let random = try Disk.live.randomBytes(8).map { String($0, radix: 16) }.joined(separator: "")
    path = "\(base)/candid-store-\(random)"
    try Disk.live.makeFolder(path)
  }

  deinit {
    // What is left behind is in the system's temporary folder.
    try? Self.remove(path)
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  /// Writes a file and the folders above it.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      if (try? Disk.live.statusOfPath(folder)) == nil { try Disk.live.makeFolder(folder) }
    }
    let full = "\(path)/\(name)"
    if (try? Disk.live.statusOfPath(full)) != nil { try Disk.live.remove(full) }
    try Disk.live.make(full, bytes)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Disk.live.file(at: "\(path)/\(name)", named: name).bytes
  }

  func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// Every file by its path from here; those of this machine's own folder only `withOwn`.
  func files(withOwn isWithOwn: Bool = false) throws -> [String: String] {
    var files: [String: String] = [:]
    try Self.walk(path) { found, kind in
      let name = String(found.dropFirst(path.count + 1))
      if kind == .plain, isWithOwn || !name.contains(".candid/") { files[name] = try text(name) }
    }
    return files
  }

  /// The text of every file, also of this machine's own.
  func allTexts() throws -> [String] {
    var texts: [String] = []
    try Self.walk(path) { found, kind in
      if kind == .plain { texts.append(try text(String(found.dropFirst(path.count + 1)))) }
    }
    return texts
  }

  private static func walk(
    _ folder: String,
    _ visit: (String, FileStatus.Kind) throws -> Void
  ) throws {
    for name in try Disk.live.names(folder) {
      let path = "\(folder)/\(name)"
      let kind = try Disk.live.statusOfPath(path).kind
      if kind == .folder { try walk(path, visit) }
      try visit(path, kind)
    }
  }

  private static func remove(_ folder: String) throws {
    try walk(folder) { path, kind in
      try kind == .folder ? Disk.live.removeFolder(path) : Disk.live.remove(path)
    }
    try Disk.live.removeFolder(folder)
  }
}

extension TemporaryFolder {
  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try write(name, "")
    try Disk.live.remove("\(path)/\(name)")
    guard symlink(target, "\(path)/\(name)") == 0 else { throw Errno(code: errno) }
  }

  func makePipe(_ name: String) throws {
    try write(name, "")
    try Disk.live.remove("\(path)/\(name)")
    guard mkfifo("\(path)/\(name)", 0o600) == 0 else { throw Errno(code: errno) }
  }
}
