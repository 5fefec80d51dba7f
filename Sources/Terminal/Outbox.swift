import CSystem
import Glibc

/// Where ncurses writes: memory, so that a frame reaches the terminal in one write.
///
/// Straight to the terminal it takes one for each cursor move, 260 for a whole one of 200×60. ncurses
/// wants a real descriptor, so the memory is a file.
struct Outbox {
  let file: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  /// False where no file in memory can be written, as under `ulimit -f 0`: then ncurses writes to the
  /// terminal itself.
  let isCollecting: Bool

  /// Opens the memory, or a second descriptor for `output` where there is none.
  init(output: Int32) throws(TerminalError) {
    let memory = candid_memory_file("frame")
    isCollecting = memory >= 0 && Self.works(memory)
    if memory >= 0 && !isCollecting { Glibc.close(memory) }
    descriptor = isCollecting ? memory : fcntl(output, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0, let opened = fdopen(descriptor, isCollecting ? "w+" : "w") else {
      throw .refused(call: "a second descriptor", code: errno)
    }
    file = opened
  }

  /// Gives what was written since the last time.
  func take() -> [UInt8] {
    fflush(file)
    guard isCollecting else { return [] }
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

  private static func works(_ memory: Int32) -> Bool {
    var byte: UInt8 = 0x2E
    guard write(memory, &byte, 1) == 1, pread(memory, &byte, 1, 0) == 1 else { return false }
    return lseek(memory, 0, SEEK_SET) == 0
  }
}
