/// Writes trees in a style.
struct JSONWriter {
  /// How wide a line with a fitted array or object may be, in Unicode scalars.
  static let widthInColumns = 100

  private(set) var bytes: [UInt8] = []
  private let style: JSONStyle
  private let escaping: JSONEscaping
  /// The indentation of the line that is being written.
  private var indentation: String
  /// How many scalars stand in that line.
  private var column: Int

  /// Starts in a line that holds `column` scalars already, its indentation among them.
  init(
    style: JSONStyle,
    escaping: JSONEscaping = .file,
    indentation: String = "",
    column: Int = 0
  ) {
    self.style = style
    self.escaping = escaping
    self.indentation = indentation
    self.column = column
  }

  mutating func append(_ tree: JSONTree) {
    let limit = style.lineEnd == nil ? Int.max : Self.widthInColumns
    switch tree {
    case .array(let elements, _):
      if append(tree, onOneLineUpTo: limit) { return }
      appendLines(elements, between: "[", "]") { $0.append($1) }
    case .object(let members, _):
      if append(tree, onOneLineUpTo: limit) { return }
      appendLines(members, between: "{", "}") { $0.append(key: $1.0, $1.1) }
    default: appendScalar(tree)
    }
  }

  mutating func append(key: String, _ value: JSONTree) {
    append(string: key)
    append(style.colon)
    append(value)
  }

  private mutating func appendLines<Item>(
    _ items: [Item],
    between opening: String,
    _ closing: String,
    each appendItem: (inout Self, Item) -> Void
  ) {
    let outer = indentation
    indentation += style.indent
    for (index, item) in items.enumerated() {
      append(index == 0 ? opening : ",")
      startLine()
      appendItem(&self, item)
    }
    indentation = outer
    startLine()
    append(closing)
  }

  private mutating func startLine() {
    append(style.lineEnd ?? "")
    column = 0
    append(indentation)
  }
}

// MARK: - One line

extension JSONWriter {
  /// Appends a tree on one line; appends nothing and says no where it does not fit.
  private mutating func append(_ tree: JSONTree, onOneLineUpTo limit: Int) -> Bool {
    let (oldCount, oldColumn) = (bytes.count, column)
    let fits: Bool
    switch tree {
    case .array(let elements, let layout):
      fits = appendItems(elements, between: "[", "]", layout: layout, upTo: limit) {
        $0.append($1, onOneLineUpTo: limit)
      }
    case .object(let members, let layout):
      fits = appendItems(members, between: "{", "}", layout: layout, upTo: limit) {
        $0.append(string: $1.0)
        $0.append($0.style.colon)
        return $0.append($1.1, onOneLineUpTo: limit)
      }
    case .raw(let text) where limit < .max && text.utf8.contains(.lineFeed): fits = false
    default:
      appendScalar(tree)
      fits = column <= limit
    }
    if !fits {
      bytes.removeLast(bytes.count - oldCount)
      column = oldColumn
    }
    return fits
  }

  private mutating func appendItems<Item>(
    _ items: [Item],
    between opening: String,
    _ closing: String,
    layout: JSONTree.Layout,
    upTo limit: Int,
    each appendItem: (inout Self, Item) -> Bool
  ) -> Bool {
    if layout == .lines, style.lineEnd != nil, !items.isEmpty { return false }
    append(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { append(style.comma) }
      guard appendItem(&self, item) else { return false }
    }
    append(closing)
    // An empty one cannot be made narrower.
    return column <= limit || items.isEmpty
  }
}

// MARK: - Scalars

extension JSONWriter {
  private mutating func appendScalar(_ tree: JSONTree) {
    switch tree {
    case .raw(let text): append(raw: text)
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .int(let int): append(String(int))
    case .string(let text): append(string: text)
    case .array, .object: preconditionFailure("an array or object is no scalar")
    }
  }

  private mutating func append(string text: String) {
    append("\"")
    for scalar in text.unicodeScalars {
      if let escape = escaping.escape(scalar) { append(escape) } else { append(scalar) }
    }
    append("\"")
  }

  /// Appends JSON text; outside of strings it holds nothing that needs an escape but its lines.
  private mutating func append(raw text: String) {
    guard escaping == .output else { return append(text) }
    for scalar in text.unicodeScalars {
      let isSpace = scalar == "\n" || scalar == "\r" || scalar == "\t"
      if !isSpace, escaping.needsEscape(scalar), let escape = escaping.escape(scalar) {
        append(escape)
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    column += text.unicodeScalars.count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    column += 1
  }
}
