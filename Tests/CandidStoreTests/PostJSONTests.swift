import CandidCore
import LosslessJSON
import Testing

@testable import CandidStore

struct PostJSONTests {
  private func read(_ text: String) throws -> Post {
    let document = try JSONDocument(Array(text.utf8))
    return try PostJSON.post(document.root, in: document)
  }

  @Test func `a post with every field comes back as it was`() throws {
    let post = try Post.full()
    #expect(try read(json(post)) == post)
    #expect(try json(read(json(post))) == json(post))
  }

  @Test func `a post with nothing but a title writes nothing else`() throws {
    let post = try Post.sample("7", title: "Sold out")
    #expect(json(post) == "{\n  \"id\": \"777777777777\",\n  \"title\": \"Sold out\"\n}")
    #expect(try read(json(post)) == post)
  }

  @Test func `fields are written in one order, then what is unknown, then what is added`() throws {
    let tree = PostJSON.tree(of: try .full(), adding: [("week", .string("2026-W48"))])
    let document = try JSONDocument(Array(tree.text().utf8))
    #expect(document.root.members?.map(\.key) == PostJSON.keys + ["colour", "week"])
  }

  @Test func `short lists and objects stand on one line`() throws {
    let text = json(try .full())
    #expect(text.contains("\n  \"channels\": [\"ig\", \"li\"],\n"))
    #expect(text.contains("\n  \"variants\": {\"li\": \"Longer\", \"ig\": \"#clay\"},\n"))
  }

  @Test func `random posts come back as they were`() throws {
    var random = Dice(seed: 2)
    for round in 0..<500 {
      let post = try Post.random(using: &random)
      #expect(try read(json(post)) == post, "seed 2, round \(round)")
    }
  }
}

/// A small generator with a seed, xorshift64*.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }
}

extension Post {
  /// A post in which each field has its default about every second time.
  static func random(using dice: inout some RandomNumberGenerator) throws -> Post {
    var post = Post(id: PostID(using: &dice), title: "T" + text(using: &dice, without: "\n\r"))
    let full = try Post.full()
    if Bool.random(using: &dice) { post.text = text(using: &dice) }
    if Bool.random(using: &dice) {
      let day = Day.first.adding(.random(in: 0..<3_000_000, using: &dice))
      let minutes = Int.random(in: 0..<2880, using: &dice)
      post.when = When(day, at: Time(minutes: minutes))
    }
    if Bool.random(using: &dice) { post.zone = full.zone }
    if Bool.random(using: &dice) { post.isSecondFold = true }
    if Bool.random(using: &dice) { post.channels = [text(using: &dice), "ig"] }
    post.intention =
      Bool.random(using: &dice) ? nil : Intention.allCases.randomElement(using: &dice)
    post.story = Bool.random(using: &dice) ? nil : Story.allCases.randomElement(using: &dice)
    post.stage = Stage.allCases.randomElement(using: &dice) ?? .draft
    post.isOffer = Bool.random(using: &dice)
    if Bool.random(using: &dice) { post.need = text(using: &dice) }
    if Bool.random(using: &dice) { post.why = text(using: &dice) }
    if Bool.random(using: &dice) { post.answers = full.answers }
    if Bool.random(using: &dice) { post.answers.mission = text(using: &dice) }
    if Bool.random(using: &dice) { post.media = full.media }
    if Bool.random(using: &dice) { post.variants = full.variants }
    if Bool.random(using: &dice) { post.notes = text(using: &dice) }
    if Bool.random(using: &dice) { post.reflection = full.reflection }
    if Bool.random(using: &dice) { post.reflection.words = text(using: &dice) }
    if Bool.random(using: &dice) { post.edited = now }
    if Bool.random(using: &dice) { post.others = full.others }
    return post
  }

  private static func text(
    using dice: inout some RandomNumberGenerator,
    without barred: String = ""
  ) -> String {
    let pieces = [
      "a", "é", "e\u{301}", "\"", "\\", "\n", "\r\n", "\u{0}", "\u{2028}", "陶", "👩‍👩‍👧", "\u{202E}",
      "/", " x",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<6, using: &dice) {
      let piece = pieces.randomElement(using: &dice) ?? "a"
      let isLine = piece.contains { $0.isNewline }
      if barred.isEmpty || !isLine { text += piece }
    }
    return text
  }
}
