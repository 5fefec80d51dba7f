import Testing

@testable import LosslessJSON

struct JSONTreeTests {
  @Test func `a file stands one member a line and ends with a line end`() {
    let post = JSONTree.object(
      [
        ("id", .string("k3f9x2abw7qm")), ("channels", .array([.string("ig"), .string("fb")])),
        ("offer", .bool(true)), ("price", .raw("1.10")),
        ("answers", .object([("mission", .null), ("fold", .int(-1))])), ("media", .array([])),
      ],
      layout: .lines
    )
    let file = JSONTree.object(
      [("candid", .int(1)), ("posts", .array([post], layout: .lines))],
      layout: .lines
    )
    let expected = """
      {
        "candid": 1,
        "posts": [
          {
            "id": "k3f9x2abw7qm",
            "channels": ["ig", "fb"],
            "offer": true,
            "price": 1.10,
            "answers": {"mission": null, "fold": -1},
            "media": []
          }
        ]
      }

      """
    #expect(file.fileBytes.text == expected)
  }

  @Test(arguments: [(89, true), (90, false)])
  func `an array stands on one line up to 100 columns`(length: Int, fits: Bool) {
    // Two columns of indentation, five for the key and four for brackets and quotes.
    let long = String(repeating: "é", count: length)
    let tree = JSONTree.object([("a", .array([.string(long)])), ("b", .null)], layout: .lines)
    let text = tree.text()
    #expect(text.contains("  \"a\": [\"\(long)\"],\n") == fits)
    #expect(text.contains("  \"a\": [\n    \"\(long)\"\n  ],\n") == !fits)
  }

  @Test func `what holds lines is not put on one`() {
    let inner = JSONTree.array([.int(1)], layout: .lines)
    #expect(JSONTree.array([inner]).text() == "[\n  [\n    1\n  ]\n]")
    #expect(JSONTree.array([.array([], layout: .lines)]).text() == "[[]]")
    #expect(JSONTree.array([.raw("[\n1]")]).text() == "[\n  [\n1]\n]")
    #expect(JSONTree.object([("a", inner)]).text(style: .minified) == "{\"a\":[1]}")
    let long = JSONTree.array(Array(repeating: .string("ten years"), count: 20))
    #expect(!long.text(style: .minified).contains("\n"))
  }

  @Test func `a style sets line ends, indentation and spaces`() {
    let style = JSONStyle(lineEnd: "\r\n", indent: "\t", colon: " : ", comma: ",")
    let tree = JSONTree.object([("a", .array([.int(1), .int(2)]))], layout: .lines)
    #expect(tree.text(style: style) == "{\r\n\t\"a\" : [1,2]\r\n}")
  }

  @Test func `a file escapes controls and line separators alone`() {
    let text = "\"\\/\n\t\r\u{0}\u{8}\u{1F}\u{7F}\u{9F} é\u{AD}\u{202E}\u{2028}\u{2029}😀\u{E0041}"
    let expected =
      "\"\\\"\\\\/\\n\\t\\r\\u0000\\u0008\\u001F\\u007F\\u009F é\u{AD}\u{202E}\\u2028\\u2029😀\u{E0041}\""
    #expect(JSONTree.string(text).text() == expected)
  }

  @Test(
    arguments: [
      "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{AD}", "\u{34F}", "\u{61C}", "\u{180E}",
      "\u{200B}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2028}",
      "\u{2029}",
      "\u{2060}", "\u{2066}", "\u{2069}", "\u{3164}", "\u{FE0F}", "\u{FEFF}", "\u{E0001}",
      "\u{E0041}", "\u{E007F}", "\u{E0100}",
    ] as [Unicode.Scalar]
  )
  func `output holds no invisible character`(scalar: Unicode.Scalar) throws {
    let trees: [JSONTree] = [
      .string("a\(scalar)b"), .object([("a\(scalar)b", .null)]),
    ]
    for tree in trees {
      let text = tree.text(escaping: .output)
      #expect(text.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
      #expect(try JSONDocument(text).model == JSONDocument(tree.text()).model)
    }
  }

  @Test func `output above the BMP is a pair and raw text is escaped too`() throws {
    #expect(JSONTree.string("\u{E0041}").text(escaping: .output) == "\"\\uDB40\\uDC41\"")
    #expect(JSONTree.string("器😀é").text(escaping: .output) == "\"器😀é\"")
    let raw = "{\n\t\"a\u{202E}\": \"\\n\u{7F}\"\r\n}"
    let expected = "{\n\t\"a\\u202E\": \"\\n\\u007F\"\r\n}"
    #expect(JSONTree.raw(raw).text(escaping: .output) == expected)
  }

  @Test func `random trees read as what they were`() throws {
    let styles = [
      JSONStyle.standard, .minified,
      JSONStyle(lineEnd: "\r\n", indent: "\t", colon: " : ", comma: ","),
    ]
    for seed in 0..<500 {
      var random = SeededGenerator(seed: seed)
      let model = random.model(depth: 5)
      let tree = model.tree(random.pick([.lines, .fitted]))
      for style in styles {
        for escaping in [JSONEscaping.file, .output] {
          let text = tree.text(style: style, escaping: escaping)
          #expect(try JSONDocument(text).model == model, "seed \(seed)")
        }
      }
      let lines = tree.fileBytes.text.split(separator: "\n")
      let wide = lines.filter { $0.unicodeScalars.count > 101 && $0.contains(": [") }
      #expect(wide.isEmpty, "seed \(seed)")
    }
  }
}
