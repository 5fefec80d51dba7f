import CandidCore
import Foundation
import Testing

struct BalanceRulesTests {
  /// What the rules find in a week of these posts.
  private func found(_ posts: [Post], off: [String] = []) -> [String] {
    let week = WeekInput(posts: posts, settings: .sample(off: off))
    return BalanceRules.findings(in: week).map(\.rule)
  }

  private static let threeOfEducation = [Post].meaning([.education, .education, .education])
  private static let oneUntagged = [Post].meaning([.education, .education, nil])

  @Test func `every rule file is in the list`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/CandidCore/Balance/Rules").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let types = BalanceRules.all.map { "\(type(of: $0)).swift" }
    #expect(files.filter { $0.hasSuffix("Rule.swift") }.sorted() == types.sorted())
  }

  @Test func `names are kebab-case and stand in the order of the documentation`() {
    let names = BalanceRules.all.map { type(of: $0).name }
    #expect(
      names == [
        "polished", "selling", "cost-hidden", "untagged", "one-intention",
        "no-behind-the-scenes", "no-connection", "offer-without-need", "unsourced", "rest-day",
        "cadence", "daily", "unanswered", "altered-picture", "alt-text", "over-limit", "clash",
      ]
    )
  }

  @Test func `a rule is summed up in one line without a full stop`() {
    for rule in BalanceRules.all {
      let summary = type(of: rule).summary
      #expect(!summary.isEmpty && !summary.contains("\n") && !summary.hasSuffix("."))
    }
  }

  @Test func `two rules flag, and come before all that only note`() {
    let levels = BalanceRules.all.map { type(of: $0).levels }
    #expect(levels[..<2] == [[.flag], [.flag, .note]])
    #expect(levels[2...].allSatisfy { $0 == [.note] })
  }

  @Test func `of a channel the rules on polish and intentions speak`() {
    let kinds = BalanceRules.all.map { type(of: $0) }.filter { $0.looksAtChannels }
    #expect(
      kinds.map { $0.name } == [
        "polished", "untagged", "one-intention", "no-behind-the-scenes", "no-connection",
      ]
    )
  }

  @Test func `of many findings three are named and the others counted`() {
    let posts = (0..<6).map { Post.sample($0, at: "09:00", intention: nil) }
    let week = WeekInput(posts: posts, settings: .sample())
    let found = ClashRule().findings(in: week)
    #expect(found.count == 4)
    #expect(found.last?.message == "2 more posts come close to another one, or have its text.")
    #expect(found.last?.posts == [.sample(3), .sample(4), .sample(5)])
  }

  @Test func `a rule silences only rules that come after it`() {
    let names = BalanceRules.all.map { type(of: $0).name }
    for (place, rule) in BalanceRules.all.enumerated() {
      let later = names[(place + 1)...]
      #expect(type(of: rule).silences.allSatisfy(later.contains))
    }
  }

  @Test func `an empty week is left in peace`() {
    #expect(found([]) == [])
  }

  @Test func `the main flag comes first`() {
    let posts = (0..<3).map { Post.sample($0, intention: nil, story: .polished) }
    #expect(found(posts) == ["polished", "untagged"])
  }

  @Test func `an untagged post silences the rules on intentions`() {
    #expect(found(Self.oneUntagged) == ["untagged"])
  }

  @Test func `one intention silences the rules on missing ones`() {
    #expect(found(Self.threeOfEducation) == ["one-intention"])
  }

  @Test func `a rule that is off says nothing and silences nothing`() {
    #expect(found(Self.threeOfEducation, off: ["untagged"]) == ["one-intention"])
    #expect(
      found(Self.threeOfEducation, off: ["one-intention"])
        == ["no-behind-the-scenes", "no-connection"]
    )
    #expect(
      found(Self.oneUntagged, off: ["untagged"]) == ["no-behind-the-scenes", "no-connection"]
    )
    #expect(
      found(Self.threeOfEducation, off: ["one-intention", "no-connection"])
        == ["no-behind-the-scenes"]
    )
  }

  @Test func `every rule but the main one can be switched off`() {
    let posts = (2..<9).map { day in
      var post = Post.sample(
        day,
        on: "2026-02-0\(day)",
        intention: day == 2 ? nil : .education,
        story: .polished,
        stage: .ready,
        isOffer: true
      )
      post.text = "The same"
      post.media = [Media(file: "a.jpg")]
      post.media[0].isAltered = true
      return post
    }
    #expect(
      found(posts) == [
        "polished", "selling", "untagged", "offer-without-need", "unsourced", "daily",
        "unanswered", "altered-picture", "alt-text", "clash", "clash", "clash", "clash",
      ]
    )
    #expect(found(posts, off: BalanceRules.all.map { type(of: $0).name }) == ["polished"])
  }

  @Test func `an unknown name in the settings switches nothing off`() {
    #expect(found(Self.oneUntagged, off: ["Untagged", "no such rule"]) == ["untagged"])
  }
}
