import LosslessJSON
import Testing

struct JSONParserTests {
  @Test(
    arguments: [
      ("null", .null),
      (" \t\r\n true \n", .bool(true)),
      ("[]", .array([])),
      ("[ ]", .array([])),
      ("{\n}", .object([])),
      ("[[[]],{}]", .array([.array([.array([])]), .object([])])),
      ("[false,\"\"]", .array([.bool(false), .string([])])),
      ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string(Array("\"\\/\u{8}\u{C}\n\r\t".utf8))),
      ("\"\\u0000a\\u00e9\"", .string(Array("\0aé".utf8))),
      ("\"\\uD83D\\ude00\"", .string(Array("😀".utf8))),
      ("\"\\uFFFF\\uDBFF\\uDFFF\"", .string(Array("\u{FFFF}\u{10FFFF}".utf8))),
      (
        "\"\u{7F}\u{80}\u{2028}\u{10FFFF}\u{FEFF}\"",
        .string(Array("\u{7F}\u{80}\u{2028}\u{10FFFF}\u{FEFF}".utf8))
      ),
      ("\"mixed é \\n 器 \\u00e9\"", .string(Array("mixed é \n 器 é".utf8))),
      ("\u{FEFF}1", .number("1")),
    ] as [(String, Model)]
  )
  func `JSON is read`(text: String, expected: Model) throws {
    #expect(try JSONDocument(text).model == expected)
  }

  @Test(arguments: [
    "0", "-0", "10", "1.10", "1E400", "1e-400", "-3.25e+7", "0.0", "0e1", "1E0",
    "12345678901234567890123",
  ])
  func `a number stays as it is written`(lexeme: String) throws {
    #expect(try JSONDocument(lexeme).model == .number(lexeme))
    #expect(try JSONDocument("[\(lexeme)]").model == .array([.number(lexeme)]))
  }

  @Test func `keys that only look alike are different`() throws {
    let text = "{\"é\": 1, \"e\u{301}\": 2, \"K\": 3, \"\u{212A}\": 4, \"\": 5, \" \": 6}"
    let root = try JSONDocument(text).root
    #expect(root.members?.count == 6)
    #expect(root["e\u{301}"]?.int == 2)
    #expect(root["\u{212A}"]?.int == 4)
  }

  @Test func `a key that stands twice is told, however either is written`() {
    for (one, other) in [("text", "text"), ("text", #"\u0074ext"#), (#"te\u0078t"#, "text")] {
      for between in ["", #""time": 2, "#, #""a": 2, "b": 3, "tent": 4, "#] {
        #expect(throws: JSONError.self) {
          try JSONDocument(#"{"\#(one)": 1, \#(between)"\#(other)": 5}"#)
        }
        #expect(throws: Never.self) { try JSONDocument(#"{"\#(one)": 1, \#(between)"": 5}"#) }
      }
    }
  }

  @Test func `a character that is not plain is met at every place of a string`() throws {
    for length in 0..<20 {
      for place in 0...length {
        let (before, after) = (
          String(repeating: "a", count: place), String(repeating: "~", count: length - place)
        )
        for (written, read) in [("é", "é"), (#"\\"#, "\\"), (#"\""#, "\""), ("\u{7F}", "\u{7F}")] {
          let document = try JSONDocument("\"\(before)\(written)\(after)\"")
          #expect(document.root.string == before + read + after)
        }
        for control in ["\u{1F}", "\n", "\0"] {
          #expect(throws: JSONError.self) { try JSONDocument("\"\(before)\(control)\(after)\"") }
        }
        #expect(throws: JSONError.self) { try JSONDocument("\"\(before)\"\(after)\"") }
        let half = Array("\"\(before)".utf8) + [0xC3] + Array("\(after)\"".utf8)
        #expect(throws: JSONError.self) { try JSONDocument(half) }
      }
    }
  }

  @Test func `many different keys are read`() throws {
    let text = "{" + (0..<2_000).map { "\"k\($0)\": \($0)" }.joined(separator: ",") + "}"
    #expect(try JSONDocument(text).root["k1999"]?.int == 1_999)
  }

  @Test func `every cut of a week is refused and none traps`() {
    let bytes = Array(Sample.week.utf8)
    let end = bytes.count - 1
    for length in 0..<end {
      #expect(throws: JSONError.self) { try JSONDocument(Array(bytes[..<length])) }
    }
  }

  @Test func `every change of one byte is refused or reads the same when written`() throws {
    var bytes = Array(Sample.smallWeek.utf8)
    for index in bytes.indices {
      let original = bytes[index]
      for byte in UInt8.min ... .max {
        bytes[index] = byte
        guard let document = try? JSONDocument(bytes) else { continue }
        let written = try JSONDocument(document.model.tree().fileBytes)
        if written.model != document.model { Issue.record("byte \(index) as \(byte)") }
      }
      bytes[index] = original
    }
  }

  @Test func `random bytes of JSON never trap`() throws {
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "0", "-", ".", "e", "true", " ",
      "\n", "\"a\"", "é", "\0",
    ]
    var random = SeededGenerator(seed: 3)
    for round in 0..<20_000 {
      let text = (0..<(1 + random.below(9))).map { _ in random.pick(pieces) }.joined()
      guard let document = try? JSONDocument(text) else { continue }
      let again = try JSONDocument(document.model.tree().text(style: .minified))
      #expect(again.model == document.model, "seed 3, round \(round)")
    }
  }

  @Test func `random documents read as what they were written from`() throws {
    for seed in 0..<500 {
      var random = SeededGenerator(seed: seed)
      let model = random.model()
      let document = try JSONDocument(random.source(of: model))
      #expect(document.model == model, "seed \(seed)")
    }
  }
}
