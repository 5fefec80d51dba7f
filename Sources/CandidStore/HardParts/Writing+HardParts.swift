import CandidCore

extension Writing {
  /// Carries out what changes one line of the private log, on what is on disk now.
  ///
  /// - Parameters:
  ///   - delta: What to do.
  ///   - summary: What the history says of it, without a word of the line.
  ///   - role: What it has to do with a change before it.
  ///   - isForced: Whether a line that others changed or removed since is no matter.
  /// - Returns: What was done; the line is in it.
  /// - Throws: ``StoreError`` where it cannot be written, or the line is there, or gone, already.
  mutating func carryOut(
    _ delta: HardPartDelta,
    summary: String,
    role: HistoryEntry.Role = .change,
    isForced: Bool = false
  ) throws(StoreError) -> Performed {
    try Self.retrying(on: store.place.disk) { () throws(StoreError) in
      try attempt(delta, summary, role, isForced)
    }
  }

  private mutating func attempt(
    _ delta: HardPartDelta,
    _ summary: String,
    _ role: HistoryEntry.Role,
    _ isForced: Bool
  ) throws(StoreError) -> Performed {
    let replacement = try store.place.replacement(making: delta, summary, isForced: isForced)
    if replacement == nil, !isForced {
      throw .hardPartSince(summary, delta.isRemoval ? "gone" : "there again")
    }
    let entry = HistoryEntry(
      id: try store.newEntryID(),
      at: store.place.disk.now(),
      by: store.author,
      summary: summary,
      title: "",
      role: role,
      deltas: [],
      hardPart: delta
    )
    try publishWithBackup([replacement].compactMap(\.self), entry, areStaged: true)
    return Performed(
      pages: [:],
      inverse: Change(summary, []),
      posts: [],
      role: role,
      summary: entry.sentence,
      notices: notices,
      hardPart: delta.part
    )
  }
}

extension PlanFolder {
  /// What makes the file hold a change of the private log; nil where it does already.
  ///
  /// - Throws: ``StoreError`` where it cannot be read, or the line is another than the change says.
  func replacement(
    making delta: HardPartDelta,
    _ summary: String,
    isForced: Bool
  ) throws(StoreError) -> Replacement? {
    guard let found = try file(HardPartsFile.name) else {
      guard case .noted(let part) = delta else { return nil }
      let bytes = HardPartsFile.bytes(of: [part])
      let target = try pathForNew(HardPartsFile.name)
      return Replacement(name: HardPartsFile.name, target: target, before: nil, after: bytes)
    }
    let before = try HardPartsFile(found.bytes)
    if let obstacle = before.obstacle { throw obstacle }
    guard let bytes = before.bytes(making: delta) else { return nil }
    if !isForced, delta.isRemoval, !before.parts.contains(delta.part) {
      throw .hardPartSince(summary, "another one")
    }
    var expected = before.parts.filter { $0.id != delta.part.id }
    if !delta.isRemoval { expected.append(delta.part) }
    // Read once more before it replaces anything a person wrote; why it fails nobody could use.
    guard let after = try? HardPartsFile(bytes), after.parts.count == expected.count,
      expected.allSatisfy(after.parts.contains)
    else { throw .unfaithful(path: HardPartsFile.name) }
    return Replacement(
      name: HardPartsFile.name,
      target: found.path,
      before: found.forOwnerAlone,
      after: bytes
    )
  }
}

extension HardPartDelta {
  var isRemoval: Bool {
    if case .removed = self { true } else { false }
  }
}

extension StoreError {
  fileprivate static func hardPartSince(_ summary: String, _ state: String) -> StoreError {
    .changedSince(["the line is \(state)"], summary: summary)
  }
}

extension FoundFile {
  /// The file as if nobody else might open it: what takes its place may be opened by its owner alone.
  fileprivate var forOwnerAlone: FoundFile {
    var status = status
    status.mode &= 0o700
    return FoundFile(path: path, bytes: bytes, status: status)
  }
}
