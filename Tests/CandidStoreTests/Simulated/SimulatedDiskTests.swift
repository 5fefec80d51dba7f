import Testing

@testable import CandidStore

/// Whether the simulated disk behaves as POSIX and Linux say, as far as the store goes.
struct SimulatedDiskTests {
  private let machine: SimulatedDisk
  private let disk: Disk
  private let process: SimulatedProcess

  init() throws {
    var tree = FileTree()
    tree.put("/plan/a", "old")
    tree.put("/plan/b", "other")
    machine = SimulatedDisk(tree)
    process = SimulatedProcess(on: machine)
    disk = process.disk
  }

  private func text(_ path: String) -> String? {
    machine.tree.files[path].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a file is made, written and read`() throws {
    try disk.make("/plan/c", Array("new".utf8))
    #expect(text("/plan/c") == "new")
    #expect(throws: Errno.exists) { try disk.open("/plan/c", .make) }
    #expect(throws: Errno.noEntry) { try disk.open("/plan/none", .read) }
    #expect(throws: Errno.notAFolder) { try disk.open("/plan/a/b", .read) }
    #expect(throws: Errno.notAFolder) { try disk.open("/plan/a", .folder) }
    let handle = try disk.open("/plan/c", .read)
    #expect(try disk.read(handle, 1) == Array("ne".utf8))
    #expect(try disk.read(handle, 9) == Array("w".utf8))
    #expect(try disk.status(handle).sizeInBytes == 3)
    try disk.close(handle)
    #expect(throws: Errno.badHandle) { try disk.read(handle, 1) }
  }

  @Test func `a file lives on without its name while it is open`() throws {
    let handle = try disk.open("/plan/a", .lockFile)
    try disk.remove("/plan/a")
    try disk.write(handle, Array("gone".utf8))
    #expect(text("/plan/a") == nil)
    #expect(try disk.status(handle).sizeInBytes == 4)
  }

  @Test func `names are exchanged, taken over and kept`() throws {
    try disk.exchange("/plan/a", "/plan/b")
    #expect(text("/plan/a") == "other")
    #expect(throws: Errno.exists) { try disk.renameNew("/plan/a", "/plan/b") }
    try disk.rename("/plan/a", "/plan/b")
    #expect(machine.tree.files.keys.sorted() == ["/plan/b"])
    try disk.renameNew("/plan/b", "/plan/c")
    #expect(try disk.names("/plan") == ["c"])
    #expect(throws: Errno.notEmpty) { try disk.removeFolder("/plan") }
    #expect(throws: Errno.noEntry) { try disk.exchange("/plan/c", "/plan/a") }
  }

  @Test func `a lock is of the open file, and free once that is closed`() throws {
    let (one, other) = (try disk.open("/plan/a", .lockFile), try disk.open("/plan/a", .readOwn))
    try disk.lock(one, true)
    try disk.lock(other, true)
    #expect(throws: Errno.wouldBlock) { try disk.lock(one, false) }
    try disk.close(other)
    try disk.lock(one, false)
    let next = SimulatedProcess(on: machine).disk
    let third = try next.open("/plan/a", .readOwn)
    #expect(throws: Errno.wouldBlock) { try next.lock(third, true) }
    process.end()
    try next.lock(third, false)
  }

  @Test func `a dead process changes nothing any more`() throws {
    let killed = SimulatedProcess(on: machine) { call in
      call.number == 3 ? .kill(isHalfDone: true) : .none
    }
    let handle = try killed.disk.open("/plan/a", .lockFile)
    try killed.disk.truncate(handle, 0)
    #expect(throws: SimulatedProcess.dead) { try killed.disk.write(handle, Array("half".utf8)) }
    #expect(throws: SimulatedProcess.dead) { try killed.disk.remove("/plan/b") }
    #expect(text("/plan/a") == "ha")
    #expect(killed.calls == ["open", "truncate", "write"])
  }

  @Test func `time passes only in pauses`() {
    let before = disk.uptime()
    disk.pause(.milliseconds(50))
    #expect(disk.uptime() == before + .milliseconds(50))
  }
}
