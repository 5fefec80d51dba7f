import CandidCore
import Synchronization
import Testing

@testable import CandidStore

/// Another program that takes no lock: an editor, git, a sync client.
final class Outsider: Sendable {
  enum Manner: String, CaseIterable, Sendable {
    /// Empties the file and writes it anew.
    case inPlace
    /// Writes another file and renames it over the old one.
    case byRename
    /// As in place, but half of it comes only after a while.
    case slowly
  }

  private let manner: Manner
  private let page: Page
  private let process: SimulatedProcess
  /// What a slow one has not written yet.
  private let rest = Mutex<(handle: Disk.Handle, bytes: [UInt8])?>(nil)

  init(_ manner: Manner, _ page: Page, on machine: SimulatedDisk) {
    self.manner = manner
    self.page = page
    process = SimulatedProcess(on: machine)
  }

  /// Begins to write; all but a slow one are done then.
  func begin() {
    let name = "\(Deed.folder)/\(page.path)"
    // What is not there is made.
    let path = (try? process.disk.realPath(name)) ?? name
    let old = process.machine.tree.files[path]
    let bytes = Array((old.map(edited) ?? newFile).utf8)
    // Nobody refuses this program anything, but to make a folder twice.
    try? process.disk.makeFolder("\(Deed.folder)/weeks")
    switch manner {
    case .inPlace:
      try? write(bytes, count: bytes.count, to: path)
      finish()
    case .byRename:
      try? write(bytes, count: bytes.count, to: path + "~")
      finish()
      try? process.disk.rename(path + "~", path)
    case .slowly:
      try? write(bytes, count: bytes.count / 2, to: path)
    }
  }

  /// Writes what is left to write.
  func finish() {
    let rest = rest.withLock { rest in
      defer { rest = nil }
      return rest
    }
    guard let rest else { return }
    // As above.
    try? process.disk.write(rest.handle, rest.bytes)
    try? process.disk.close(rest.handle)
  }

  private func write(_ bytes: [UInt8], count: Int, to path: String) throws(Errno) {
    let handle = try process.disk.open(path, .lockFile)
    try process.disk.truncate(handle, 0)
    try process.disk.write(handle, Array(bytes.prefix(count)))
    rest.withLock { $0 = (handle, Array(bytes.dropFirst(count))) }
  }
}

// MARK: - What it writes

extension Outsider {
  /// The text of a page with its untouched post called otherwise.
  static func edited(_ text: String) -> String {
    text.replacing("\"Untouched\"", with: "\"Theirs\"")
  }

  /// What it makes of a file: a page without an untouched post gets one of theirs.
  private func edited(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let edited = Self.edited(text)
    return edited == text ? text.replacing("\"posts\": [", with: "\"posts\": [\(newPost),") : edited
  }

  private var newPost: String {
    let id = #""id": "tttttttttttt", "title": "Theirs""#
    return switch page {
    case .ideas: "{\(id)}"
    case .week(let week): #"{\#(id), "date": "\#(week.monday)"}"#
    }
  }

  /// A file with a post of theirs, where there is none.
  private var newFile: String {
    switch page {
    case .ideas: #"{"candid": 1, "posts": [\#(newPost)]}"#
    case .week(let week): #"{"candid": 1, "week": "\#(week)", "posts": [\#(newPost)]}"#
    }
  }

  /// What the outsider makes of a plan, whenever it comes.
  static func edited(_ picture: PlanPicture, _ page: Page, isNew: Bool) throws -> PlanPicture {
    if isNew {
      guard case .week(let week) = page else { return picture }
      return picture.with(try .sample("t", title: "Theirs", on: "\(week.monday)"))
    }
    guard var post = picture.pages[page]?.first(where: { $0.title == "Untouched" }) else {
      return picture
    }
    post.title = "Theirs"
    return picture.with(post)
  }
}

extension Outsider {
  /// Gives a post another title wherever it stands, by renaming, and sees to it that this lasts.
  ///
  /// The post's id comes before its title, with a blank after each colon.
  static func setTitle(of id: PostID, to title: String, on machine: SimulatedDisk) {
    let disk = SimulatedProcess(on: machine).disk
    for (path, bytes) in machine.tree.files where path.hasSuffix(".json") {
      let text = String(decoding: bytes, as: UTF8.self)
      let parts = text.split(separator: "\"id\": \"\(id)\"", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let rest = parts[1].split(separator: "\"title\": \"", maxSplits: 1)
      guard rest.count == 2, let end = rest[1].firstIndex(of: "\"") else { continue }
      let edited =
        parts[0] + "\"id\": \"\(id)\"" + rest[0] + "\"title\": \"" + title + rest[1][end...]
      // Nobody refuses this program anything.
      try? disk.make(path + "~", Array(edited.utf8))
      try? disk.rename(path + "~", path)
      try? disk.synchroniseFolder(path.parentPath)
    }
  }
}
