/// The lines of an open file from the last to the first.
///
/// What follows the last line end was torn off by a crash, and is no line.
struct BackwardLines {
  private let disk: Disk
  private let handle: Disk.Handle
  /// What is read from `start` on; what stands before `end` is not yet given out.
  private var bytes: [UInt8] = []
  private var end = 0
  private var start: Int
  private var room = 4 << 10
  /// How many bytes the file has up to the end of its last whole line.
  private(set) var wholeSize: Int

  init(_ handle: Disk.Handle, _ disk: Disk) throws(Errno) {
    self.disk = disk
    self.handle = handle
    let size = try disk.status(handle).sizeInBytes
    (start, wholeSize) = (size, size)
    while start > 0, !bytes.contains(0x0A) {
      end = bytes.count
      try readMore()
    }
    end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    wholeSize = start + end
  }

  /// The next line without its end; nil before the first.
  mutating func next() throws(Errno) -> ArraySlice<UInt8>? {
    while true {
      if end == 0, start == 0 { return nil }
      let before = bytes[..<max(0, end - 1)].lastIndex(of: 0x0A)
      if before != nil || start == 0 {
        let first = before.map { $0 + 1 } ?? 0
        // Cut off, a line that is still held by its reader would have the rest copied.
        defer { end = first }
        return bytes[first..<end - 1]
      }
      try readMore()
    }
  }

  private mutating func readMore() throws(Errno) {
    let count = min(room, start)
    let more = try disk.readFrom(handle, start - count, count)
    // Somebody cuts the file while it is read: what is left of it is at odds with its size.
    guard more.count == count else { throw .inputOutput }
    bytes = more + bytes[..<end]
    end += count
    start -= count
    room = min(room * 4, 1 << 20)
  }
}
