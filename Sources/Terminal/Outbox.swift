import CSystem
import Glibc

/// Where ncurses writes: memory, so that a frame reaches the terminal in one write.
///
/// Straight to the terminal it takes one for each cursor move, 260 for a whole one of 200×60. ncurses
/// wants a real descriptor, so the memory is a file.
struct Outbox {
  let file: UnsafeMutablePointer<FILE>
  private let descriptor: Int32

  /// Opens the memory; where the system has none, a file without a name.
  init() throws(TerminalError) {
    try self.init(on: Self.memory() ?? tmpfile())
  }

  /// Takes a file over that can be read back; nil for one that could not be opened.
  init(on opened: UnsafeMutablePointer<FILE>?) throws(TerminalError) {
    guard let opened else { throw .refused(call: "a file for frames", code: errno) }
    file = opened
    descriptor = fileno(opened)
    // No editor or copying program needs it.
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  /// Gives what was written since the last time.
  func take() -> [UInt8] {
    fflush(file)
    let count = Int(lseek(descriptor, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(descriptor, buffer.baseAddress, count, 0))
    }
    // The next frame overwrites this one; the file stays as long as the longest.
    lseek(descriptor, 0, SEEK_SET)
    return bytes
  }

  func close() {
    fclose(file)
  }

  /// A file in memory; nil where there is none that can be read back.
  private static func memory() -> UnsafeMutablePointer<FILE>? {
    let descriptor = candid_memory_file("frame")
    guard descriptor >= 0 else { return nil }
    var byte: UInt8 = 0x2E
    let works =
      write(descriptor, &byte, 1) == 1 && pread(descriptor, &byte, 1, 0) == 1
      && lseek(descriptor, 0, SEEK_SET) == 0
    guard works, let file = fdopen(descriptor, "w+") else {
      Glibc.close(descriptor)
      return nil
    }
    return file
  }
}
