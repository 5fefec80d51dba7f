import CandidCore

/// The end of the history, which is short enough to be read by every program that opens the plan.
struct RecentChanges {
  /// The last changes, the last one first.
  let changes: [LoggedChange]
  private let place: PlanFolder
  private let logSize: Int

  /// More than a usual change takes in the log; one of very many posts is not looked at.
  private static let bytesForEach = 4 << 10
  /// How many files are looked at.
  private static let mostFiles = 8
  private static let longestAgoInSeconds = 3 * 86_400

  /// Reads the end of the log; nil where it cannot be read, or a change is just being made.
  ///
  /// - Parameters:
  ///   - place: The plan's folder.
  ///   - count: How many changes are read at most.
  init?(in place: PlanFolder, atMost count: Int) {
    // Whoever cannot read the log sees the plan all the same.
    guard let size = Self.logSize(place) else { return nil }
    var walk = HistoryWalk(place, limitInBytes: count * Self.bytesForEach, mostLogs: 2)
    defer { walk.close() }
    let oldest = place.disk.now().seconds - Self.longestAgoInSeconds
    var changes: [LoggedChange] = []
    while changes.count < count, let change = try? walk.nextLogged() {
      if walk.beganUnfinished { return nil }
      if change.entry.at.seconds < oldest { break }
      // A backup that was put in place, and the like, has older values because a person asked for it.
      if case .replacement = change.entry.role { break }
      changes.append(change)
    }
    if changes.isEmpty { return nil }
    self.changes = changes
    self.place = place
    logSize = size
  }

  /// Whether no change was made since this was read.
  ///
  /// A change is in the log before it is in any file, so that files read meanwhile hold just these.
  var areLast: Bool { Self.logSize(place) == logSize }

  /// Whether another program wrote one of the files since candid did, or between two of its changes.
  var wereTouched: Bool {
    var next: [String: Fingerprint?] = [:]
    for file in changes.flatMap(\.files) {
      if next[file.name] == nil, next.count == Self.mostFiles { continue }
      if next[file.name] == nil { next[file.name] = .some(fingerprint(file.name)) }
      if next[file.name] != file.now { return true }
      next[file.name] = .some(file.was)
    }
    return false
  }

  /// Whether a file holds something else than the last of these changes wrote to it.
  func isOfOthers(_ bytes: [UInt8], _ name: String) -> Bool {
    let last = changes.lazy.flatMap(\.files).first { $0.name == name }
    return last.map { $0.now != Fingerprint(of: bytes) } ?? false
  }

  private func fingerprint(_ name: String) -> Fingerprint? {
    // A file that cannot be read is looked at as a whole page later.
    (try? place.file(name)).flatMap(\.self).map { Fingerprint(of: $0.bytes) }
  }

  private static func logSize(_ place: PlanFolder) -> Int? {
    try? place.disk.statusOfPath("\(place.path)/\(Log.name)").sizeInBytes
  }
}
