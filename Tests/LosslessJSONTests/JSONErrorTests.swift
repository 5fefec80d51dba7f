import Testing

@testable import LosslessJSON

struct JSONErrorTests {
  @Test(arguments: [
    ("", "1:1: empty, there is nothing to read"),
    (" \r\n\t", "1:1: empty, there is nothing to read"),
    ("\u{FEFF}", "1:1: empty, there is nothing to read"),
    ("\u{FEFF}x", "1:1: expected a value, found `x`"),
    ("\u{FEFF}\u{FEFF}1", "1:1: expected a value, found U+FEFF"),
    ("\0", "1:1: holds only zero bytes"),
    ("\0\0\0\0\0", "1:1: holds only zero bytes"),
    ("\u{1B}[31m", "1:1: expected a value, found U+001B"),
    ("\u{202E}", "1:1: expected a value, found U+202E"),
    ("{\n  \"a\": }", "2:8: expected a value, found `}`"),
    ("{\"ä😀\": x}", "1:8: expected a value, found `x`"),
    ("\u{FEFF}{\"ä\": x}", "1:7: expected a value, found `x`"),
    ("[1 2]", "1:4: expected `,` or `]`, found `2`"),
    ("[é]", "1:2: expected a value or `]`, found `é`"),
    ("[1,,2]", "1:4: expected a value, found `,`"),
    ("[True]", "1:2: expected a value or `]`, found `True`"),
    ("[nul]", "1:2: expected a value or `]`, found `nul`"),
    ("[trueish]", "1:2: expected a value or `]`, found `trueish`"),
    ("{a: 1}", "1:2: expected a key in double quotes or `}`, found `a`"),
    ("{\"a\": 1, 'b': 2}", "1:10: expected a key in double quotes, found `'`"),
    ("{\"a\" 1}", "1:6: expected `:`, found `1`"),
    ("{\"a\": 1\n\"b\": 2}", "2:1: expected `,` or `}`, found `\"`"),
    ("{\"a\": 1]", "1:8: expected `,` or `}`, found `]`"),
    ("{} {}", "1:4: expected the end, found `{`"),
    ("1\r\n2", "2:1: expected the end, found `2`"),
    ("[1,]", "1:3: a comma with nothing after it"),
    ("{\"a\": 1,\n}", "1:8: a comma with nothing after it"),
    ("// x\n{}", "1:1: JSON has no comments"),
    ("{\"a\": /* x */ 1}", "1:7: JSON has no comments"),
    ("[/]", "1:2: expected a value or `]`, found `/`"),
  ])
  func `what stands in the wrong place is named`(text: String, expected: String) {
    #expect(problem(in: text) == expected)
  }

  @Test(arguments: [
    ("{", "1:2: ends inside an object"),
    ("{\"a\"", "1:5: ends inside an object"),
    ("{\"a\":\n", "2:1: ends inside an object"),
    ("{\"a\":1,", "1:8: ends inside an object"),
    ("[", "1:2: ends inside an array"),
    ("[1,", "1:4: ends inside an array"),
    ("[1", "1:3: ends inside an array"),
    ("\"ab", "1:4: ends inside a string"),
    ("\"a\\", "1:4: ends inside a string"),
    ("\"\\u00", "1:6: ends inside a string"),
    ("\"\\ud83d", "1:8: ends inside a string"),
    ("\"\\ud83d\\", "1:9: ends inside a string"),
    ("-", "1:2: ends inside a number"),
    ("[1.", "1:4: ends inside a number"),
    ("[1e", "1:4: ends inside a number"),
    ("[tru", "1:5: ends inside a word"),
  ])
  func `a text that ends too early says inside of what`(text: String, expected: String) {
    #expect(problem(in: text) == expected)
  }

  @Test(arguments: [
    ("[01]", "1:2: a number cannot start with 0"),
    ("[-012]", "1:3: a number cannot start with 0"),
    ("[+1]", "1:2: a number cannot start with `+`"),
    ("[.5]", "1:2: a number cannot start with a point"),
    ("[-x]", "1:3: expected a digit after `-`"),
    ("[-.5]", "1:3: expected a digit after `-`"),
    ("[1.]", "1:4: expected a digit after the point of a number"),
    ("[1.e3]", "1:4: expected a digit after the point of a number"),
    ("[1e+]", "1:5: expected a digit in the exponent of a number"),
    ("[1E.5]", "1:4: expected a digit in the exponent of a number"),
    ("[0x1F]", "1:3: expected `,` or `]`, found `x1F`"),
    ("[NaN]", "1:2: expected a value or `]`, found `NaN`"),
    ("[-Infinity]", "1:3: expected a digit after `-`"),
    ("[１]", "1:2: expected a value or `]`, found `１`"),
  ])
  func `a number must be written as JSON has it`(text: String, expected: String) {
    #expect(problem(in: text) == expected)
  }

