import Testing

@testable import Canvas

struct InputParserTests {
  private let esc = "\u{1B}"

  @Test(arguments: [
    ("a", [Event.key("a")]), ("aB ", [.key("a"), .key("B"), .key(" ")]), ("é", [.key("é")]),
    ("日👍🏽", [.key("日"), .key("👍🏽")]), ("e\u{301}x", [.key("e\u{301}"), .key("x")]),
    ("👨‍👩‍👧", [.key("👨‍👩‍👧")]), ("🇧🇪", [.key("🇧🇪")]), ("\u{301}", [.key("\u{301}")]), ("", []),
    ("\u{85}\u{9B}A", [.key("A")]),
  ])
  func `text is keys, one for each character`(text: String, events: [Event]) {
    #expect(InputParser.events(text) == events)
  }

  @Test(
    arguments: [
      (0x00, Event.key(" ", .control)), (0x01, .key("a", .control)), (0x08, .key("h", .control)),
      (0x09, .key(.tab)), (0x0A, .key("j", .control)), (0x0D, .key(.enter)),
      (0x1A, .key("z", .control)), (0x1B, .key(.escape)), (0x1C, .key("\\", .control)),
      (0x1D, .key("]", .control)), (0x1E, .key("^", .control)), (0x1F, .key("_", .control)),
      (0x20, .key(" ")), (0x7F, .key(.backspace)),
    ] as [(UInt8, Event)]
  )
  func `a control is a key`(byte: UInt8, event: Event) {
    #expect(InputParser.events([byte]) == [event])
  }

  @Test(arguments: [
    ("x", Event.key("x", .alt)), ("Y", .key("Y", .alt)), (" ", .key(" ", .alt)),
    ("(", .key("(", .alt)),
    ("é", .key("é", .alt)), ("\r", .key(.enter, .alt)), ("\u{7F}", .key(.backspace, .alt)),
    ("\u{1}", .key("a", [.alt, .control])), ("\t", .key(.tab, .alt)),
  ])
  func `ESC before a key is alt`(rest: String, event: Event) {
    #expect(InputParser.events(esc + rest) == [event])
  }

  @Test func `alt is over after its key`() {
    #expect(InputParser.events(esc + "xy") == [.key("x", .alt), .key("y")])
    #expect(InputParser.events(esc + "e\u{301}") == [.key("e", .alt), .key("\u{301}")])
    #expect(InputParser.events([0x1B, 0xC3, 0x61]) == [.key("a")])
    #expect(InputParser.events([0x1B, 0xFF, 0x61]) == [.key("a")])
  }

  @Test(arguments: [
    ("\u{1B}\u{1B}", [Event.key(.escape), .key(.escape)]),
    ("\u{1B}\u{1B}\u{1B}", [.key(.escape), .key(.escape), .key(.escape)]),
    ("\u{1B}\u{1B}x", [.key(.escape), .key("x", .alt)]),
    ("\u{1B}\u{1B}[A", [.key(.up, .alt)]),
    ("\u{1B}\u{1B}OP", [.key(.function(1), .alt)]),
    ("\u{1B}\u{1B}[5^", [.key(.pageUp, [.alt, .control])]),
    ("\u{1B}\u{1B}[99X", []),
    ("\u{1B}\u{1B}[<0;1;1M", [.key(.escape), .mouse(.press(.left), row: 0, column: 0)]),
    ("\u{1B}\u{1B}[200~a\u{1B}[201~", [.key(.escape), .paste("a")]),
    ("\u{1B}\u{1B}]0;t\u{7}x", [.key(.escape), .key("x")]),
  ])
  func `two ESC are two keys, or alt before a sequence`(text: String, events: [Event]) {
    #expect(InputParser.events(text) == events)
  }

  @Test func `UTF-8 may come byte by byte, at any time`() {
    for text in ["é", "日", "👍", "\u{10FFFF}"] {
      var parser = InputParser()
      let bytes = Array(text.utf8)
      for byte in bytes.dropLast() {
        #expect(parser.feed([byte]) == [])
        #expect(parser.patience == nil)
        #expect(parser.timeOut() == [])
      }
      #expect(parser.feed(bytes.suffix(1)) == [.key(Character(text))])
      #expect(parser.patience == nil)
    }
  }

  @Test func `a mark that comes late is a key of its own`() {
    var parser = InputParser()
    #expect(parser.feed(Array("e".utf8)) == [.key("e")])
    #expect(parser.feed(Array("\u{301}".utf8)) == [.key("\u{301}")])
  }

  @Test(
    arguments: [
      ([0xFF], ""), ([0x80], ""), ([0xC0, 0xAF], ""), ([0xC3, 0x41], "A"),
      ([0xE0, 0x80, 0x80], ""),
      ([0xED, 0xA0, 0x80], ""), ([0xF5, 0x80, 0x80, 0x80], ""), ([0xF4, 0x90, 0x80, 0x80], ""),
      ([0xE2, 0x82, 0xC3, 0xA9], "é"), ([0xF0, 0x9F, 0x98, 0x61], "a"), ([0xC3], ""),
    ] as [([UInt8], String)]
  )
  func `what is not UTF-8 is swallowed`(bytes: [UInt8], text: String) {
    #expect(InputParser.events(bytes) == text.map { .key($0) })
  }

  @Test func `a lone ESC waits for the timeout`() {
    var parser = InputParser()
    #expect(parser.patience == nil)
    #expect(parser.feed([0x1B]) == [])
    #expect(parser.patience == 25)
    #expect(parser.timeOut() == [.key(.escape)])
    #expect(parser.patience == nil)
    #expect(parser.feed([0x5B, 0x41]) == [.key("["), .key("A")])
  }

  @Test(arguments: [
    "\u{1B}[", "\u{1B}[1;5", "\u{1B}O", "\u{1B}[[", "\u{1B}[M  ", "\u{1B}]0;title", "\u{1B}P1$r",
    "\u{1B}_x\u{1B}",
  ])
  func `what is unfinished is gone with the timeout`(text: String) {
    var parser = InputParser()
    #expect(parser.feed(Array(text.utf8)) == [])
    #expect(parser.patience == 500)
    #expect(parser.timeOut() == [])
    #expect(parser.patience == nil)
    #expect(parser == InputParser())
    #expect(parser.feed([0x71]) == [.key("q")])
  }

  @Test(arguments: [
    ("\u{1B}[1;\r", [Event.key(.enter)]), ("\u{1B}[1\u{1B}[A", [.key(.up)]),
    ("\u{1B}[\u{3}", [.key("c", .control)]), ("\u{1B}[1é", [.key("é")]),
    ("\u{1B}O\u{1B}OA", [.key(.up)]), ("\u{1B}[[\u{1B}[B", [.key(.down)]),
    ("\u{1B}[M \u{1B}[B", [.key(.down)]), ("\u{1B}]0;t\u{1B}[A", [.key(.up)]),
    ("\u{1B}]0;t\u{18}a", [.key("a")]),
  ])
  func `a control or ESC ends a sequence`(text: String, events: [Event]) {
    #expect(InputParser.events(text) == events)
  }
}
