import Testing

@testable import Canvas

struct GlyphTests {
  @Test(arguments: [
    "a", "~", "é", "日", "👍", "e\u{301}", "e\u{301}\u{302}", "\u{1D400}\u{1D165}\u{E0100}",
    "\u{10FFFF}\u{10FFFF}\u{10FFFF}",
  ])
  func `a glyph gives back the scalars it was made of`(text: String) {
    let scalars = Array(text.unicodeScalars)
    var glyph = Glyph(scalars[0])
    for mark in scalars.dropFirst() { glyph.add(mark) }
    #expect(Array(glyph.text.unicodeScalars) == scalars)
    #expect((0..<glyph.count).map(glyph.value) == scalars.map(\.value))
  }

  @Test func `a third mark is left out`() {
    var glyph = Glyph("e")
    for mark in ["\u{301}", "\u{302}", "\u{303}"] as [Unicode.Scalar] { glyph.add(mark) }
    #expect(glyph.text.unicodeScalars.count == 3)
    #expect(glyph.scalar == nil)
  }

  @Test func `nothing has no text, no byte and no scalar`() {
    #expect(Glyph.nothing.text == "")
    #expect(Glyph.nothing.count == 0)
    #expect(Glyph.nothing.ascii == nil)
    #expect(Glyph.nothing.scalar == nil)
  }

  @Test func `only printable ASCII has a byte`() {
    for value in 0..<UInt32(0x300) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = (0x20...0x7E).contains(value) ? UInt8(value) : nil
      #expect(Glyph(scalar).ascii == expected)
    }
  }
}
