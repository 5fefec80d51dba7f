import Testing

@testable import CandidCore

struct PunycodeTests {
  @Test(arguments: [
    ("example", "example"), ("Example", "example"), ("bücher", "xn--bcher-kva"), ("рф", "xn--p1ai"),
    ("中国", "xn--fiqs8s"), ("ひとびと", "xn--o9ja2af"), ("münchen", "xn--mnchen-3ya"),
  ])
  func `a label has the form that name servers know`(label: String, encoded: String) {
    #expect(Punycode.label(label[...]) == encoded)
  }

  @Test func `a label has 1 to 63 bytes`() {
    #expect(Punycode.label("") == nil)
    #expect(Punycode.label(String(repeating: "a", count: 63)[...])?.utf8.count == 63)
    #expect(Punycode.label(String(repeating: "a", count: 64)[...]) == nil)
    #expect(Punycode.label(String(repeating: "漢", count: 64)[...]) == nil)
  }
}
