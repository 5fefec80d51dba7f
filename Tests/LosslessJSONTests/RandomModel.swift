/// Random values and random ways to write them.
extension SeededGenerator {
  mutating func model(depth: Int = 4) -> Model {
    switch below(depth == 0 ? 4 : 8) {
    case 0: return pick([Model.null, .bool(true), .bool(false)])
    case 1: return .number(pick(["0", "-0", "1.10", "1E400", "-3e-7", "12345678901234567890123"]))
    case 2, 3: return .string(text())
    case 4, 5: return .array((0..<below(5)).map { _ in model(depth: depth - 1) })
    default: return object(depth: depth)
    }
  }

  mutating func object(depth: Int) -> Model {
    var members: [Model.Member] = []
    for _ in 0..<below(6) {
      let key = chance(70) ? [UInt8(97 + below(10))] : text()
      guard !members.contains(where: { $0.key == key }) else { continue }
      members.append(Model.Member(key: key, value: model(depth: depth - 1)))
    }
    return .object(members)
  }

  mutating func text() -> [UInt8] {
    let pieces = [
      "a", "Ten years", " ", "\"", "\\", "\n", "\u{0}", "\u{1B}", "é", "e\u{301}", "…", "器", "😀",
      "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{10FFFF}", "/", "{", "]", ",", "<<<<<<< ",
    ]
    return (0..<below(5)).flatMap { _ in Array(pick(pieces).utf8) }
  }

  /// Writes a value as some person or program would, in one style.
  mutating func source(of model: Model) -> String {
    let style = Source(
      lineEnd: pick(["\n", "\n", "\r\n", ""]),
      indent: pick(["  ", "    ", "\t", ""]),
      colon: pick([": ", ":", " : "]),
      comma: pick([",", ", "]),
      linesPercent: pick([0, 50, 100])
    )
    return (chance(20) ? "\u{FEFF}" : "") + write(model, style, level: 0)
      + pick(["", "\n", "\r\n"])
  }

  private struct Source {
    let lineEnd: String
    let indent: String
    let colon: String
    let comma: String
    let linesPercent: Int
  }

  private mutating func write(_ model: Model, _ style: Source, level: Int) -> String {
    switch model {
    case .null: return "null"
    case .bool(let bool): return bool ? "true" : "false"
    case .number(let lexeme): return lexeme
    case .string(let text): return quoted(text)
    case .array(let elements):
      let items = elements.map { write($0, style, level: level + 1) }
      return row(items, "[", "]", style, level: level)
    case .object(let members):
      let items = members.map {
        quoted($0.key) + style.colon + write($0.value, style, level: level + 1)
      }
      return row(items, "{", "}", style, level: level)
    }
  }

  private mutating func row(
    _ items: [String],
    _ opening: String,
    _ closing: String,
    _ style: Source,
    level: Int
  ) -> String {
    if items.isEmpty { return opening + pick(["", "", " ", "\n"]) + closing }
    guard style.lineEnd != "", chance(style.linesPercent) else {
      return opening + items.joined(separator: style.comma) + closing
    }
    let outer = style.lineEnd + String(repeating: style.indent, count: level)
    return opening + outer + style.indent
      + items.joined(separator: "," + outer + style.indent) + outer + closing
  }

  /// A string in which any character may be an escape.
  private mutating func quoted(_ text: [UInt8]) -> String {
    var result = "\""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == "\"" || scalar == "\\" || scalar.value < 0x20 || chance(10) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16, uppercase: chance(50))
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        result += String(scalar)
      }
    }
    return result + "\""
  }
}
