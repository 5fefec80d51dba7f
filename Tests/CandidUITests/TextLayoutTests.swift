import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct TextLayoutTests {
  private func rows(_ text: String, columns: Int) -> [String] {
    let layout = TextLayout(text: text, columns: columns)
    return layout.rows(from: 0, count: .max).map(layout.text)
  }

  @Test(arguments: [
    ("", [""]), ("one two", ["one two"]), ("one two three", ["one two ", "three"]),
    ("twelve twelve!", ["twelve ", "twelve!"]), ("eight888 x", ["eight888 ", "x"]),
    ("eight888  x", ["eight888 ", " x"]), ("ninechars", ["ninechar", "s"]),
    ("one\n\ntwo\n", ["one", "", "two", ""]), ("one\r\ntwo", ["one", "two"]),
    ("漢漢漢漢漢", ["漢漢漢漢", "漢"]), ("a漢漢漢漢", ["a漢漢漢", "漢"]), ("a 漢漢漢漢", ["a ", "漢漢漢漢"]),
  ])
  func `a text wraps behind blanks, and a blank may hang over the edge`(
    text: String,
    expected: [String]
  ) {
    #expect(rows(text, columns: 8) == expected)
  }

  @Test func `a control takes as many columns as it is drawn in`() {
    let text = "ab\u{1B}cd"
    #expect(TextLayout(text: text, columns: 4).rows(from: 0, count: 9).count == 2)
    let ascii = TextLayout(text: text, columns: 4, characters: .ascii)
    #expect(ascii.rows(from: 0, count: 9).map(ascii.text) == ["ab", "\u{1B}", "cd"])
  }

  @Test func `rows up to a place are the last of those from the start`() {
    let words = ["one", "two ", "\n", " ", "漢字", "👩‍🚀", "\r\n", "eleven letters"]
    var random = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let text = (0..<20).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined()
      let layout = TextLayout(text: text, columns: 5)
      let all = layout.rows(from: 0, count: .max)
      for row in all {
        let upTo = layout.rows(upTo: row.start, count: 3)
        #expect(upTo == Array(all[...(all.firstIndex(of: row) ?? 0)].suffix(3)), "\(text)")
        #expect(row.holds(row.start) && layout.column(of: row.start, in: row) == 0, "\(text)")
        let last = layout.place(at: .max, in: row)
        #expect(row.holds(last), "\(text)")
      }
    }
  }

  @Test func `a column leads back to its place`() {
    let layout = TextLayout(text: "a漢b\nx", columns: 8)
    let row = layout.row(from: 0)
    #expect([0, 1, 2, 3, 4, 9].map { layout.place(at: $0, in: row) } == [0, 1, 1, 4, 5, 5])
    #expect([0, 1, 4, 5].map { layout.column(of: $0, in: row) } == [0, 1, 3, 4])
  }
}
