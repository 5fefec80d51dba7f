import CandidCore
import Testing

struct PostIDTests {
  @Test(arguments: ["k3f9x2abw7qm", "000000000000", "zzzzzzzzzzzz", "0123456789ab", "cdefghjkmnpq"])
  func `twelve digits of Crockford's base32 are an id`(text: String) throws {
    let id = try #require(PostID(text))
    #expect(id.text == text)
    #expect("\(id)" == text)
    #expect(id.short == String(text.prefix(8)))
  }

  @Test(arguments: [
    "", "k3f9x2abw7q", "k3f9x2abw7qmm", "K3F9X2ABW7QM", "k3f9x2abw7qi", "k3f9x2abw7ql",
    "k3f9x2abw7qo", "k3f9x2abw7qu", "k3f9x2abw7q-", "k3f9x2abw7q ", "k3f9x2abw7\u{E9}",
    "k3f9x2abw7q\u{661}",
  ])
  func `anything else is no id`(text: String) {
    #expect(PostID(text) == nil)
  }

  @Test func `a drawn id can be read again, and a seed repeats it`() {
    var one = SplitMix64(seed: 7)
    var other = SplitMix64(seed: 7)
    for _ in 0..<100 {
      let id = PostID(using: &one)
      #expect(PostID(id.text) == id)
      #expect(PostID(using: &other) == id)
    }
  }

  @Test func `every digit comes equally often at every place`() {
    var generator = SplitMix64(seed: 1)
    let draws = 8000
    var counts = Array(repeating: [UInt8: Int](), count: 12)
    var ids: Set<PostID> = []
    for _ in 0..<draws {
      let id = PostID(using: &generator)
      ids.insert(id)
      for (place, digit) in id.text.utf8.enumerated() { counts[place][digit, default: 0] += 1 }
    }
    #expect(ids.count == draws)
    // 250 expected; the standard deviation is 16, so five of it are 170 to 330.
    for place in counts {
      #expect(place.count == 32)
      #expect(place.values.allSatisfy { (170...330).contains($0) })
    }
  }
}
