import CandidCore
import LosslessJSON
import Testing

@testable import CandidStore

extension PostID {
  /// An id made of one digit.
  static func sample(_ digit: Character) throws -> PostID {
    try #require(PostID(String(repeating: digit, count: 12)))
  }
}

extension Post {
  static func sample(
    _ digit: Character = "0",
    title: String = "What a bad firing costs",
    on date: String? = nil,
    at time: String? = nil
  ) throws -> Post {
    var post = Post(id: try .sample(digit), title: title)
    if let date { post.when = try When(#require(Day(date)), at: time.flatMap { Time($0) }) }
    return post
  }

  /// A post with a value other than the default in every field.
  static func full() throws -> Post {
    var post = try sample("k", title: "Every field, and a “quote” 陶", on: "2026-11-24", at: "02:30")
    post.text = "Two lines\nand a tab\t, a quote \" and a bell \u{7}."
    post.zone = "Europe/Brussels"
    post.isSecondFold = true
    post.channels = ["ig", "li"]
    post.intention = .behindTheScenes
    post.story = .whole
    post.stage = .ready
    post.isOffer = true
    post.need = "trust what they buy"
    post.why = ""
    post.answers.mission = "yes"
    post.answers.authentic = "mostly"
    post.answers.promotes = "our own work"
    post.answers.others = [RawMember(key: "later", json: "1.10")]
    post.sources = ["own experience"]
    post.credits = ["photo: Ana"]
    var picture = Media(file: "media/shelf.jpg")
    picture.alt = "A broken shelf"
    picture.isAltered = true
    picture.isDisclosed = true
    picture.others = [RawMember(key: "width", json: "1e3")]
    post.media = [picture, Media(file: "b.png")]
    post.variants = [Variant(channel: "li", text: "Longer"), Variant(channel: "ig", text: "#clay")]
    post.notes = "ask Ana"
    var series = Series(id: "s1", every: .week, end: .count(4))
    series.from = Day("2026-11-23")
    series.except = [Day("2026-11-30")].compactMap { $0 }
    series.others = [RawMember(key: "colour", json: "1.10")]
    post.series = .first(series)
    post.reflection.conversations = 3
    post.reflection.words = "glad"
    post.reflection.others = [RawMember(key: "saves", json: "1.10")]
    post.created = Instant(rfc3339: "2026-11-01T08:00:00Z")
    post.edited = Instant(rfc3339: "2026-11-02T08:00:00Z")
    post.others = [
      RawMember(key: "colour", json: "[1.10, 1E400, -0]")
    ]
    return post
  }
}

extension Settings {
  /// Settings with a value other than the default in every field.
  static func full() throws -> Settings {
    var settings = Settings()
    settings.name = "Every field, and a “quote” 陶"
    settings.mission = "Two lines\nand a tab\t"
    settings.needs = ["a gift", ""]
    settings.timeZone = "Europe/Brussels"
    settings.weekStart = .saturday
    settings.channels = [
      Channel(id: "ig", network: "instagram", name: "Instagram", limit: 90),
      Channel(id: "x", network: "", name: "x"),
    ]
    settings.channels[0].others = [RawMember(key: "colour", json: "[1.10, -0]")]
    settings.rest = [.sunday, .monday]
    settings.cadence = 0
    settings.rhythm = [
      Slot(
        id: "bts",
        day: .friday,
        time: Time("12:00"),
        channels: ["ig"],
        intention: .behindTheScenes
      )
    ]
    settings.rhythm[0].others = [RawMember(key: "odd", json: "1E400")]
    settings.balance.minimumPolished = 3
    settings.balance.polishedLimit = try #require(Fraction("2/3"))
    settings.balance.sellingLimit = try #require(Fraction("1/4"))
    settings.balance.clashMinutes = 0
    settings.balance.clashDays = 21
    settings.balance.off = ["daily", "no rule"]
    return settings
  }
}

extension Week {
  static func named(_ name: String) throws -> Week { try #require(Week(name)) }
}

extension Page {
  static func named(_ name: String) throws -> Page { .week(try .named(name)) }
}

/// The moment of every change in these tests.
let now = Instant(seconds: 1_770_112_800)

/// A plan.json of this version.
let planJSON = "{\n  \"candid\": 1,\n  \"name\": \"Studio Mira\",\n  \"timeZone\": \"UTC\"\n}\n"

/// Reads the posts of a page from a text.
func posts(_ text: String, _ page: Page) throws -> [Post] {
  try PageFile(page, Array(text.utf8)).posts
}

/// The text of a post's object.
func json(_ post: Post) -> String { PostJSON.tree(of: post).text() }
