import Glibc
import Testing

@testable import CandidStore

struct DiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 32 << 10, 32 << 10 + 1, 300_000])
  func `a file is read to its end`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write("file", bytes)
    #expect(try folder.bytes("file") == bytes)
  }

  @Test func `a limit stops reading one byte after it`() throws {
    try folder.write("file", "abcdef")
    let handle = try Disk.live.open("\(folder.path)/file", .read)
    defer { try? Disk.live.close(handle) }
    #expect(try Disk.live.read(handle, 3).count == 4)
  }

  @Test func `a child process gets no file of ours`() throws {
    let handle = try Disk.live.open(folder.path, .folder)
    defer { try? Disk.live.close(handle) }
    #expect(fcntl(handle, F_GETFD) == FD_CLOEXEC)
  }

  @Test func `names are those in the folder`() throws {
    try folder.write("a", "")
    try folder.write(".b/c", "")
    #expect(try Disk.live.names(folder.path).sorted() == [".b", "a"])
    #expect(throws: Errno.noEntry) { try Disk.live.names("\(folder.path)/none") }
  }
}
