import LosslessJSON

/// One thing that is wrong with a plan's files, and what would mend it.
package struct Ailment: Equatable, Sendable {
  /// Which kind it is, in a word or two that stay.
  package let kind: String
  /// The path from the plan's folder.
  package let path: String
  /// Where in the file it is, if in one place of it.
  package let position: JSONPosition?
  /// What is wrong, as the middle of a sentence.
  package let what: String
  /// What a person can do about it.
  package let remedy: String

  init(
    _ kind: String,
    _ path: String,
    _ position: JSONPosition? = nil,
    what: String,
    remedy: String
  ) {
    self.kind = kind
    self.path = path
    self.position = position
    self.what = what
    self.remedy = remedy
  }
}

extension Ailment {
  /// Why a file cannot be read, or not be changed.
  ///
  /// - Parameters:
  ///   - error: What reading it said.
  ///   - path: The file.
  ///   - backup: The newest good copy of it, if there is one.
  init(_ error: StoreError, at path: String, backup: Backup?) {
    let restoring = backup.map { backup in
      "`candid doctor --restore \(Doctor.word(for: path).shellWord)` brings back \(backup.label)"
    }
    switch error {
    case .damaged(_, let line, let column, let cause):
      let position = JSONPosition(line: line, column: column)
      let mending = "mend it in an editor" + (restoring.map { ", or \($0)" } ?? "")
      self.init("damaged", path, position, what: cause, remedy: mending)
    case .empty:
      let mending = restoring ?? "bring it back from a backup, or remove it"
      self.init("empty", path, what: "the file is empty", remedy: mending)
    case .conflicted(_, let line):
      let position = JSONPosition(line: line, column: 1)
      let mending = "finish the merge" + (restoring.map { ", or \($0)" } ?? "")
      self.init("git-conflict", path, position, what: "git conflict markers", remedy: mending)
    default:
      // The text is made of these parts, with the path in front.
      let text = error.description
      let words = text.hasPrefix("\(path): ") ? text.dropFirst(path.count + 2) : text[...]
      let what = words.prefix { $0 != ";" }
      let remedy = words.dropFirst(what.count).drop { ";, ".contains($0) }
      self.init(Self.kind(of: error), path, what: String(what), remedy: String(remedy))
    }
  }

  private static func kind(of error: StoreError) -> String {
    switch error {
    case .newer, .newerToWrite, .older: "version"
    case .foreign: "owner"
    case .noPlan: "missing"
    default: "unreadable"
    }
  }
}

extension Ailment: CustomStringConvertible {
  package var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(path)\(place): \(what); \(remedy)"
  }
}

extension Ailment: Comparable {
  /// The order of the files, and in each from top to bottom.
  package static func < (left: Ailment, right: Ailment) -> Bool {
    (left.path, left.position?.line ?? 0, left.position?.column ?? 0)
      < (right.path, right.position?.line ?? 0, right.position?.column ?? 0)
  }
}
