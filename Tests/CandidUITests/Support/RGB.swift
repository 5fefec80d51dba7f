import Foundation

/// A colour of a screen, from 0 to 255 each.
struct RGB: Equatable {
  static let black = RGB(0x000000)
  static let white = RGB(0xFFFFFF)

  private let parts: [UInt32]

  init(_ number: UInt32) {
    parts = [number >> 16 & 255, number >> 8 & 255, number & 255]
  }

  /// A colour of the cube or the greys in the palette of 256, from 16 on.
  init(ofPalette number: UInt8) {
    let place = UInt32(number) - 16
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    if place < 216 {
      parts = [place / 36, place / 6 % 6, place % 6].map { levels[Int($0)] }
    } else {
      parts = Array(repeating: 8 + 10 * (place - 216), count: 3)
    }
  }

  /// How far apart two colours are, from 1 to 21.
  ///
  /// Source: WCAG 2.2, contrast ratio and relative luminance.
  func contrast(with other: RGB) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  private var luminance: Double {
    let linear = parts.map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
