import CandidCore

/// A saved change with the files it made others of.
struct LoggedChange {
  let entry: HistoryEntry
  let files: [LoggedFile]
}

extension [LoggedChange] {
  /// The pages whose files were written, each once, the last one first.
  var pages: [Page] {
    var seen: Set<String> = []
    return flatMap(\.files).filter { seen.insert($0.name).inserted }
      .compactMap { Page(fileName: $0.name.lastPart) }
  }
}
