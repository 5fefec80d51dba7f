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
    let values = [glyph.values.0, glyph.values.1, glyph.values.2]
    #expect(values.filter { $0 != 0 } == scalars.map(\.value))
  }

  @Test func `a third mark is left out`() {
    var glyph = Glyph("e")
    for mark in ["\u{301}", "\u{302}", "\u{303}"] as [Unicode.Scalar] { glyph.add(mark) }
    #expect(glyph.text.unicodeScalars.count == 3)
    #expect(glyph.scalar == nil)
  }

  @Test func `nothing has no text, no byte and no scalar`() {
    #expect(Glyph.none.text == "")
    #expect(Glyph.none.ascii == nil)
    #expect(Glyph.none.scalar == nil)
  }

  @Test func `only printable ASCII has a byte`() {
    for value in 0..<UInt32(0x300) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = (0x20...0x7E).contains(value) ? UInt8(value) : nil
      #expect(Glyph(scalar).ascii == expected)
    }
  }

  @Test func `a look holds each attribute and each colour by itself`() {
    for colour in [nil, 0, 1, 127, 255] as [UInt8?] {
      for bits in 0..<16 {
        let bit = [1, 2, 4, 8].map { bits & $0 > 0 }
        var style = Style(
          colour: colour,
          isBold: bit[0],
          isDim: bit[1],
          isUnderlined: bit[2],
          isReversed: bit[3]
        )
        #expect(style.colour == colour)
        #expect([style.isBold, style.isDim, style.isUnderlined, style.isReversed] == bit)
        style.colour = 9
        style.colour = nil
        style.isBold = false
        style.isDim = false
        style.isUnderlined = false
        style.isReversed = false
        #expect(style == .plain)
      }
    }
  }
}
