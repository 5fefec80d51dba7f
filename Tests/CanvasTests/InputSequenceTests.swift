import Testing

@testable import Canvas

struct InputSequenceTests {
  private func events(_ rest: String) -> [Event] { InputParser.events("\u{1B}" + rest) }

  @Test(arguments: [
    ("[A", Event.key(.up)), ("[B", .key(.down)), ("[C", .key(.right)), ("[D", .key(.left)),
    ("OA", .key(.up)), ("OD", .key(.left)), ("[H", .key(.home)), ("[F", .key(.end)),
    ("OH", .key(.home)), ("OF", .key(.end)), ("[1~", .key(.home)), ("[4~", .key(.end)),
    ("[7~", .key(.home)), ("[8~", .key(.end)), ("[2~", .key(.insert)), ("[3~", .key(.delete)),
    ("[5~", .key(.pageUp)), ("[6~", .key(.pageDown)), ("[Z", .key(.backTab)),
    ("[1;2Z", .key(.backTab)), ("[1;3Z", .key(.backTab, .alt)),
  ])
  func `keys that move`(text: String, event: Event) {
    #expect(events(text) == [event])
  }

  @Test(arguments: [
    ("OP", 1), ("OQ", 2), ("OR", 3), ("OS", 4), ("[P", 1), ("[11~", 1), ("[12~", 2), ("[13~", 3),
    ("[14~", 4), ("[15~", 5), ("[17~", 6), ("[18~", 7), ("[19~", 8), ("[20~", 9), ("[21~", 10),
    ("[23~", 11), ("[24~", 12), ("[25~", 13), ("[34~", 20), ("[[A", 1), ("[[E", 5),
    ("[57376u", 13), ("[57387u", 24),
  ])
  func `function keys`(text: String, number: Int) {
    #expect(events(text) == [.key(.function(number))])
  }

  @Test(arguments: [
    ("[1;2A", Event.key(.up, .shift)), ("[1;3B", .key(.down, .alt)),
    ("[1;5C", .key(.right, .control)),
    ("[1;8D", .key(.left, [.shift, .alt, .control])), ("[1;5H", .key(.home, .control)),
    ("[3;5~", .key(.delete, .control)), ("[15;2~", .key(.function(5), .shift)),
    ("[1;2P", .key(.function(1), .shift)), ("[;5A", .key(.up, .control)), ("[1;1A", .key(.up)),
    ("O5A", .key(.up, .control)), ("O1;5A", .key(.up, .control)),
    ("O2P", .key(.function(1), .shift)),
    ("[a", .key(.up, .shift)), ("Oa", .key(.up, .control)), ("[5^", .key(.pageUp, .control)),
    ("[5@", .key(.pageUp, [.control, .shift])), ("[1;65A", .key(.up)), ("[1;129:1A", .key(.up)),
    ("[1;5:2A", .key(.up, .control)),
  ])
  func `keys with modifiers`(text: String, event: Event) {
    #expect(events(text) == [event])
  }

  @Test(arguments: [
    ("OM", Event.key(.enter)), ("Oj", .key("*")), ("Ok", .key("+")), ("Op", .key("0")),
    ("Oy", .key("9")), ("OX", .key("=")), ("OI", .key(.tab)),
  ])
  func `the keypad in application mode`(text: String, event: Event) {
    #expect(events(text) == [event])
  }

  @Test(arguments: [
    ("[97u", Event.key("a")), ("[97;5u", .key("a", .control)), ("[97;3u", .key("a", .alt)),
    ("[97;2u", .key("A")), ("[97:65;2u", .key("A")), ("[49:33;2u", .key("!")),
    ("[223;2u", .key("ß")),
    ("[97;6u", .key("a", [.control, .shift])), ("[97;4u", .key("A", .alt)),
    ("[97::113;5u", .key("a", .control)),
    ("[97;1:2u", .key("a")), ("[97;2;65u", .key("A")), ("[97;;97u", .key("a")),
    ("[233u", .key("é")),
    ("[9u", .key(.tab)), ("[9;2u", .key(.backTab)), ("[9;5u", .key(.tab, .control)),
    ("[13u", .key(.enter)), ("[13;2u", .key(.enter, .shift)), ("[27u", .key(.escape)),
    ("[127u", .key(.backspace)), ("[32;5u", .key(" ", .control)), ("[97;65u", .key("a")),
    ("[57399u", .key("0")), ("[57414u", .key(.enter)), ("[57419;5u", .key(.up, .control)),
    ("[27;5;97~", .key("a", .control)), ("[27;6;65~", .key("a", [.control, .shift])),
    ("[27;2;65~", .key("A")), ("[27;5;9~", .key(.tab, .control)),
    ("[27;2;13~", .key(.enter, .shift)),
    ("[27;2;33~", .key("!")),
  ])
  func `keys by their number`(text: String, event: Event) {
    #expect(events(text) == [event])
  }

