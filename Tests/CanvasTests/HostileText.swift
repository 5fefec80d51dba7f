@testable import Canvas

/// Texts that try to reach the terminal as more than text.
enum HostileText {
  /// Text, and how it must be shown in both sets.
  static let shown: [(text: String, unicode: String, ascii: String)] = [
    ("a\u{1B}[2Jb", "a␛[2Jb", "a<1B>[2Jb"),
    ("\u{0}\u{1}\u{7}\u{8}\u{1F}\u{7F}", "␀␁␇␈␟␡", "<00><01><07><08><1F><7F>"),
    ("a\tb\nc\rd", "a␉b␊c␍d", "a<09>b<0A>c<0D>d"),
    ("a\r\nb", "a␍␊b", "a<0D><0A>b"),
    ("\u{9B}2J\u{85}\u{90}", "⟨U+009B⟩2J⟨U+0085⟩⟨U+0090⟩", "<U+009B>2J<U+0085><U+0090>"),
    ("x\u{202E}lave\u{202C}", "x⟨U+202E⟩lave⟨U+202C⟩", "x<U+202E>lave<U+202C>"),
    (
      "\u{2066}\u{2069}\u{61C}\u{200F}", "⟨U+2066⟩⟨U+2069⟩⟨U+061C⟩⟨U+200F⟩",
      "<U+2066><U+2069><U+061C><U+200F>"
    ),
    ("a\u{200B}b\u{2060}", "a⟨U+200B⟩b⟨U+2060⟩", "a<U+200B>b<U+2060>"),
    ("\u{2028}\u{2029}", "⟨U+2028⟩⟨U+2029⟩", "<U+2028><U+2029>"),
    ("a\u{E0041}\u{E0042}", "a⟨U+E0041⟩⟨U+E0042⟩", "a<U+E0041><U+E0042>"),
    ("\u{FFF9}a\u{FFFB}", "⟨U+FFF9⟩a⟨U+FFFB⟩", "<U+FFF9>a<U+FFFB>"),
    ("\u{FEFF}so\u{AD}ft", "soft", "soft"),
    ("\u{200D}\u{200C}\u{FE0F}", "⟨U+200D⟩⟨U+200C⟩⟨U+FE0F⟩", "<U+200D><U+200C><U+FE0F>"),
    ("\u{1D173}\u{3164}\u{115F}", "⟨U+1D173⟩⟨U+3164⟩⟨U+115F⟩", "<U+1D173><U+3164><U+115F>"),
  ]

  /// Scalars from all that has rules of its own, in any order.
  private static let scalars: [Unicode.Scalar] =
    shown.flatMap { Array($0.text.unicodeScalars) }
    + Array(
      "aé日か각간👍🏽🇧🇪🏴👨\u{200D}\u{FE0F}\u{20E3}\u{301}\u{302}\u{3099}นำक्षीमی\u{600}…─ \u{E000}\u{1FAE8}"
        .unicodeScalars
    )

  static func random(using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      if Int.random(in: 0..<8, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x1FFFF, using: &generator)
        text.append(Unicode.Scalar(value) ?? "?")
      } else {
        text.append(scalars.randomElement(using: &generator) ?? "?")
      }
    }
    return String(text)
  }
}
