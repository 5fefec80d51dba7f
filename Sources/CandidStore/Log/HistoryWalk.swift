import CandidCore

/// The saved changes of a plan, the last one first, through all logs that are kept.
struct HistoryWalk {
  private let place: PlanFolder
  private var lines: BackwardLines?
  private var handle: Disk.Handle?
  /// How many logs were opened.
  private var opened = 0
  /// Changes that were refused after all.
  private var aborted: Set<EntryID> = []
  /// How much more of the logs is read.
  private var limitInBytes: Int
  private let mostLogs: Int
  /// Whether the last record of all begins a change: one that is being made, or was cut short.
  private(set) var beganUnfinished = false
  private var isAtEnd = true

  /// Must be ended by ``close()``.
  init(_ place: PlanFolder, limitInBytes: Int = .max, mostLogs: Int = 1 + Log.keptLogs) {
    self.place = place
    self.mostLogs = mostLogs
    self.limitInBytes = limitInBytes
  }

  /// The change before; nil before the first.
  ///
  /// Lines that cannot be read are passed over.
  mutating func next() throws(StoreError) -> HistoryEntry? { try nextLogged()?.entry }

  /// The same, with the files of the change.
  mutating func nextLogged() throws(StoreError) -> LoggedChange? {
    while let line = try nextLine() {
      limitInBytes -= line.count
      guard limitInBytes >= 0 else { return nil }
      let record = LogRecord(line: line)
      if isAtEnd, case .begin? = record { beganUnfinished = true }
      isAtEnd = false
      switch record {
      case .begin(let entry, let files, _)? where !aborted.contains(entry.id):
        return LoggedChange(entry: entry, files: files)
      case .abort(let id)?: aborted.insert(id)
      case .begin?, .done?, nil: continue
      }
    }
    return nil
  }

  mutating func close() {
    // Nothing was written.
    if let handle { try? place.disk.close(handle) }
    handle = nil
  }

  private mutating func nextLine() throws(StoreError) -> ArraySlice<UInt8>? {
    do throws(Errno) {
      while true {
        if let line = try lines?.next() { return line }
        guard try openNext() else { return nil }
      }
    } catch {
      throw Log.refusal("read", error)
    }
  }

  /// Opens the log before; no where there is none.
  private mutating func openNext() throws(Errno) -> Bool {
    close()
    lines = nil
    while opened < mostLogs {
      let name = opened == 0 ? Log.name : Log.name(ofKept: opened)
      opened += 1
      do throws(Errno) {
        let file = try place.disk.open("\(place.path)/\(name)", .readOwn)
        handle = file
        lines = try BackwardLines(file, place.disk)
        return true
      } catch .noEntry {
        // A crash between two renames leaves a gap.
        continue
      }
    }
    return false
  }
}
