import CandidStore
import Glibc

/// A throw-away folder for the demo.
enum DemoFolder {
  /// A path that is free, in the runtime folder, else the cache, else the temporary one.
  static func path(_ environment: Environment) -> String {
    let cache = environment.folder("XDG_CACHE_HOME").map { "\($0)/candid" }
    let places = [environment.folder("XDG_RUNTIME_DIR"), cache, environment.folder("TMPDIR")]
    let usable = places.compactMap { $0 }.first(where: isUsable) ?? "/tmp"
    return "\(usable)/candid-demo-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  /// Removes the folder and all in it; what cannot be removed stays, since nobody misses it.
  static func remove(_ folder: String) {
    let disk = Disk.live
    for name in (try? disk.names(folder)) ?? [] {
      let path = "\(folder)/\(name)"
      if (try? disk.remove(path)) == nil { remove(path) }
    }
    try? disk.removeFolder(folder)
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
