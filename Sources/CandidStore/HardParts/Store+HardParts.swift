import CandidCore

extension Store {
  /// The private log: its lines, in the order of the file, and why they cannot be changed.
  ///
  /// Nothing but what is about the log itself asks for it. What a crash cut short is shown as it
  /// will be once somebody writes.
  ///
  /// - Throws: ``StoreError`` where the file cannot be read; all else of the plan can.
  package func hardParts() throws(StoreError) -> (parts: [HardPart], obstacle: StoreError?) {
    let staged = Log.pending(in: place).flatMap { pending in
      pending.areStaged ? (try? self.staged(by: pending))?.open : nil
    }
    let bytes: [UInt8]?
    if let coming = staged?.first(where: { $0.name == HardPartsFile.name }) {
      bytes = coming.after
    } else {
      bytes = try place.file(HardPartsFile.name)?.bytes
    }
    guard let bytes else { return ([], nil) }
    let file = try HardPartsFile(bytes)
    return (file.parts, file.obstacle)
  }

  /// Notes or removes a line of the private log, which ``undo(_:isForced:lockTimeout:)`` takes back.
  ///
  /// - Throws: ``StoreError`` where it cannot be written, or the line is there, or gone, already.
  package func perform(
    _ delta: HardPartDelta,
    lockTimeout: Duration
  ) throws(StoreError) -> Performed {
    var writing = try Writing(self, lockTimeout: lockTimeout)
    defer { writing.end() }
    return try writing.carryOut(delta, summary: delta.summary)
  }
}
