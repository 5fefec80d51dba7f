import Foundation
import Testing

@testable import Terminal

struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `the examples of the RFC come out`(text: String, expected: String) {
    #expect(Base64.letters(of: Array(text.utf8)) == Array(expected.utf8))
  }

  @Test func `every byte comes out as Foundation has it`() {
    for count in 250...260 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) }
      #expect(Base64.letters(of: bytes) == Array(Data(bytes).base64EncodedString().utf8))
    }
  }
}
