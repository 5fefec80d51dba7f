import Testing

@testable import CandidStore

/// Whether the states after a power cut are those that POSIX and ext4 allow.
struct PowerCutTests {
  private let machine: SimulatedDisk
  private let disk: Disk

  init() throws {
    var tree = FileTree()
    tree.put("/plan/a", "old")
    machine = SimulatedDisk(tree)
    disk = SimulatedProcess(on: machine).disk
  }

  /// What may stand in the files, as `name text` lines.
  private func left(_ cut: PowerCut) -> Set<[String]> {
    var seen: Set<Int> = []
    let states = cut.states(after: machine.journal[...], on: machine.medium, except: &seen)
    return Set(
      states.map { state in
        state.tree.files.map { path, bytes in
          "\(path.lastPart) \(String(decoding: bytes, as: UTF8.self))"
        }
        .sorted()
      }
    )
  }

  private func write(_ path: String, _ mode: Disk.OpenMode, isSynchronised: Bool) throws {
    let handle = try disk.open(path, mode)
    try disk.write(handle, Array("new!".utf8))
    if isSynchronised { try disk.synchronise(handle) }
    try disk.close(handle)
  }

  @Test func `what is synchronised stays`() throws {
    try write("/plan/b", .make, isSynchronised: true)
    try disk.synchroniseFolder("/plan")
    #expect(left(.strict) == [["a old", "b new!"]])
    #expect(left(.ext4) == [["a old", "b new!"]])
  }

  @Test func `an old file written without a sync is old, new, torn or zero`() throws {
    try write("/plan/a", .lockFile, isSynchronised: false)
    #expect(left(.strict) == [["a old"], ["a new!"], ["a ned"], ["a \0\0\0\0"]])
    #expect(left(.ext4) == [["a old"], ["a new!"]])
  }

  @Test func `a new name may be missing though its file is synchronised`() throws {
    try write("/plan/b", .make, isSynchronised: true)
    #expect(left(.strict) == [["a old"], ["a old", "b new!"]])
    // ext4 writes the name out with the file.
    #expect(left(.ext4) == [["a old", "b new!"]])
  }

  @Test func `a rename may overtake the data, but not on ext4`() throws {
    try write("/plan/b", .make, isSynchronised: false)
    try disk.rename("/plan/b", "/plan/a")
    #expect(left(.strict).isSuperset(of: [["a "], ["a old"], ["a new!"], ["a old", "b new!"]]))
    #expect(left(.ext4) == [["a old"], ["a old", "b "], ["a old", "b new!"], ["a new!"]])
  }

  @Test func `an exchange without a sync may overtake the data`() throws {
    try write("/plan/b", .make, isSynchronised: false)
    try disk.exchange("/plan/b", "/plan/a")
    #expect(left(.strict).contains(["a ", "b old"]))
    #expect(left(.ext4).contains(["a ", "b old"]))
  }

  @Test func `what a sync refused once, a second one does not save`() throws {
    let forgetful = SimulatedProcess(on: machine) { call in
      call.number == 3 ? .refuse(.inputOutput) : .none
    }
    let handle = try forgetful.disk.open("/plan/a", .lockFile)
    try forgetful.disk.write(handle, Array("new!".utf8))
    #expect(throws: Errno.inputOutput) { try forgetful.disk.synchronise(handle) }
    try forgetful.disk.synchronise(handle)
    #expect(left(.strict).contains(["a old"]))
  }
}
