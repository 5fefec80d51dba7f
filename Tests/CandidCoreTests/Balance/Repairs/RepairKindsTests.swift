import CandidCore
import Foundation
import Testing

@testable import CandidCore

/// What each kind of repair offers.
struct RepairKindsTests {
  /// Four polished posts and two others, on Monday to Saturday.
  private let leaning: [Post] = (0..<6).map { place in
    .sample(
      place,
      title: "Post \(place)",
      on: "2026-02-0\(place + 2)",
      at: "09:00",
      intention: [.connection, .education, .behindTheScenes][place % 3],
      story: [.polished, .polished, .polished, .polished, .hard, .plain][place]
    )
  }

  private func idea(
    _ number: Int = 50,
    _ title: String = "The shelf we lost",
    story: Story? = .hard,
    intention: Intention? = .behindTheScenes
  ) -> Post {
    .sample(number, title: title, on: nil, channels: [], intention: intention, story: story)
  }

  @Test func `every file of a kind stands in the list`() throws {
    let folder = URL(filePath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    let files = try FileManager.default
      .contentsOfDirectory(atPath: "\(folder)/Sources/CandidCore/Balance/Repairs/Kinds")
    let listed = RepairKinds.all.map { "\($0).swift" }
    #expect(Set(files) == Set(listed))
  }

  @Test func `an idea is placed on the emptiest day to come`() throws {
    let repair = try #require(
      Plan.read(leaning + [idea()]).repairs().first { $0.kind == .place }
    )
    #expect(repair.kind == .place)
    #expect(repair.isDirect)
    #expect(repair.posts == [.sample(50)])
    #expect(repair.to == .on("2026-02-08"))
    #expect(repair.verdict == .leans)
    #expect(
      repair.summary == "place “The shelf we lost” on Sun 8: then 4 of 7 polished, over 1/2"
    )
    #expect(repair.preview.count == 7)
    var change = Change.move([idea()], to: .day(.on("2026-02-08")), now: .sample)
    change.summary = "Placed “The shelf we lost” on Sun 2026-02-08"
    #expect(repair.change == change)
  }

  @Test func `a free place of the rhythm is filled first by what suits it`() {
    let posts = leaning.filter { $0.day != .on("2026-02-06") }
    let ideas = [idea(50, "Suits"), idea(51, "Suits not", intention: .education)]
    let repairs = Plan.read(posts + ideas, settings: .withRhythm).repairs()
    #expect(
      repairs.filter { $0.kind == .place }.map(\.summary) == [
        "place “Suits” on Fri 6 at 12:00: then 4 of 6 polished, over 1/2",
        "place “Suits not” on Fri 6: then 4 of 6 polished, over 1/2",
      ]
    )
  }

  @Test func `ideas that only show wins and skipped ones are left alone`() {
    var skipped = idea()
    skipped.stage = .skipped
    let repairs = Plan.read(leaning + [skipped, idea(51, story: .polished)]).repairs()
    #expect(!repairs.contains { $0.kind == .place })
  }

  @Test func `no day of rest takes an idea`() {
    var settings = Settings.sample()
    settings.rest = [.sunday, .friday]
    let repairs = Plan.read(leaning + [idea()], settings: settings).repairs()
    #expect(repairs.first { $0.kind == .place }?.to == .on("2026-02-04"))
    settings.rest = Weekday.allCases
    let kinds = Plan.read(leaning + [idea()], settings: settings).repairs().map(\.kind)
    #expect(!kinds.contains(.place) && !kinds.contains(.add) && !kinds.contains(.move))
  }

  @Test func `a post is moved to the same weekday of the next week that has room`() throws {
    var settings = Settings.sample()
    settings.cadence = 7
    let next = (0..<7).map {
      Post.sample(60 + $0, on: "2026-02-\(9 + $0 < 10 ? "0" : "")\(9 + $0)")
    }
    let repair = try #require(
      Plan.read(leaning + next, settings: settings).repairs().first { $0.kind == .move }
    )
    #expect(repair.to == .on("2026-02-16"))
    #expect(repair.summary == "move “Post 0” to Mon 16 Feb: then 3 of 5 polished, over 1/2")
    #expect(repair.preview.count == 5)
  }

  @Test func `no week is moved to that the post would put over the limit`() {
    let wins = (0..<2).map { Post.sample(60 + $0, on: "2026-02-1\($0)", story: .polished) }
    let plain = (0..<2).map { Post.sample(70 + $0, on: "2026-02-1\($0)", story: .plain) }
    let repairs = Plan.read(leaning + wins + plain).repairs()
    #expect(
      repairs.filter { $0.kind == .move }.allSatisfy {
        $0.to?.adding(0) ?? .today > .on("2026-02-15")
      }
    )
  }

  @Test func `a clash keeps a post from the same weekday`() {
    let taken = Post.sample(60, on: "2026-02-09", at: "09:15")
    let moves = Plan.read(leaning + [taken]).repairs().filter { $0.kind == .move }
    #expect(moves.first?.to == .on("2026-02-10"))
  }

  @Test func `posted and skipped posts stay where they are`() {
    let posts = leaning.map { post in
      var post = post
      post.stage = .posted
      return post
    }
    #expect(!Plan.read(posts).repairs().contains { $0.kind == .move })
  }

  @Test func `the whole story is told of posts that are not posted yet first`() {
    var posts = leaning
    posts[0].stage = .posted
    let tells = Plan.read(posts).repairs().filter { $0.kind == .tell }
    #expect(
      tells.map(\.summary)
        == [1, 2, 3, 0].map {
          "tell the whole story of “Post \($0)”: 3 of 6 polished"
        }
    )
    #expect(tells.allSatisfy { !$0.isDirect && $0.change == nil && $0.to == nil })
    #expect(tells.first?.preview.first { $0.id == .sample(1) }?.story == .whole)
  }

  @Test func `untold stories are asked for where the verdict depends on them`() {
    let posts = [Post].telling([.polished, .polished, .plain, nil, nil])
    let repairs = Plan.read(posts).repairs()
    #expect(repairs.map(\.kind) == [.tellUntold, .tellUntold])
    #expect(
      repairs.first?.summary == "say what “A title” shows: then it depends on 1 untold story"
    )
    let one = Plan.read(.telling([.polished, .polished, .plain, nil])).repairs()
    #expect(
      one.map(\.summary) == ["say what “A title” shows: 2 of 4 polished if it shows the hard side"]
    )
  }

  @Test func `untagged posts are asked for`() {
    let posts = [Post].meaning([nil, .connection, nil])
    let repairs = Plan.read(posts).repairs()
    #expect(
      repairs.map(\.summary) == [
        "say why “A title” is posted: then 1 has no intention",
        "say why “A title” is posted: then 1 has no intention",
      ]
    )
    let one = Plan.read(.meaning([nil, .connection])).repairs()
    #expect(one.map(\.summary) == ["say why “A title” is posted: then every post has an intention"])
    #expect(Plan.read(posts, settings: .sample(off: ["untagged"])).repairs().isEmpty)
  }

  @Test func `the fewest posts that clear the flag are added`() {
    let adds = Plan.read(leaning).repairs().filter { $0.kind == .add }
    #expect(adds.map(\.summary) == ["add 2 posts that are not polished: 4 of 8 polished"])
    let one = Plan.read(leaning.filter { $0.id != .sample(0) }).repairs()
    #expect(
      one.first { $0.kind == .add }?.summary
        == "add 1 post that is not polished: 3 of 6 polished"
    )
  }

  @Test func `a long title is shortened`() {
    let title = String(repeating: "x", count: 100)
    let repair = Plan.read(leaning + [idea(50, title)]).repairs().first { $0.kind == .place }
    #expect(repair?.summary.hasPrefix("place “\(title.prefix(47))…” on") == true)
  }
}
