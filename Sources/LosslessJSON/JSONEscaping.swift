/// Which characters of a string are written as escapes.
package enum JSONEscaping: Sendable {
  /// For files: what JSON demands, all other controls and U+2028 and U+2029.
  ///
  /// `\n`, `\t` and `\r` are short, so that a text of many lines stays readable; other controls
  /// are \u00XX.
  case file
  /// For the command line: also every invisible character, as \uXXXX.
  ///
  /// Nothing that steers a terminal or reorders a line gets through; above U+FFFF as a pair.
  case output

  /// The escape for a scalar of a string, nil if it stands for itself.
  func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: needsEscape(scalar) ? UTF16.encode(scalar)?.map(\.unicodeEscape).joined() : nil
    }
  }

  /// Whether the scalar is one of those that this escaping keeps out of a string.
  func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch (self, scalar.value) {
    case (_, 0x20...0x7E): false
    case (_, 0...0x9F), (_, 0x2028...0x2029): true
    case (.file, _): false
    case (.output, _): scalar.isInvisible
    }
  }
}
