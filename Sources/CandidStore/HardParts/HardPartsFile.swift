import CandidCore
import LosslessJSON

/// The file private.json as it was read: the log of hard parts, which no one else is to read.
struct HardPartsFile: Sendable {
  static let name = "private.json"

  let parts: [HardPart]
  /// Why it may not be changed; nil where it may.
  let obstacle: StoreError?
  private let document: JSONDocument

  /// Reads the bytes of the file.
  ///
  /// - Throws: ``StoreError`` where it holds no log; its text holds none of the lines' words.
  init(_ bytes: [UInt8]) throws(StoreError) {
    do throws(StoreError) {
      let file = try PlanDocument(bytes, path: Self.name)
      document = file.document
      obstacle = file.obstacle
      parts =
        try file.read { root throws(Misfit) in
          try root.member("lines") { list throws(Misfit) in
            try HardPartJSON.parts(list, in: file.document)
          }
        } ?? []
    } catch {
      throw error.withoutWords
    }
  }

  /// The bytes of a file that was not there before.
  static func bytes(of parts: [HardPart]) -> [UInt8] {
    JSONTree.object(
      [
        ("candid", .int(FormatVersion.current)),
        ("lines", .array(parts.map(HardPartJSON.tree), layout: .lines)),
      ],
      layout: .lines
    ).fileBytes
  }

  /// The file with a line more or less, all else byte for byte.
  ///
  /// - Returns: The bytes of the whole file; nil where it says so already.
  func bytes(making delta: HardPartDelta) -> [UInt8]? {
    var edit = JSONEdit(document)
    let place = parts.firstIndex { $0.id == delta.part.id }
    switch delta {
    case .noted(let part):
      guard place == nil else { return nil }
      let tree = HardPartJSON.tree(of: part)
      if let list = document.root["lines"] {
        let later = parts.firstIndex { $0.day > part.day } ?? parts.count
        edit.insert(tree, at: later, in: list, layout: .lines)
      } else {
        let lines = JSONTree.array([tree], layout: .lines)
        edit.set("lines", to: lines, in: document.root, order: ["candid", "reads", "lines"])
      }
    case .removed:
      guard let place, let list = document.root["lines"] else { return nil }
      edit.remove(at: place, from: list)
    }
    return edit.bytes
  }
}

extension StoreError {
  /// The same without a text that it quotes, as what is said of a file may be shown to others.
  fileprivate var withoutWords: StoreError {
    guard case .damaged(let path, let line, let column, let cause) = self else { return self }
    let parts = cause.split(separator: " is the text `", maxSplits: 1)
    guard parts.count == 2, let wanted = parts[1].split(separator: "`, not ").last else {
      return self
    }
    let words = "\(parts[0]) is a text, not \(wanted)"
    return .damaged(path: path, line: line, column: column, cause: words)
  }
}
