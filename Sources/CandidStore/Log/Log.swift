import CandidCore

/// The write-ahead log of a plan, open while its lock is held.
///
/// A record `begin` is the commit point of a change; without a `done` or `abort` after it, the
/// change was cut short and is brought to its end by whoever takes the lock next.
struct Log {
  static let folder = ".candid"
  static let name = "\(folder)/log.jsonl"
  /// Past this size the log is put aside.
  static let sizeLimitInBytes = 4 << 20
  /// How many logs are kept aside.
  static let keptLogs = 8

  private let place: PlanFolder
  private let handle: Disk.Handle
  private var size: Int
  /// The size before the last line.
  private var sizeBefore: Int
  /// The change that was cut short.
  let pending: Pending?

  struct Pending {
    let entry: HistoryEntry
    let files: [LoggedFile]
    /// Whether the new files are all on the medium, in place or under their temporary names.
    let areStaged: Bool
  }

  /// Opens the log to write to it, without a torn last line; the lock is held.
  init(forWriting place: PlanFolder) throws(StoreError) {
    let disk = place.disk
    do throws(Errno) {
      var opened = try Self.open(place)
      if opened.end.wholeSize > Self.sizeLimitInBytes, opened.end.pending == nil {
        try? disk.close(opened.handle)
        try Self.rotate(place)
        opened = try Self.open(place)
      }
      (handle, size) = (opened.handle, opened.end.wholeSize)
      pending = opened.end.pending
    } catch {
      throw Self.refusal("open", error)
    }
    sizeBefore = size
    self.place = place
  }

  private static func open(
    _ place: PlanFolder
  ) throws(Errno) -> (handle: Disk.Handle, end: End) {
    let handle = try place.disk.open("\(place.path)/\(name)", .log)
    do throws(Errno) {
      let end = try end(of: handle, place.disk)
      if end.isTorn { try place.disk.truncate(handle, end.wholeSize) }
      // Its writer may have been killed before the line was on the medium.
      if end.pending != nil { try place.disk.synchronise(handle) }
      return (handle, end)
    } catch {
      // Nothing was written.
      try? place.disk.close(handle)
      throw error
    }
  }

  /// The change that was cut short, as someone sees who only reads.
  ///
  /// What cannot be read of the log is no reason not to show the plan.
  static func pending(in place: PlanFolder) -> Pending? {
    guard let handle = try? place.disk.open("\(place.path)/\(name)", .readOwn) else { return nil }
    defer { try? place.disk.close(handle) }
    return (try? end(of: handle, place.disk))?.pending
  }

  static func refusal(_ action: String, _ errno: Errno) -> StoreError {
    .system(action: action, path: name, errno: errno)
  }

  private struct End {
    /// Up to the end of the last whole line.
    let wholeSize: Int
    let isTorn: Bool
    let pending: Pending?
  }

  private static func end(of handle: Disk.Handle, _ disk: Disk) throws(Errno) -> End {
    let status = try disk.status(handle)
    // Anything but a plain file has no lines, and nothing is written to it.
    guard status.kind == .plain else { throw .notPermitted }
    var lines = try BackwardLines(handle, disk)
    var pending: Pending?
    if let line = try lines.next(),
      case .begin(let entry, let files, let areStaged)? = LogRecord(line: line)
    {
      pending = Pending(entry: entry, files: files, areStaged: areStaged)
    }
    return End(
      wholeSize: lines.wholeSize,
      isTorn: lines.wholeSize < status.sizeInBytes,
      pending: pending
    )
  }
}

// MARK: - Writing

extension Log {
  /// Makes the change hold from here on.
  ///
  /// - Throws: ``StoreError``; the log is then as before.
  mutating func begin(
    _ entry: HistoryEntry,
    _ files: [LoggedFile],
    areStaged: Bool
  ) throws(StoreError) {
    let isNew = size == 0
    do throws(Errno) {
      try append(.begin(entry, files, areStaged: areStaged))
      if isNew { try place.disk.synchroniseFolder("\(place.path)/\(Self.folder)") }
    } catch {
      // A refused fsync is never tried again: it may answer yes for bytes that are lost.
      try cut(to: sizeBefore, or: error)
      throw Self.refusal("write", error)
    }
  }

  /// Notes that the files hold the change.
  func done(_ id: EntryID) {
    // Without this line the next who writes finds all in place, and notes it.
    try? place.disk.write(handle, LogRecord.done(id).line)
  }

  /// Notes that the change which began last was refused after all.
  ///
  /// - Throws: ``StoreError/unfinished(path:errno:)`` where even that is refused.
  mutating func abort(_ id: EntryID) throws(StoreError) {
    let sizeBeforeChange = sizeBefore
    do throws(Errno) {
      try append(.abort(id))
    } catch {
      // On a full disk there is room for no line, but the last one can be cut off.
      try cut(to: sizeBeforeChange, or: error)
    }
  }

  func close() {
    // What matters was synchronised.
    try? place.disk.close(handle)
  }

  private mutating func append(_ record: LogRecord) throws(Errno) {
    let line = record.line
    sizeBefore = size
    try place.disk.write(handle, line)
    try place.disk.synchronise(handle)
    size += line.count
  }

  private mutating func cut(to sizeInBytes: Int, or errno: Errno) throws(StoreError) {
    do throws(Errno) {
      try place.disk.truncate(handle, sizeInBytes)
      try place.disk.synchronise(handle)
      size = sizeInBytes
    } catch {
      throw .unfinished(path: Self.name, errno: errno)
    }
  }
}

// MARK: - Logs put aside

extension Log {
  /// The name of a log put aside, the newest with the number 1.
  static func name(ofKept number: Int) -> String { "\(folder)/log.\(number).jsonl" }

  /// Puts the log aside where it has grown long; only a finished one.
  private static func rotate(_ place: PlanFolder) throws(Errno) {
    func path(_ number: Int) -> String {
      "\(place.path)/\(number == 0 ? name : name(ofKept: number))"
    }
    for number in (0..<keptLogs).reversed() {
      do throws(Errno) { try place.disk.rename(path(number), path(number + 1)) } catch .noEntry {}
    }
    try place.disk.synchroniseFolder("\(place.path)/\(folder)")
  }
}
