import CandidCore
import LosslessJSON

/// One line of the log.
enum LogRecord {
  /// A change that is to hold from here on, whatever happens: the commit point.
  ///
  /// Where the files are staged, they are swapped in as they are; else what the change did to posts
  /// is done once more.
  case begin(HistoryEntry, [LoggedFile], areStaged: Bool)
  /// The change stands in the files.
  case done(EntryID)
  /// The change was refused after all, and its files are as before.
  case abort(EntryID)
}

/// A file that a change makes another of.
struct LoggedFile: Equatable, Sendable {
  /// The path from the plan's folder.
  let name: String
  /// The name beside it under which the new bytes wait, and the old ones after the swap.
  let temporary: String
  /// The fingerprint of the old bytes; nil for a new file.
  let was: Fingerprint?
  let now: Fingerprint
}

extension LogRecord {
  /// Reads a line; nil where it is none that this program knows.
  init?(line: some Sequence<UInt8>) {
    // What cannot be read is no record; the lines around it are.
    guard let document = try? JSONDocument(Array(line)),
      let record = try? Self.record(document.root, in: document)
    else { return nil }
    self = record
  }

  /// The bytes of the line with its end.
  var line: [UInt8] {
    let text = tree.text(style: .minified)
    // Members kept as they were written may have line ends between them.
    return text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + [0x0A]
  }

  private var tree: JSONTree {
    switch self {
    case .done(let id): .object([("done", .string(id.text))])
    case .abort(let id): .object([("abort", .string(id.text))])
    case .begin(let entry, let files, let areStaged):
      .object(
        [
          ("begin", .string(entry.id.text)),
          ("at", .string(entry.at.description)),
          ("by", .string(entry.by)),
          ("what", .string(entry.summary)),
          ("title", .string(entry.title)),
        ] + Self.members(of: entry.role) + [
          ("ops", .array(entry.deltas.map(\.tree)))
        ]
          + (entry.acceptances.isEmpty
            ? [] : [("accepted", .array(entry.acceptances.map(\.tree)))])
          + [("files", .array(files.map(\.tree)))]
          + (entry.settings.map { [("settings", $0.tree)] } ?? [])
          + (entry.hardPart.map { [("private", $0.tree)] } ?? [])
          + (areStaged ? [("staged", .bool(true))] : [])
      )
    }
  }

  private static func record(
    _ value: JSONValue,
    in document: JSONDocument
  ) throws(Misfit) -> LogRecord {
    if let id = try value.entryID(at: "done") { return .done(id) }
    if let id = try value.entryID(at: "abort") { return .abort(id) }
    var entry = HistoryEntry(
      id: try value.required("begin") { id throws(Misfit) in try id.entryID() },
      at: try value.required("at") { at throws(Misfit) in
        try at.parsed("an instant") { Instant(rfc3339: $0) }
      },
      by: try value.requiredText(at: "by"),
      summary: try value.requiredText(at: "what"),
      title: try value.requiredText(at: "title"),
      role: try role(value),
      deltas: try value.required("ops") { list throws(Misfit) in
        try list.list(of: "ops") { op throws(Misfit) in try PostDelta(op, in: document) }
      },
      hardPart: try value.member("private") { delta throws(Misfit) in
        try HardPartDelta(delta, in: document)
      }
    )
    let accepted = try value.member("accepted") { list throws(Misfit) in
      try list.list(of: "accepted") { one throws(Misfit) in
        try AcceptanceChange(one, in: document)
      }
    }
    entry.acceptances = accepted ?? []
    entry.settings = try value.member("settings") { delta throws(Misfit) in
      try SettingsDelta(delta, in: document)
    }
    let files = try value.member("files") { list throws(Misfit) in
      try list.list(of: "files") { file throws(Misfit) in try LoggedFile(file) }
    }
    let areStaged = try value.flag(at: "staged")
    return .begin(entry, files ?? [], areStaged: areStaged ?? false)
  }
}

// MARK: - Roles

extension LogRecord {
  private static func members(of role: HistoryEntry.Role) -> [(String, JSONTree)] {
    switch role {
    case .change: []
    case .undo(let id): [("undoes", .string(id.text))]
    case .redo(let id): [("redoes", .string(id.text))]
    case .restore(let id): [("restores", .string(id.text))]
    case .replacement(let kept): [("kept", .array(kept.map(JSONTree.string)))]
    }
  }

  private static func role(_ value: JSONValue) throws(Misfit) -> HistoryEntry.Role {
    if let id = try value.entryID(at: "undoes") { return .undo(id) }
    if let id = try value.entryID(at: "redoes") { return .redo(id) }
    if let id = try value.entryID(at: "restores") { return .restore(id) }
    let kept = try value.member("kept") { list throws(Misfit) in
      try list.list(of: "kept") { path throws(Misfit) in try path.text() }
    }
    return kept.map { .replacement(kept: $0) } ?? .change
  }
}

extension JSONValue {
  fileprivate func entryID() throws(Misfit) -> EntryID {
    try parsed("the id of a change") { EntryID($0) }
  }

  fileprivate func entryID(at key: String) throws(Misfit) -> EntryID? {
    try member(key) { value throws(Misfit) in try value.entryID() }
  }
}

extension LoggedFile {
  fileprivate init(_ value: JSONValue) throws(Misfit) {
    name = try value.requiredText(at: "name")
    temporary = try value.requiredText(at: "temp")
    was = try value.member("was") { value throws(Misfit) in try Fingerprint(value) }
    now = try value.required("now") { value throws(Misfit) in try Fingerprint(value) }
  }

  fileprivate var tree: JSONTree {
    .object(
      [("name", .string(name)), ("temp", .string(temporary))]
        + (was.map { [("was", .string($0.text))] } ?? [])
        + [("now", .string(now.text))]
    )
  }
}
