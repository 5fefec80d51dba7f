import CandidStore
import Glibc

/// A throw-away folder for the demo.
enum DemoFolder {
  /// A path that is free, in the runtime folder, else the cache, else the temporary one.
  ///
  /// Copies there whose program is gone, since it was killed, are removed.
  static func path(_ environment: Environment) -> String {
    let cache = environment.folder("XDG_CACHE_HOME").map { "\($0)/candid" }
    let places = [environment.folder("XDG_RUNTIME_DIR"), cache, environment.folder("TMPDIR")]
    let usable = places.compactMap { $0 }.first(where: isUsable) ?? "/tmp"
    removeStale(in: usable)
    let number = String(UInt64.random(in: .min ... .max), radix: 36)
    return "\(usable)/\(prefix)\(getpid())-\(number)"
  }

  private static let prefix = "candid-demo-"

  /// Removes the folder and all in it; what cannot be removed stays, since nobody misses it.
  static func remove(_ folder: String) {
    let disk = Disk.live
    for name in (try? disk.names(folder)) ?? [] {
      let path = "\(folder)/\(name)"
      if isOwnFolder(path) { remove(path) } else { try? disk.remove(path) }
    }
    try? disk.removeFolder(folder)
  }

  /// Removes this user's copies whose process is no more.
  private static func removeStale(in folder: String) {
    for name in (try? Disk.live.names(folder)) ?? [] {
      guard let process = process(of: name), kill(process, 0) == -1, errno == ESRCH else {
        continue
      }
      let path = "\(folder)/\(name)"
      if isOwnFolder(path) { remove(path) }
    }
  }

  /// The process that made a copy of this name; nil for the name of anything else.
  private static func process(of name: String) -> pid_t? {
    guard name.hasPrefix(prefix) else { return nil }
    let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, let process = pid_t(parts[0]), process > 0 else {
      return nil
    }
    return process
  }

  /// Whether a folder stands there that is this user's; no symbolic link is.
  private static func isOwnFolder(_ path: String) -> Bool {
    guard let status = try? Disk.live.statusOfPath(path) else { return false }
    return status.kind == .folder && status.owner == Disk.live.user()
  }

  /// Runs `body` while the signals that end a program wait, so that it may tidy up.
  static func holdingSignals<Result>(_ body: () throws -> Result) rethrows -> Result {
    var ending = sigset_t()
    var before = sigset_t()
    sigemptyset(&ending)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&ending, signal) }
    sigprocmask(SIG_BLOCK, &ending, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Whether plans can be made in a folder, or the folder made in one that is there.
  private static func isUsable(_ folder: String) -> Bool {
    if access(folder, W_OK | X_OK) == 0 { return true }
    guard errno == ENOENT, let slash = folder.lastIndex(of: "/") else { return false }
    return access(String(folder[..<slash]), W_OK | X_OK) == 0
  }
}
