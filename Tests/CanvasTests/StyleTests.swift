import Testing

@testable import Canvas

struct StyleTests {
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