  @Test(arguments: [
    ("\"a\nb\"", "1:3: U+000A in a string must be written \\n"),
    ("\"\tb\"", "1:2: U+0009 in a string must be written \\t"),
    ("\"\u{1B}\"", "1:2: U+001B in a string must be written \\u001B"),
    ("\"a\0\"", "1:3: U+0000 in a string must be written \\u0000"),
    ("\"ab\\x\"", "1:4: `\\` before `x` is no escape"),
    ("\"\\\u{1B}\"", "1:2: `\\` before U+001B is no escape"),
    ("\"\\😀\"", "1:2: `\\` before `😀` is no escape"),
    ("\"\\U0041\"", "1:2: `\\` before `U0041` is no escape"),
    ("\"\\u00G0\"", "1:2: expected four hexadecimal digits after `\\u`"),
    ("\"\\u12\"", "1:2: expected four hexadecimal digits after `\\u`"),
    ("\"a\\uD800\"", "1:3: `\\uD800` is half of a pair without its other half"),
    ("\"\\ude00\\ud83d\"", "1:2: `\\uDE00` is half of a pair without its other half"),
    ("\"\\ud83d\\ud83d\"", "1:2: `\\uD83D` is half of a pair without its other half"),
    ("\"\\ud83dx\"", "1:2: `\\uD83D` is half of a pair without its other half"),
    ("\"\\ud83d\\n\"", "1:2: `\\uD83D` is half of a pair without its other half"),
    ("\"\\ud83d\\u12\"", "1:8: expected four hexadecimal digits after `\\u`"),
    ("{\"\\udc00\": 1}", "1:3: `\\uDC00` is half of a pair without its other half"),
  ])
  func `a string holds no bare control and no broken escape`(text: String, expected: String) {
    #expect(problem(in: text) == expected)
  }

