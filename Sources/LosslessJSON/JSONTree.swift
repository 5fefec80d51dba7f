/// A JSON text to be written.
///
/// ```swift
/// JSONTree.object([("id", .string(id)), ("channels", .array([.string("ig")]))], layout: .lines)
/// ```
package enum JSONTree: Sendable {
  /// Whether an array or object stands on one line.
  package enum Layout: Sendable {
    /// On one line where that fits into 100 columns, with indentation and key, without the comma.
    case fitted
    /// One element or member a line.
    case lines
  }

  /// A value that was read elsewhere, byte for byte, as of `document.text(of:)`.
  ///
  /// Must be one JSON value.
  case raw(String)
  case null
  case bool(Bool)
  case int(Int)
  case string(String)
  case array([JSONTree], layout: Layout = .fitted)
  /// Members in the order in which they are written; a key must not stand twice.
  case object([(String, JSONTree)], layout: Layout = .fitted)

  /// The bytes of a whole file in the standard style, with a final line end.
  package var fileBytes: [UInt8] {
    var writer = JSONWriter(style: .standard)
    writer.append(self)
    return writer.bytes + [.lineFeed]
  }

  /// The text without a final line end.
  ///
  /// `indentation` is that of the line it will stand in, as a part of a larger text; it is not written.
  package func text(
    style: JSONStyle = .standard,
    escaping: JSONEscaping = .file,
    indentation: String = ""
  ) -> String {
    var writer = JSONWriter(
      style: style,
      escaping: escaping,
      indentation: indentation,
      column: indentation.unicodeScalars.count
    )
    writer.append(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
