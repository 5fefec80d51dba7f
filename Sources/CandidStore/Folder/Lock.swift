/// The lock of a plan, held: writers one at a time, or readers together.
///
/// The kernel frees it when the process ends, however that happens, so none is ever left behind.
struct Lock {
  private static let folderName = ".candid"
  static let name = ".candid/lock"

  private let handle: Disk.Handle
  private let disk: Disk
  /// Whether the last writer came to its end with nothing left over, since the machine was started.
  private(set) var isAfterCleanEnd = false

  /// Waits until no one else holds the lock.
  ///
  /// - Throws: ``StoreError/busy(path:holder:)`` when the time is over.
  static func forWriting(in folder: PlanFolder, timeout: Duration) throws(StoreError) -> Lock {
    try makeOwnFolder(in: folder)
    var lock: Lock
    let isFree: Bool
    do throws(Errno) {
      let handle = try folder.disk.open("\(folder.path)/\(name)", .lockFile)
      lock = Lock(handle: handle, disk: folder.disk)
    } catch {
      throw .system(action: "open", path: name, errno: error)
    }
    do throws(Errno) {
      isFree = try lock.take(isShared: false, timeout: timeout)
    } catch {
      lock.release()
      throw .system(action: "lock", path: name, errno: error)
    }
    guard isFree else {
      let holder = lock.holder
      lock.release()
      throw .busy(path: folder.path, holder: holder)
    }
    lock.sign()
    return lock
  }

  /// The readers' lock; nil where there is none to be had, which is no reason not to read.
  ///
  /// A reader that has waited for its patience reads without, rather than not at all.
  static func forReading(
    in folder: PlanFolder,
    patience: Duration = .seconds(1)
  ) -> Lock? {
    // A plan nobody has written to yet, or a medium that cannot be written to, has no lock.
    guard let handle = try? folder.disk.open("\(folder.path)/\(name)", .readOwn) else { return nil }
    let lock = Lock(handle: handle, disk: folder.disk)
    // Where the file system has no locks, or a writer takes too long, what is there is read.
    if (try? lock.take(isShared: true, timeout: patience)) == true { return lock }
    lock.release()
    return nil
  }

  func release() {
    // Nothing of the plan is in this file, so a refusal to close it loses nothing.
    try? disk.close(handle)
  }

  /// Tries once, then waits in the kernel's queue, where nobody is overtaken for long; no where
  /// the time is over.
  private func take(isShared: Bool, timeout: Duration) throws(Errno) -> Bool {
    do throws(Errno) {
      do throws(Errno) {
        try disk.lock(handle, isShared)
      } catch .wouldBlock {
        if timeout <= .zero { return false }
        try disk.lockWithin(handle, isShared, timeout)
      }
      return true
    } catch .wouldBlock {
      return false
    }
  }

  /// Makes the folder of this machine's own files, which git is told to leave alone.
  static func makeOwnFolder(in folder: PlanFolder) throws(StoreError) {
    let path = "\(folder.path)/\(folderName)"
    let disk = folder.disk
    do throws(Errno) {
      do throws(Errno) { try disk.makeFolder(path) } catch .exists {}
      guard try disk.statusOfPath(path).kind == .folder else { throw .notAFolder }
      do throws(Errno) {
        try disk.make("\(path)/.gitignore", Array("*\n".utf8))
      } catch .exists {}
    } catch {
      throw .system(action: "make", path: folderName, errno: error)
    }
  }
}

// MARK: - The holder's name

extension Lock {
  /// Every word fills the file: to cut it off first gave its block back and took another, which was
  /// 0.2 ms of an `add`.
  private static let sizeInBytes = 128

  /// Leaves word of who holds the lock.
  private mutating func sign() {
    isAfterCleanEnd = cleanWord.map { (try? disk.read(handle, $0.count)) == $0 } ?? false
    // For the message to someone who waits; without it the message is less exact.
    leave(Self.word(disk.processName()))
  }

  /// Leaves word that nothing is left over.
  func signOff() {
    // Where this is refused, the next who writes looks for files that are not there.
    if let cleanWord { leave(cleanWord) }
  }

  private func leave(_ word: [UInt8]) {
    do throws(Errno) {
      try disk.truncate(handle, word.count)
      try disk.write(handle, word)
    } catch {
      // No word rather than one that may be wrong.
      try? disk.truncate(handle, 0)
    }
  }

  /// Names the start of the machine: of what was written before a power cut, the word may stand while
  /// a file that was left over came back.
  private var cleanWord: [UInt8]? { disk.startOfSystem().map { Self.word("free since \($0)") } }

  private static func word(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8.prefix(sizeInBytes - 1))
    bytes += repeatElement(UInt8(ascii: " "), count: sizeInBytes - 1 - bytes.count)
    return bytes + [UInt8(ascii: "\n")]
  }

  /// Who holds the lock, from the word they left.
  private var holder: String {
    // As above: it is only for the message.
    let bytes = (try? disk.read(handle, 400)) ?? []
    let words = String(decoding: bytes.prefix(400), as: UTF8.self).split { $0.isWhitespace }
    guard words.count == 3, words[0] != "free" else { return "another program" }
    return "\(words[2]) (process \(words[0]) on \(words[1]))"
  }
}
