import CandidCore

extension Writing {
  /// Puts whole files in the place of others, all or none.
  ///
  /// - Parameters:
  ///   - files: In the order in which they are swapped in; none writes nothing.
  ///   - summary: What the person did, for the history.
  ///   - kept: Where the old files are kept, by their paths in the plan's folder.
  ///   - deltas: What it does to posts; with any, undo takes these back.
  ///   - title: The title of the first of these posts.
  /// - Throws: ``StoreError``; nothing is changed then.
  mutating func replace(
    _ files: [Replacement],
    _ summary: String,
    kept: [String],
    deltas: [PostDelta] = [],
    title: String = ""
  ) throws(StoreError) {
    if files.isEmpty { return }
    let entry = HistoryEntry(
      id: try store.newEntryID(),
      at: store.place.disk.now(),
      by: store.author,
      summary: summary,
      title: title,
      role: deltas.isEmpty ? .replacement(kept: kept) : .change,
      deltas: deltas
    )
    try publish(files, entry, areStaged: true)
  }
}
