extension JSONError {
  /// What is wrong with a text.
  ///
  /// Its description is one lowercase line and holds no control or invisible character of the text.
  package enum Reason: Equatable, Sendable {
    /// There is nothing but white space, or not even that.
    case empty
    /// Every byte is 0, as some file systems leave a file after a power cut.
    case onlyZeros
    case tooLarge(bytes: Int)
    case otherEncoding(Encoding)
    /// A byte that is no part of a UTF-8 character.
    case notUTF8(byte: UInt8)
    case conflictMarker
    case comment
    case tooDeep
    case duplicateKey(String)
    case unexpected(String, expected: Expectation)
    case ends(inside: Construct)
    /// A comma with nothing after it but the closing bracket.
    case trailingComma
    case number(NumberSlip)
    case unescaped(Unicode.Scalar)
    /// A backslash before a character with which it makes no escape.
    case unknownEscape(String)
    case shortUnicodeEscape
    /// A `\uD800` to `\uDFFF` without its other half.
    case loneSurrogate(UInt16)
  }

  /// An encoding that is not UTF-8.
  package enum Encoding: String, Sendable {
    case latin1 = "Latin-1"
    case utf16 = "UTF-16"
    case utf32 = "UTF-32"
  }

  /// What JSON allows at a place.
  package enum Expectation: String, Sendable {
    case value = "a value"
    case valueOrClosing = "a value or `]`"
    case key = "a key in double quotes"
    case keyOrClosing = "a key in double quotes or `}`"
    case colon = "`:`"
    case commaOrBracket = "`,` or `]`"
    case commaOrBrace = "`,` or `}`"
    case end = "the end"
  }

  /// A part of JSON that a text can end inside of.
  package enum Construct: String, Sendable {
    case array = "an array"
    case object = "an object"
    case string = "a string"
    case number = "a number"
    case word = "a word"
  }

  /// A way to write a number that JSON does not know.
  package enum NumberSlip: String, Sendable {
    case leadingZero = "a number cannot start with 0"
    case leadingPlus = "a number cannot start with `+`"
    case leadingPoint = "a number cannot start with a point"
    case minus = "expected a digit after `-`"
    case point = "expected a digit after the point of a number"
    case exponent = "expected a digit in the exponent of a number"
  }
}

extension JSONError.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "empty, there is nothing to read"
    case .onlyZeros: "holds only zero bytes"
    case .tooLarge(let bytes):
      "too large with \(bytes) bytes, the limit is \(JSONDocument.sizeLimitInBytes)"
    case .otherEncoding(let encoding): "looks like \(encoding.rawValue), save it as UTF-8"
    case .notUTF8(let byte): "byte \(String(byte, radix: 16, uppercase: true)) is not UTF-8 here"
    case .conflictMarker: "a git conflict marker, keep one of the two sides"
    case .comment: "JSON has no comments"
    case .tooDeep: "nested deeper than \(JSONDocument.depthLimit) levels"
    case .duplicateKey(let key): "\(Self.quoted(key)) stands twice in one object"
    case .unexpected(let found, let expected):
      "expected \(expected.rawValue), found \(Self.quoted(found))"
    case .ends(let construct): "ends inside \(construct.rawValue)"
    case .trailingComma: "a comma with nothing after it"
    case .number(let slip): slip.rawValue
    case .unescaped(let scalar):
      "\(scalar.codePoint) in a string must be written \(JSONEscaping.file.escape(scalar) ?? "")"
    case .unknownEscape(let found): "`\\` before \(Self.quoted(found)) is no escape"
    case .shortUnicodeEscape: "expected four hexadecimal digits after `\\u`"
    case .loneSurrogate(let unit):
      "`\(unit.unicodeEscape)` is half of a pair without its other half"
    }
  }

  private static func quoted(_ text: String) -> String {
    if let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1, scalar.isInvisible {
      return scalar.codePoint
    }
    return "`\(text.visible)`"
  }
}
