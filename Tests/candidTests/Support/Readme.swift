import Foundation

/// README.md, with the parts of it that the program prints.
struct Readme {
  /// The folder that holds the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private(set) var lines: [String]

  init() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
  }

  /// The lines between `<!-- NAME -->` and `<!-- /NAME -->`; nil where a marker is missing.
  subscript(name: String) -> [String]? {
    range(of: name).map { Array(lines[$0]) }
  }

  /// Puts other lines between two markers, and writes the file.
  mutating func replace(_ name: String, with block: [String]) throws {
    guard let range = range(of: name) else { return }
    lines.replaceSubrange(range, with: block)
    let text = lines.map { $0 + "\n" }.joined()
    try text.write(to: Self.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
  }

  /// The lines of all fenced blocks of a language, without the comment after ` #`.
  func code(_ language: String) -> [String] {
    var found: [String] = []
    var isInside = false
    for line in lines {
      if line.hasPrefix("```") {
        isInside = line == "```\(language)"
      } else if isInside, let command = line.components(separatedBy: " #").first {
        found.append(command.trimmingCharacters(in: .whitespaces))
      }
    }
    return found
  }

  /// A table of GitHub's Markdown.
  static func table(_ head: [String], _ rows: [[String]]) -> [String] {
    ([head, head.map { _ in "---" }] + rows).map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
  }

  private func range(of name: String) -> Range<Int>? {
    guard let start = lines.firstIndex(of: "<!-- \(name) -->"),
      let end = lines.firstIndex(of: "<!-- /\(name) -->"), start < end
    else { return nil }
    return start + 1..<end
  }
}