  @Test(
    arguments: [
      ([0xFF], "byte FF is not UTF-8 here"),
      ([0x80], "byte 80 is not UTF-8 here"),
      ([0xC0, 0x80], "byte C0 is not UTF-8 here"),
      ([0xC1, 0xBF], "byte C1 is not UTF-8 here"),
      ([0xE0, 0x9F, 0xBF], "byte E0 is not UTF-8 here"),
      ([0xED, 0xA0, 0x80], "byte ED is not UTF-8 here"),
      ([0xF0, 0x8F, 0xBF, 0xBF], "byte F0 is not UTF-8 here"),
      ([0xF4, 0x90, 0x80, 0x80], "byte F4 is not UTF-8 here"),
      ([0xF5, 0x80, 0x80, 0x80], "byte F5 is not UTF-8 here"),
      ([0xE2, 0x80], "byte E2 is not UTF-8 here"),
    ] as [([UInt8], String)]
  )
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8], expected: String) {
    let good = Array("é".utf8)
    let inString = [UInt8.quote] + good + bytes + [.quote]
    #expect(problem(in: inString) == "1:3: " + expected)
    let outside = Array("[\"é\", ".utf8) + bytes + Array("]".utf8)
    #expect(problem(in: outside) == "1:7: " + expected)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "1:1: looks like UTF-16, save it as UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x7B], "1:1: looks like UTF-16, save it as UTF-8"),
      ([0x7B, 0x00, 0x7D, 0x00], "1:1: looks like UTF-16, save it as UTF-8"),
      ([0x00, 0x7B, 0x00, 0x7D], "1:1: looks like UTF-16, save it as UTF-8"),
      ([0x31, 0x00], "1:1: looks like UTF-16, save it as UTF-8"),
      ([0xFF, 0xFE, 0x00, 0x00], "1:1: looks like UTF-32, save it as UTF-8"),
      ([0x00, 0x00, 0xFE, 0xFF], "1:1: looks like UTF-32, save it as UTF-8"),
      ([0x7B, 0x00, 0x00, 0x00], "1:1: looks like UTF-32, save it as UTF-8"),
      ([0x00, 0x00, 0x00, 0x7B], "1:1: looks like UTF-32, save it as UTF-8"),
      (Array("[\"caf".utf8) + [0xE9, 0x22, 0x5D], "1:6: looks like Latin-1, save it as UTF-8"),
      (Array("[\"é caf".utf8) + [0xE9, 0x22, 0x5D], "1:8: byte E9 is not UTF-8 here"),
    ] as [([UInt8], String)]
  )
  func `another encoding is named`(bytes: [UInt8], expected: String) {
    #expect(problem(in: bytes) == expected)
  }

  @Test(arguments: [
    ("{\n<<<<<<< HEAD\n  \"a\": 1\n", "2:1"),
    ("{\n  \"a\": 1\n=======\n  \"a\": 2\n", "3:1"),
    ("{\n  \"a\": 1\r\n>>>>>>> other\n", "3:1"),
    ("[\n  1,\n||||||| base\n", "3:1"),
    ("\u{FEFF}<<<<<<< HEAD\n", "1:1"),
    ("{\n  \"a\":\n<<<<<<< HEAD\n", "3:1"),
  ])
  func `a git conflict is named`(text: String, place: String) {
    #expect(problem(in: text) == place + ": a git conflict marker, keep one of the two sides")
  }

  @Test func `a conflict marker inside a string or a line is none`() {
    #expect(problem(in: "{\"<<<<<<< HEAD\": \"=======\"}") == nil)
    #expect(problem(in: "[<<<<<<< ]") == "1:2: expected a value or `]`, found `<`")
    #expect(problem(in: "[\n<<<<<< ]") == "2:1: expected a value or `]`, found `<`")
  }

  @Test(arguments: [
    ("{\"a\": 1,\n \"a\": 2}", "2:2: `a` stands twice in one object"),
    ("{\"a\": 1, \"\\u0061\": 2}", "1:10: `a` stands twice in one object"),
    ("[{\"\": 1, \"\": 2}]", "1:10: `` stands twice in one object"),
    ("{\"\\u001b\": 1, \"\\u001B\": 2}", "1:15: U+001B stands twice in one object"),
    ("{\"a\\n\": 1, \"a\\n\": 2}", "1:12: `aU+000A` stands twice in one object"),
  ])
  func `a key stands once in an object`(text: String, expected: String) {
    #expect(problem(in: text) == expected)
  }

  @Test func `a key that stands twice is found among many`() {
    let keys = (0..<40).map { "\"k\($0)\": 0" }
    for (index, key) in keys.enumerated() {
      let text = "{" + (keys + [key]).joined(separator: ", ") + "}"
      #expect(
        problem(in: text) == "1:\(text.count - key.count): `k\(index)` stands twice in one object"
      )
    }
  }

  @Test func `a long key is cut in the message`() {
    let key = String(repeating: "k", count: 41)
    let shown = String(repeating: "k", count: 40) + "…"
    #expect(
      problem(in: "{\"\(key)\": 1,\"\(key)\": 2}") == "1:49: `\(shown)` stands twice in one object"
    )
  }

  @Test func `64 levels are read and 65 are not`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(problem(in: nested(64)) == nil)
    #expect(problem(in: "[" + nested(63) + "," + nested(63) + "]") == nil)
    #expect(problem(in: nested(65)) == "1:65: nested deeper than 64 levels")
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(problem(in: objects) == "1:321: nested deeper than 64 levels")
  }

  @Test func `64 MiB are read and a byte more is not`() {
    var bytes = [UInt8](repeating: .space, count: JSONDocument.sizeLimitInBytes)
    bytes[0] = UInt8(ascii: "x")
    #expect(problem(in: bytes) == "1:1: expected a value, found `x`")
    let message = "1:1: too large with 67108865 bytes, the limit is 67108864"
    #expect(problem(in: bytes + [.space]) == message)
  }

  private func problem(in text: String) -> String? { problem(in: Array(text.utf8)) }

  /// What is wrong with a text, nil if it is read.
  private func problem(in bytes: [UInt8]) -> String? {
    do throws(JSONError) {
      _ = try JSONDocument(bytes)
      return nil
    } catch {
      #expect((error.line, error.column) == (error.position.line, error.position.column))
      return error.description
    }
  }
}
