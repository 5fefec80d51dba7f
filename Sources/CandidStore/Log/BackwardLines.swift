/// The lines of an open file from the last to the first.
///
/// What follows the last line end was torn off by a crash, and is no line.
struct BackwardLines {
  private let disk: Disk
  private let handle: Disk.Handle
  /// What is read and not yet given out, from `start` on.
  private var bytes: [UInt8] = []
  private var start: Int
  private var room = 4 << 10
  /// How many bytes the file has up to the end of its last whole line.
  private(set) var wholeSize: Int

  init(_ handle: Disk.Handle, _ disk: Disk) throws(Errno) {
    self.disk = disk
    self.handle = handle
    let size = try disk.status(handle).sizeInBytes
    (start, wholeSize) = (size, size)
    while start > 0, !bytes.contains(0x0A) { try readMore() }
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    wholeSize = start + end
    bytes.removeSubrange(end...)
  }

  /// The next line without its end; nil before the first.
  mutating func next() throws(Errno) -> ArraySlice<UInt8>? {
    while true {
      if bytes.isEmpty, start == 0 { return nil }
      if let end = bytes.dropLast().lastIndex(of: 0x0A) {
        defer { bytes.removeSubrange((end + 1)...) }
        return bytes[(end + 1)...].dropLast()
      }
      if start == 0 {
        defer { bytes = [] }
        return bytes.dropLast()
      }
      try readMore()
    }
  }

  private mutating func readMore() throws(Errno) {
    let count = min(room, start)
    let more = try disk.readFrom(handle, start - count, count)
    // Somebody cuts the file while it is read: what is left of it is at odds with its size.
    guard more.count == count else { throw .inputOutput }
    bytes = more + bytes
    start -= count
    room = min(room * 4, 1 << 20)
  }
}
