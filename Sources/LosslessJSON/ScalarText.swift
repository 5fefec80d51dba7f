extension String {
  /// Whether both are the same scalars.
  ///
  /// `==` takes canonically equivalent texts for equal (é in one scalar or two, K and the Kelvin
  /// sign); to JSON they are different keys.
  func hasSameScalars(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  /// The text as a message may show it.
  ///
  /// Controls and invisible characters are written as U+001B; what is longer than 40 scalars is cut.
  var visible: String {
    var shown = ""
    for scalar in unicodeScalars.prefix(40) {
      shown += scalar.isInvisible ? scalar.codePoint : String(scalar)
    }
    return unicodeScalars.dropFirst(40).isEmpty ? shown : shown + "…"
  }
}

extension Unicode.Scalar {
  /// Whether it shows nothing, or changes how its neighbours are shown.
  ///
  /// Controls, line separators, format characters (bidi controls, tags, joiners) and everything
  /// else that Unicode lets a display ignore (fillers, variation selectors).
  var isInvisible: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  /// Its number as in the Unicode charts: `U+001B`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension UInt16 {
  /// Its JSON escape: `\u001B`.
  var unicodeEscape: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
