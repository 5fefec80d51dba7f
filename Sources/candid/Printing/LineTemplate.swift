import CandidCore
import Canvas

/// A line of `list --format`: text with fields in braces.
///
/// `\t` and `\n` are a tab and a line end, `\\` and `\{` the characters themselves.
struct LineTemplate {
  private enum Part {
    case literal(String)
    case field(PostField)
  }

  private var parts: [Part] = []

  init(_ text: String, fields: [PostField]) throws(Refusal) {
    guard !text.isEmpty else { throw .option("--format", "is empty; write '{date}\\t{title}'") }
    var literal = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\": literal += Self.escape(&rest)
      case "{":
        guard let end = rest.firstIndex(of: "}") else { throw .unclosedField(text) }
        let name = String(rest[..<end])
        guard let field = fields.first(where: { $0.name == name }) else {
          throw .unknownField(name, known: fields.map(\.name))
        }
        parts += [.literal(literal), .field(field)]
        literal = ""
        rest = rest[rest.index(after: end)...]
      default: literal.append(character)
      }
    }
    parts.append(.literal(literal))
  }

  private static func escape(_ rest: inout Substring) -> String {
    switch rest.popFirst() {
    case "t": "\t"
    case "n": "\n"
    case let character? where "\\{".contains(character): String(character)
    case let character?: "\\\(character)"
    case nil: "\\"
    }
  }

  /// The line of a post; nothing in its fields divides or ends it.
  ///
  /// Beside a terminal the characters stay whole, for whatever program reads on.
  func line(of post: Post, _ console: Console) -> String {
    parts.map { part in
      switch part {
      case .field(let field):
        console.isTerminal || console.characters == .ascii
          ? Sanitiser.text(field.text(post), characters: console.characters)
          : Sanitiser.whole(field.text(post))
      case .literal(let text):
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { Sanitiser.tabbed(String($0), characters: console.characters) }
          .joined(separator: "\n")
      }
    }
    .joined()
  }
}
