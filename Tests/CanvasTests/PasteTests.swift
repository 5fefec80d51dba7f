import Testing

@testable import Canvas

struct PasteTests {
  private func pasted(_ bytes: [UInt8]) -> [Event] {
    InputParser.events(Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8))
  }

  @Test(arguments: [
    ("", ""), ("two words", "two words"), ("a\r\nb\rc\nd\n\ne", "a\nb\nc\nd\n\ne"),
    ("a\tb", "a\tb"),
    ("\u{0}\u{7}a\u{7F}\u{1B}[31mb", "a[31mb"), ("日本👨‍👩‍👧e\u{301}", "日本👨‍👩‍👧e\u{301}"),
    ("\u{1B}[200~in", "[200~in"), ("\u{1B}[201x", "[201x"), ("\u{1B}\u{1B}[20", "[20"),
    ("q\u{3}", "q"), ("\r\r\n", "\n\n"), ("\u{FEFF}a\u{202E}", "\u{FEFF}a\u{202E}"),
  ])
  func `a paste is one event`(sent: String, text: String) {
    #expect(pasted(Array(sent.utf8)) == [.paste(text)])
  }

  @Test func `what is not UTF-8 is replaced`() {
    #expect(pasted([0x61, 0xFF, 0xC3]) == [.paste("a\u{FFFD}\u{FFFD}")])
    // Taking the control out does not make the two bytes one character.
    #expect(pasted([0xC3, 0x00, 0xA9]) == [.paste("\u{FFFD}\u{FFFD}")])
  }

  @Test func `a paste waits for its end and comes in any pieces`() {
    let bytes = Array("x\u{1B}[200~one\r\n日\u{1B}[201~y".utf8)
    let expected: [Event] = [.key("x"), .paste("one\n日"), .key("y")]
    for first in 0...bytes.count {
      var parser = InputParser()
      var events = parser.feed(bytes[..<first])
      if first >= 7, first < bytes.count - 1 {
        #expect(parser.patience == 2_000)
        #expect(parser.timeOut() == [])
        #expect(parser.patience == nil)
      }
      events += parser.feed(bytes[first...])
      #expect(events == expected, "split at \(first)")
    }
  }

  @Test func `^C alone ends a paste that has stalled, or the second one does`() {
    var parser = InputParser()
    #expect(parser.feed(Array("\u{1B}[200~on".utf8)) == [])
    #expect(parser.feed([0x03]) == [])
    // In a paste that goes on it is a control as others.
    #expect(parser.feed(Array("e\u{3}".utf8)) == [])
    #expect(!parser.hasStalled)
    #expect(parser.timeOut() == [])
    #expect(parser.hasStalled)
    #expect(parser.feed([0x03]) == [.paste("one")])
    #expect(parser.feed(Array("\u{1B}[200~two".utf8)) == [])
    #expect(parser.feed([0x03]) == [])
    #expect(parser.feed([0x03]) == [.paste("two")])
    #expect(parser == InputParser())
    #expect(parser.feed(Array("\u{1B}[201~q".utf8)) == [.key("q")])
  }

  @Test func `keys after a paste are keys again`() {
    var parser = InputParser()
    #expect(parser.feed(Array("\u{1B}[200~a\u{1B}[201~q".utf8)) == [.paste("a"), .key("q")])
    #expect(parser == InputParser())
  }

  @Test(arguments: [(3, "a"), (4, "a日"), (5, "a日b"), (1, "a"), (2, "a"), (0, "")])
  func `a paste past the limit is cut before a character`(limit: Int, text: String) {
    var buffer = PasteBuffer(maximumBytes: limit)
    var result: String?
    for byte in Array("a日bcd\u{1B}[201~".utf8) { result = buffer.add(byte) }
    #expect(result == text)
  }
}
