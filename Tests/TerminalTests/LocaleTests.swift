import Canvas
import Testing

@testable import Terminal

struct LocaleTests {
  @Test(arguments: [
    ([:], CharacterSet.ascii),
    (["LANG": "C"], .ascii),
    (["LANG": "POSIX"], .ascii),
    (["LANG": "C.UTF-8"], .unicode),
    (["LANG": "xx_YY.UTF-8"], .unicode),  // not installed anywhere
    (["LANG": "xx_YY.utf8@euro"], .unicode),
    (["LANG": "xx_YY.ISO-8859-1"], .ascii),
    (["LANG": "../../tmp/x"], .ascii),
    (["LANG": "C.UTF-8", "LC_ALL": "C"], .ascii),
    (["LANG": "C.UTF-8", "LC_CTYPE": "C"], .ascii),
    (["LANG": "C", "LC_CTYPE": "C.UTF-8"], .unicode),
    (["LANG": "C.UTF-8", "LC_ALL": ""], .unicode),
    (["LANG": "C.UTF-8", "TERM": "linux"], .ascii),
    (["LANG": "C.UTF-8", "TERM": "xterm"], .unicode),
  ])
  func `the locale and the terminal decide on the characters`(
    environment: [String: String],
    expected: CharacterSet
  ) {
    #expect(CharacterSet { environment[$0] } == expected)
  }

  @Test func `a missing UTF-8 locale gives way to C.UTF-8`() {
    #expect(localeName { ["LANG": "xx_YY.UTF-8"][$0] } == "C.UTF-8")
    #expect(localeName { ["LANG": "xx_YY"][$0] } == "C")
  }
}