  @Test(arguments: [
    ("[<0;1;1M", Event.mouse(.press(.left), row: 0, column: 0)),
    ("[<0;10;20m", .mouse(.release(.left), row: 19, column: 9)),
    ("[<1;300;5M", .mouse(.press(.middle), row: 4, column: 299)),
    ("[<2;3;5M", .mouse(.press(.right), row: 4, column: 2)),
    ("[<32;3;5M", .mouse(.drag(.left), row: 4, column: 2)),
    ("[<34;3;5M", .mouse(.drag(.right), row: 4, column: 2)),
    ("[<64;3;5M", .mouse(.wheelUp, row: 4, column: 2)),
    ("[<65;3;5M", .mouse(.wheelDown, row: 4, column: 2)),
    ("[<4;3;5M", .mouse(.press(.left), row: 4, column: 2, .shift)),
    ("[<24;3;5M", .mouse(.press(.left), row: 4, column: 2, [.alt, .control])),
    ("[<81;3;5M", .mouse(.wheelDown, row: 4, column: 2, .control)),
    ("[<48;3;5M", .mouse(.drag(.left), row: 4, column: 2, .control)),
  ])
  func `the pointer`(text: String, event: Event) {
    #expect(events(text) == [event])
  }

  @Test(arguments: [
    // The pointer: motion without a button, sideways wheels, more buttons, places that are none.
    "[<35;3;5M", "[<3;3;5M", "[<66;3;5M", "[<67;3;5M", "[<128;3;5M", "[<96;3;5M", "[<64;3;5m",
    "[<0;0;5M", "[<0;3;0M", "[<0;3M", "[<0;3;5;7M", "[<;;M", "[<0;3;5~", "[<0:1;3;5M", "[32;5;6M",
    "[M !!", "[M\u{0}!!", "[Mq!!",
    // Reports: focus, cursor, attributes, modes, colours, status, window.
    "[I", "[O", "[5;10R", "[1;5R", "[R", "[?1;2c", "[>41;354;0c", "[?2026;1$y", "[4;2$y", "[0n",
    "[8;24;80t",
    "[?62;22u", "]11;rgb:0000/0000/0000\u{1B}\\", "]52;c;cQ==\u{7}", "P1$r0m\u{1B}\\",
    "P>|term 1\u{1B}\\",
    "_Gi=1;OK\u{1B}\\", "^pm\u{1B}\\", "Xsos\u{7}",
    // Keys let go, alone, or with super, hyper, meta.
    "[97;1:3u", "[1;1:3A", "[3;5:3~", "[57441u", "[57358u", "[57427u", "[97;9u", "[1;9A", "[3;17~",
    "[97;33u",
    "[27;9;97~",
    // What is no key.
    "[0u", "[1u", "[128u", "[55296u", "[1114112u", "[63000u", "[u", "[27;5;1~", "[27;5~",
    "[27;5;97;1~",
    "[99;1;2X", "[E", "[G", "[0A", "[2A", "[1;2;3A", "[1;999A", "[~", "[0~", "[9~", "[99~", "[201~",
    "[5;2;2~",
    "[5:1~", "[200;1~", "[?5~", "[>5~", "[ A", "[5 ~", "[1;5;A", "[1?A", "[1;2^", "[1a", "[[F",
    "[[q",
    "OG", "Oz", "OZ", "O[", "O?A", "O5a", "O9A", "O1;2;3A", "[99999999999999999999~",
    "[1;99999999999999999999A",
    "[=5u", "[<u",
  ])
  func `what is not a key gives nothing`(text: String) {
    #expect(events(text) == [])
    #expect(events(text + "q") == [.key("q")])
  }

  @Test func `a sequence of any length is swallowed whole`() {
    for length in [127, 128, 129, 130, 100_000] {
      #expect(events("[" + String(repeating: "1", count: length) + "Aq") == [.key("q")])
      #expect(events("[1;" + String(repeating: ":", count: length) + "Aq") == [.key("q")])
      #expect(events("]" + String(repeating: "q", count: length) + "\u{7}q") == [.key("q")])
    }
  }
}
