import Canvas
import Testing

@testable import CandidUI

/// Whether the colours can be read, as WCAG 2.2 measures contrast.
struct PaletteTests {
  private let least = 3.4

  @Test(arguments: PaletteRole.allCases)
  func `each role is legible on dark and light grounds`(role: PaletteRole) {
    let colour = RGB(ofPalette: role.colour)
    #expect(colour.contrast(with: .black) >= least)
    #expect(colour.contrast(with: .white) >= least)
  }

  /// Terminals of 16 and 8 colours show none for this reason: glyphs, bold and reverse say it.
  @Test func `none of the 16 colours is legible on both grounds in every terminal`() {
    for number in 0..<16 {
      let contrasts = Self.terminals.values.map { palette in
        let colour = RGB(palette[number])
        return min(colour.contrast(with: .black), colour.contrast(with: .white))
      }
      #expect((contrasts.min() ?? 0) < least, "\(number): \(contrasts)")
    }
  }

  @Test func `contrast is measured as it is defined`() {
    #expect(RGB.white.contrast(with: .black) == 21)
    #expect(RGB(0x777777).contrast(with: .white) > 4.47)
    #expect(RGB(0x777777).contrast(with: .white) < 4.49)
    #expect(RGB(ofPalette: 132) == RGB(0xAF5F87))
  }

  /// The 16 colours as terminals have them by default; each person may set others.
  private static let terminals: [String: [UInt32]] = [
    "Linux console, VGA": [
      0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
      0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
    ],
    "xterm": [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ],
    "Windows Terminal, Campbell": [
      0x0C0C0C, 0xC50F1F, 0x13A10E, 0xC19C00, 0x0037DA, 0x881798, 0x3A96DD, 0xCCCCCC,
      0x767676, 0xE74856, 0x16C60C, 0xF9F1A5, 0x3B78FF, 0xB4009E, 0x61D6D6, 0xF2F2F2,
    ],
    "GNOME Terminal, Tango": [
      0x000000, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
      0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
    ],
  ]
}
