import Foundation

/// Another program that holds the lock of a home's plan.
final class OtherWriter {
  private let handle: Int32

  init(_ home: Home) throws {
    let folder = "\(home.plan)/.candid"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    handle = open("\(folder)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard handle >= 0, flock(handle, LOCK_EX | LOCK_NB) == 0 else {
      throw Child.Refused(call: "flock", code: errno)
    }
  }

  deinit {
    close(handle)
  }

  /// Lets the others in.
  func finish() {
    flock(handle, LOCK_UN)
  }
}
